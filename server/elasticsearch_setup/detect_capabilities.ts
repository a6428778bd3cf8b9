import type { ClusterCapabilities } from '../../common/ecs';
import { elasticsearchFailure } from '../errors/elasticsearch_failure';
import { toElasticsearchError } from '../errors/to_elasticsearch_error';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';

const PROBE_PATTERN = 'claude-activity-probe-*';

/**
 * Finds out by simulating a template with each feature: nothing is stored, and the answer is the cluster's own, whatever
 * its version, distribution or licence.
 *
 * @throws ElasticsearchUnavailableError, ElasticsearchForbiddenError
 */
export const detectCapabilities = async (elasticsearch: ElasticsearchClient): Promise<ClusterCapabilities> => {
  const takes = async (template: Record<string, unknown>): Promise<boolean> => {
    try {
      await elasticsearch.transport.request({
        method: 'POST',
        path: '/_index_template/_simulate',
        body: { index_patterns: [PROBE_PATTERN], data_stream: {}, template },
      });
      return true;
    } catch (thrown) {
      if (elasticsearchFailure(thrown)?.statusCode === 400) return false;
      throw toElasticsearchError(thrown, 'check which field types it has');
    }
  };
  const takesField = (type: string): Promise<boolean> => takes({ mappings: { properties: { probe: { type } } } });

  const [constantKeyword, wildcard, lifecycle] = await Promise.all([
    takesField('constant_keyword'),
    takesField('wildcard'),
    takes({ lifecycle: {} }),
  ]);
  return { constantKeyword, wildcard, lifecycle };
};
