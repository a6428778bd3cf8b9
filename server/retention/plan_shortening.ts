import type { RetentionPlan } from '../../common/api/retention';
import { elasticsearchFailure } from '../errors/elasticsearch_failure';
import { toElasticsearchError } from '../errors/to_elasticsearch_error';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';

const DAY_MS = 86_400_000;

/**
 * What the lifecycle would delete within minutes. It deletes backing indices as a whole, by the time since each was
 * rolled over; the one that is written stays whatever its age.
 */
export const planShortening = async ({
  elasticsearch,
  dataStreams,
  days,
  nowMs,
}: {
  elasticsearch: ElasticsearchClient;
  dataStreams: readonly string[];
  days: number;
  nowMs: number;
}): Promise<RetentionPlan> => {
  const plans = await Promise.all(dataStreams.map((each) => planOf(elasticsearch, each, nowMs - days * DAY_MS)));
  return {
    documents: plans.reduce((sum, { documents }) => sum + documents, 0),
    indices: plans.reduce((sum, { indices }) => sum + indices, 0),
  };
};

const planOf = async (
  elasticsearch: ElasticsearchClient,
  dataStream: string,
  beforeMs: number,
): Promise<RetentionPlan> => {
  const path = `/${encodeURIComponent(dataStream)}`;
  try {
    const [{ indices: explained = {} }, { indices: counted = {} }] = await Promise.all([
      elasticsearch.transport.request<{ indices?: Record<string, { rollover_date_millis?: number }> }>({
        method: 'GET',
        path: `${path}/_lifecycle/explain`,
      }),
      elasticsearch.transport.request<{
        indices?: Record<string, { primaries?: { docs?: { count?: number } } }>;
      }>({
        method: 'GET',
        path: `${path}/_stats/docs`,
        querystring: { filter_path: 'indices.*.primaries.docs.count' },
      }),
    ]);
    const going = Object.entries(explained).filter(
      ([, { rollover_date_millis: rolledOverAt = Number.POSITIVE_INFINITY }]) => rolledOverAt <= beforeMs,
    );
    return {
      indices: going.length,
      documents: going.reduce((sum, [name]) => sum + (counted[name]?.primaries?.docs?.count ?? 0), 0),
    };
  } catch (thrown) {
    if (elasticsearchFailure(thrown)?.statusCode === 404) return { documents: 0, indices: 0 };
    throw toElasticsearchError(thrown, `tell what of ${dataStream} is how old`);
  }
};
