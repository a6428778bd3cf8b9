import type { StreamDeletion } from '../../../common/api/source_deletion';
import { elasticsearchFailure } from '../../errors/elasticsearch_failure';
import { toElasticsearchError } from '../../errors/to_elasticsearch_error';
import type { Clock } from '../../ingest/clock';
import type { ElasticsearchClient } from '../../kibana/elasticsearch_client';
import { ownDocuments } from './own_documents';

export interface DeleteDocumentsOptions {
  /** As the current user. */
  elasticsearch: ElasticsearchClient;
  sourceId: string;
  clock: Clock;
  /** Epoch ms: nothing new is begun after it. */
  deadline: number;
}

/** So many in one request, so that each ends before connections time out. */
const MAX_DOCUMENTS = 20_000;
const REQUEST_TIMEOUT_MS = 90_000;

/** Deletes what a plan says of one stream. What is gone already is no failure. */
export const deleteDocuments = async (
  { dataStream, how, documents }: StreamDeletion,
  { elasticsearch, sourceId, clock, deadline }: DeleteDocumentsOptions,
): Promise<{ deleted: number; isComplete: boolean }> => {
  const path = encodeURIComponent(dataStream);
  // Sent once: a repeat of a deletion that is still at work would only be in its way.
  const options = { requestTimeout: REQUEST_TIMEOUT_MS, maxRetries: 0 };
  try {
    if (how === 'nothing') return { deleted: 0, isComplete: true };
    if (how === 'stream') {
      await elasticsearch.transport.request({ method: 'DELETE', path: `/_data_stream/${path}` }, options);
      return { deleted: documents, isComplete: true };
    }
    for (let deleted = 0; ;) {
      const answer = await elasticsearch.transport.request<{ deleted: number; version_conflicts: number }>(
        {
          method: 'POST',
          path: `/${path}/_delete_by_query`,
          querystring: { conflicts: 'proceed', refresh: true, max_docs: MAX_DOCUMENTS },
          body: { query: ownDocuments(sourceId) },
        },
        options,
      );
      deleted += answer.deleted;
      if (answer.deleted + answer.version_conflicts < MAX_DOCUMENTS) {
        return { deleted, isComplete: answer.version_conflicts === 0 };
      }
      if (answer.deleted === 0 || clock.now() >= deadline) return { deleted, isComplete: false };
    }
  } catch (thrown) {
    if (elasticsearchFailure(thrown)?.statusCode === 404) return { deleted: 0, isComplete: true };
    throw toElasticsearchError(thrown, `delete from ${dataStream}`);
  }
};
