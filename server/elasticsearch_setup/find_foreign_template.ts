import { AUDIT_TEMPLATE, auditDataStream } from '../../common/names';
import { elasticsearchFailure } from '../errors/elasticsearch_failure';
import { toElasticsearchError } from '../errors/to_elasticsearch_error';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';

interface IndexTemplate {
  name: string;
  index_template: {
    index_patterns?: string[];
    priority?: number;
    _meta?: { managed_by?: string; package?: { name?: string } };
  };
}

/** Over the built-in `logs-*-*` (100), under Fleet's packages (200). */
const OUR_PRIORITY = 150;
const EXAMPLE_STREAM = auditDataStream('default');

const toRegExp = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );

/**
 * The template of Fleet's `anthropic` package, if it owns our data streams: its mapping then counts, not ours. A
 * template that an admin made for the same pattern on purpose is left to them.
 *
 * @returns its name
 */
export const findForeignTemplate = async (elasticsearch: ElasticsearchClient): Promise<string | undefined> => {
  try {
    const { index_templates: templates = [] } = await elasticsearch.transport.request<{
      index_templates?: IndexTemplate[];
    }>({
      method: 'GET',
      path: '/_index_template',
      querystring: {
        filter_path:
          'index_templates.name,index_templates.index_template.index_patterns,index_templates.index_template.priority,index_templates.index_template._meta',
      },
    });
    return templates.find(
      ({ name, index_template: { index_patterns: patterns = [], priority = 0, _meta: meta } }) =>
        name !== AUDIT_TEMPLATE &&
        priority > OUR_PRIORITY &&
        (meta?.managed_by === 'fleet' || meta?.package !== undefined) &&
        patterns.some((pattern) => toRegExp(pattern).test(EXAMPLE_STREAM)),
    )?.name;
  } catch (thrown) {
    if (elasticsearchFailure(thrown)?.statusCode === 404) return undefined;
    throw toElasticsearchError(thrown, 'list its index templates');
  }
};
