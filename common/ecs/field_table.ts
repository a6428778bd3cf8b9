import { VENDOR_FIELDS } from '../catalogue';

/** Elasticsearch type of a field, before a cluster's missing types are replaced (`index_template.ts`). */
export type FieldType =
  | 'boolean'
  | 'constant_keyword'
  | 'date'
  | 'double'
  | 'flattened'
  | 'geo_point'
  | 'ip'
  | 'keyword'
  | 'long'
  | 'text'
  | 'wildcard';

export interface FieldDefinition {
  type: FieldType;
  /** Only on `constant_keyword`: the one value, where it is known before the first document. */
  value?: string;
  /** false: kept in `_source` only, neither searchable nor aggregatable. */
  indexed?: false;
}

/** Where vendor fields stand in a document. */
export const VENDOR_PREFIX = 'anthropic.audit.';

const keyword: FieldDefinition = { type: 'keyword' };
const long: FieldDefinition = { type: 'long' };
const date: FieldDefinition = { type: 'date' };
const ip: FieldDefinition = { type: 'ip' };
const wildcard: FieldDefinition = { type: 'wildcard' };

/** ECS fields that audit documents and dead letters share. */
const sharedFields = (dataset: string): Record<string, FieldDefinition> => ({
  '@timestamp': date,
  'data_stream.dataset': { type: 'constant_keyword', value: dataset },
  'data_stream.namespace': { type: 'constant_keyword' },
  'data_stream.type': { type: 'constant_keyword', value: 'logs' },
  'ecs.version': keyword,
  'event.created': date,
  'event.dataset': { type: 'constant_keyword', value: dataset },
  'event.ingested': date,
  'event.kind': keyword,
  'event.module': { type: 'constant_keyword', value: 'anthropic' },
  'event.original': { type: 'keyword', indexed: false },
  'event.provider': keyword,
  'labels.claude_activity_source': keyword,
  tags: keyword,
});

const ecsFields: Record<string, FieldDefinition> = {
  ...sharedFields('anthropic.audit'),
  'event.action': keyword,
  'event.category': keyword,
  'event.id': keyword,
  'event.outcome': keyword,
  'event.reason': keyword,
  'event.severity': long,
  'event.type': keyword,
  'file.name': keyword,
  'group.id': keyword,
  'group.name': keyword,
  'http.request.id': keyword,
  'http.request.method': keyword,
  'http.response.status_code': long,
  'labels.own_read': keyword,
  'organization.id': keyword,
  'organization.name': keyword,
  'related.hosts': keyword,
  'related.ip': ip,
  'related.user': keyword,
  'source.as.number': long,
  'source.as.organization.name': keyword,
  'source.geo.city_name': keyword,
  'source.geo.continent_code': keyword,
  'source.geo.continent_name': keyword,
  'source.geo.country_iso_code': keyword,
  'source.geo.country_name': keyword,
  'source.geo.location': { type: 'geo_point' },
  'source.geo.name': keyword,
  'source.geo.postal_code': keyword,
  'source.geo.region_iso_code': keyword,
  'source.geo.region_name': keyword,
  'source.geo.timezone': keyword,
  'source.ip': ip,
  'url.domain': keyword,
  'url.fragment': keyword,
  'url.full': wildcard,
  'url.original': wildcard,
  'url.path': keyword,
  'url.port': long,
  'url.query': keyword,
  'url.scheme': keyword,
  'user.email': keyword,
  'user.full_name': keyword,
  'user.id': keyword,
  'user.name': keyword,
  'user.roles': keyword,
  'user.target.email': keyword,
  'user.target.id': keyword,
  'user.target.roles': keyword,
  'user_agent.device.name': keyword,
  'user_agent.name': keyword,
  'user_agent.original': keyword,
  'user_agent.os.full': keyword,
  'user_agent.os.name': keyword,
  'user_agent.os.version': keyword,
  'user_agent.version': keyword,
};

/**
 * Every field of a document in `logs-anthropic.audit-*`, by its full name. The index template is made from it and the
 * mapper checks types by the same vendor fields, so that mapping and documents can't drift apart.
 */
export const FIELD_TABLE: ReadonlyMap<string, FieldDefinition> = new Map([
  ...Object.entries(ecsFields),
  ...[...VENDOR_FIELDS].map(([name, { type }]): [string, FieldDefinition] => [VENDOR_PREFIX + name, { type }]),
]);

/** Every field of a dead letter in `logs-anthropic.audit_rejected-*`. */
export const REJECTED_FIELD_TABLE: ReadonlyMap<string, FieldDefinition> = new Map(
  Object.entries<FieldDefinition>({
    ...sharedFields('anthropic.audit_rejected'),
    // `text` where ECS has `match_only_text`: the same family for queries, and every cluster has it.
    'error.message': { type: 'text' },
    'error.type': keyword,
    'labels.activity_id': keyword,
  }),
);
