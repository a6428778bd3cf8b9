import { toElasticsearchError } from '../errors/to_elasticsearch_error';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';

/**
 * The lowest version among the cluster's nodes, which is what every node understands during a rolling upgrade. From the
 * nodes API, since not every cluster answers `GET /`.
 *
 * @throws ElasticsearchUnavailableError, ElasticsearchForbiddenError
 */
export const readElasticsearchVersion = async (
  elasticsearch: ElasticsearchClient,
  options: { requestTimeout?: number } = {},
): Promise<string> => {
  try {
    const { nodes = {} } = await elasticsearch.transport.request<{ nodes?: Record<string, { version: string }> }>(
      { method: 'GET', path: '/_nodes/_all/_none', querystring: { filter_path: 'nodes.*.version' } },
      options,
    );
    const versions = Object.values(nodes).map(({ version }) => version);
    const lowest = versions.sort(byVersion)[0];
    if (lowest === undefined) throw new Error('The nodes API names no node.');
    return lowest;
  } catch (thrown) {
    throw toElasticsearchError(thrown, 'tell its version');
  }
};

const byVersion = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true });
