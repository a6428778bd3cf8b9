import type { SourceDeletionPlan, StreamDeletion } from '../../../common/api/source_deletion';
import { auditDataStream, rejectedDataStream } from '../../../common/names';
import { elasticsearchFailure } from '../../errors/elasticsearch_failure';
import { toElasticsearchError } from '../../errors/to_elasticsearch_error';
import type { ElasticsearchClient } from '../../kibana/elasticsearch_client';
import type { StoredSource } from '../../saved_objects/source_store';
import { isMissingEndpoint } from './is_missing_endpoint';
import { ownDocuments } from './own_documents';

/**
 * What would go if a source were deleted with its data. A stream goes as a whole only if no other source writes it *and*
 * nothing in it is anybody else's: a source deleted earlier, or Elastic Agent, may have left events there.
 *
 * @param elasticsearch - as the current user
 * @param others - all other sources
 */
export const planDeletion = async (
  elasticsearch: ElasticsearchClient,
  source: StoredSource,
  others: readonly StoredSource[],
): Promise<SourceDeletionPlan> => {
  const { id, namespace } = source;
  const sharedWith = others.filter((other) => other.namespace === namespace).map(({ name }) => name);
  const streamOf = async (dataStream: string, holds: StreamDeletion['holds']): Promise<StreamDeletion> => {
    const count = (query: unknown): Promise<number> => countIn(elasticsearch, dataStream, query);
    const [documents, foreign] = await Promise.all([
      count(ownDocuments(id)),
      count({ bool: { must_not: [ownDocuments(id)] } }),
    ]);
    const isAlone = sharedWith.length === 0 && foreign === 0;
    return {
      dataStream,
      holds,
      documents,
      others: foreign,
      how: documents === 0 ? 'nothing' : isAlone ? 'stream' : 'query',
    };
  };
  const streams = await Promise.all([
    streamOf(auditDataStream(namespace), 'events'),
    streamOf(rejectedDataStream(namespace), 'dead_letters'),
  ]);
  const obstacles = await Promise.all(streams.map((stream) => findObstacle(elasticsearch, stream)));
  return { streams, sharedWith, obstacle: obstacles.find((obstacle) => obstacle !== null) ?? null };
};

const countIn = async (elasticsearch: ElasticsearchClient, dataStream: string, query: unknown): Promise<number> => {
  try {
    const { hits } = await elasticsearch.transport.request<{ hits: { total: { value: number } } }>({
      method: 'POST',
      path: `/${encodeURIComponent(dataStream)}/_search`,
      querystring: { filter_path: 'hits.total', allow_partial_search_results: false },
      body: { size: 0, track_total_hits: true, query },
    });
    return hits.total.value;
  } catch (thrown) {
    if (elasticsearchFailure(thrown)?.statusCode === 404) return 0;
    throw toElasticsearchError(thrown, `count what is stored in ${dataStream}`);
  }
};

const KEEP_IT = 'Delete the source and keep its data, or delete the data with tools of the cluster.';

/** Tries out, without deleting anything, whether the cluster can do it and the user may. */
const findObstacle = async (
  elasticsearch: ElasticsearchClient,
  { dataStream, how }: StreamDeletion,
): Promise<string | null> => {
  const path = encodeURIComponent(dataStream);
  if (how === 'nothing') return null;
  try {
    if (how === 'stream') {
      await elasticsearch.transport.request({ method: 'GET', path: `/_data_stream/${path}` });
      return (await mayDelete(elasticsearch, dataStream)) ? null : lacks('delete_index', dataStream);
    }
    await elasticsearch.transport.request({
      method: 'POST',
      path: `/${path}/_delete_by_query`,
      body: { query: { match_none: {} } },
    });
    return null;
  } catch (thrown) {
    const what = how === 'stream' ? 'delete data streams' : 'delete by query';
    if (isMissingEndpoint(thrown)) return `This cluster has no way to ${what}. ${KEEP_IT}`;
    if (elasticsearchFailure(thrown)?.statusCode === 403) {
      return lacks(how === 'stream' ? 'delete_index" and "view_index_metadata' : 'delete" and "read', dataStream);
    }
    throw toElasticsearchError(thrown, `find out whether ${dataStream} can be deleted`);
  }
};

const lacks = (privilege: string, dataStream: string): string =>
  `You may not delete the data. Ask an administrator for the index privilege "${privilege}" on ${dataStream}.`;

const mayDelete = async (elasticsearch: ElasticsearchClient, dataStream: string): Promise<boolean> => {
  try {
    const { has_all_requested: hasAll } = await elasticsearch.transport.request<{ has_all_requested: boolean }>({
      method: 'POST',
      path: '/_security/user/_has_privileges',
      body: { index: [{ names: [dataStream], privileges: ['delete_index'] }] },
    });
    return hasAll;
  } catch (thrown) {
    // Without security there is no such endpoint, and everybody may.
    const { statusCode = 0 } = elasticsearchFailure(thrown) ?? {};
    if (statusCode >= 400 && statusCode < 500) return true;
    throw thrown;
  }
};
