import { ElasticsearchForbiddenError } from '../../errors/elasticsearch_forbidden_error';
import { toElasticsearchError } from '../../errors/to_elasticsearch_error';
import type { ElasticsearchClient } from '../../kibana/elasticsearch_client';
import type { BulkDocument } from './bulk_lines';

export type BulkItemResult =
  | { outcome: 'created'; index: string }
  /** A document with this id is there already. */
  | { outcome: 'duplicate' }
  /** The document itself is at fault; it will never be taken. */
  | { outcome: 'rejected'; type: string; reason: string }
  /** Not taken this time; may be sent again. */
  | { outcome: 'busy'; reason: string; isPipelineMissing?: true };

interface BulkResponse {
  items?: Array<{
    create: {
      _index?: string;
      status: number;
      error?: { type?: string; reason?: string; caused_by?: { reason?: string } };
    };
  }>;
}

export interface BulkCreateOptions {
  elasticsearch: ElasticsearchClient;
  dataStream: string;
  documents: readonly BulkDocument[];
  requestTimeoutMs: number;
  signal: AbortSignal;
}

/** 400s that are about the cluster, not about the document: too many shards, no index may be made. */
const CLUSTER_TROUBLE = new Set(['validation_exception', 'index_closed_exception', 'illegal_state_exception']);
/** A pipeline that somebody deleted says nothing against the document. */
const MISSING_PIPELINE = /^pipeline with id \[.*\] does not exist/;
const BLOCK_TYPE = 'cluster_block_exception';

/**
 * Writes documents with one `_bulk`, each only if its id isn't there yet.
 *
 * @returns one result for each document, in order
 * @throws ElasticsearchUnavailableError, ElasticsearchForbiddenError, ElasticsearchRejectedError for the whole request
 */
export const bulkCreate = async (options: BulkCreateOptions): Promise<BulkItemResult[]> => {
  const { elasticsearch, dataStream, documents, requestTimeoutMs, signal } = options;
  const doing = `write to ${dataStream}`;
  let response: BulkResponse;
  try {
    response = await elasticsearch.transport.request<BulkResponse>(
      {
        method: 'POST',
        path: `/${encodeURIComponent(dataStream)}/_bulk`,
        querystring: {
          filter_path:
            'items.create._index,items.create.status,items.create.error.type,items.create.error.reason,items.create.error.caused_by.reason',
        },
        bulkBody: Buffer.concat(documents.map(({ lines }) => lines)),
      },
      // The writer itself sends again, after a look at what is stored meanwhile.
      { signal, requestTimeout: requestTimeoutMs, maxRetries: 0 },
    );
  } catch (thrown) {
    throw toElasticsearchError(thrown, doing);
  }

  const items = response.items ?? [];
  return documents.map((_, position): BulkItemResult => {
    const item = items[position]?.create;
    if (!item) return { outcome: 'busy', reason: 'no answer for this document' };
    const { status, error, _index: index = '' } = item;
    if (status < 300) return { outcome: 'created', index };
    if (status === 409) return { outcome: 'duplicate' };
    const type = error?.type ?? `status_${status}`;
    const reason = [error?.reason, error?.caused_by?.reason].filter(Boolean).join(': ') || 'no reason given';
    if ((status === 401 || status === 403) && type !== BLOCK_TYPE) {
      throw new ElasticsearchForbiddenError(
        `Elasticsearch refused to ${doing} (${reason.slice(0, 300)}). Save the source again as a user who may write to its data streams.`,
        { data: { statusCode: status, type } },
      );
    }
    if (MISSING_PIPELINE.test(reason)) return { outcome: 'busy', reason, isPipelineMissing: true };
    if (status === 400 && !CLUSTER_TROUBLE.has(type)) return { outcome: 'rejected', type, reason };
    return { outcome: 'busy', reason };
  });
};
