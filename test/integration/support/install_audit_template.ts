import type { Client } from '@elastic/elasticsearch';
import { FIELD_TABLE } from '../../../common/ecs';

type Mapping = { type?: string; properties?: Record<string, Mapping>; [option: string]: unknown };

/** Installs a template whose mapping is the field table, with the types that the embedded node lacks replaced. */
export const installAuditTemplate = async (client: Client): Promise<void> => {
  const root: Mapping = { properties: {} };
  for (const [name, { type, indexed }] of FIELD_TABLE) {
    let at = root;
    for (const key of name.split('.')) at = (at.properties ??= {})[key] ??= {};
    at.type = { constant_keyword: 'keyword', wildcard: 'keyword' }[type as string] ?? type;
    if (['keyword', 'flattened'].includes(at.type)) at['ignore_above'] = 1024;
    if (indexed === false) Object.assign(at, { index: false, doc_values: false });
  }
  await client.transport.request({
    method: 'PUT',
    path: '/_index_template/claude-activity-audit',
    body: {
      index_patterns: ['logs-anthropic.audit-*'],
      priority: 150,
      data_stream: {},
      template: {
        settings: { number_of_replicas: 0, 'index.mapping.total_fields.limit': 2000 },
        mappings: { dynamic: false, ...root },
      },
    },
  });
};
