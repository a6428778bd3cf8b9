import { VENDOR_FIELDS } from '../catalogue';
import { FIELD_TABLE } from './field_table';
import { auditIndexTemplate, rejectedIndexTemplate } from './index_template';
import type { IndexTemplate } from './index_template';

type Properties = Record<string, { type?: string; properties?: Properties }>;

/** Full field names and their mappings. */
const flatten = (properties: Properties, prefix = ''): Map<string, Record<string, unknown>> =>
  new Map(
    Object.entries(properties).flatMap(([name, mapping]) =>
      mapping.properties ? [...flatten(mapping.properties, `${prefix}${name}.`)] : [[prefix + name, mapping]],
    ),
  );
const fieldsOf = ({ template }: IndexTemplate): Map<string, Record<string, unknown>> =>
  flatten(template.mappings.properties as Properties);

describe('auditIndexTemplate', () => {
  it('stands between the built-in template and Fleet’s, and depends on nothing', () => {
    expect(auditIndexTemplate()).toMatchObject({
      index_patterns: ['logs-anthropic.audit-*'],
      priority: 150,
      data_stream: {},
      composed_of: ['logs-anthropic.audit@custom'],
      ignore_missing_component_templates: ['logs-anthropic.audit@custom'],
      template: { settings: { index: { mode: 'standard' } }, mappings: { dynamic: false }, lifecycle: {} },
    });
  });

  it('maps every field of the table as its type', () => {
    const fields = fieldsOf(auditIndexTemplate());
    expect([...fields.keys()].sort()).toEqual([...FIELD_TABLE.keys()].sort());
    for (const [name, { type }] of FIELD_TABLE) expect([name, fields.get(name)?.type]).toEqual([name, type]);
  });

  it('has every vendor field, and types that ECS gives', () => {
    const fields = fieldsOf(auditIndexTemplate());
    for (const [name, { type }] of VENDOR_FIELDS) expect(fields.get(`anthropic.audit.${name}`)?.type).toBe(type);
    expect(fields.get('@timestamp')).toEqual({ type: 'date' });
    expect(fields.get('source.ip')).toEqual({ type: 'ip' });
    expect(fields.get('source.geo.location')).toEqual({ type: 'geo_point' });
    expect(fields.get('event.action')).toEqual({ type: 'keyword', ignore_above: 1024 });
    expect(fields.get('event.original')).toEqual({ type: 'keyword', index: false, doc_values: false });
    expect(fields.get('event.dataset')).toEqual({ type: 'constant_keyword', value: 'anthropic.audit' });
    expect(fields.get('data_stream.namespace')).toEqual({ type: 'constant_keyword' });
    expect(fields.get('url.original')).toEqual({ type: 'wildcard', ignore_above: 1024 });
    expect(fields.get('anthropic.audit.metadata')).toEqual({ type: 'flattened', ignore_above: 1024 });
  });

  it('takes keyword for the types that a cluster lacks, and no lifecycle without its API', () => {
    const template = auditIndexTemplate({
      capabilities: { constantKeyword: false, wildcard: false, lifecycle: false },
    });
    const types = new Set([...fieldsOf(template).values()].map(({ type }) => type));
    expect(types).toEqual(new Set(['boolean', 'date', 'double', 'flattened', 'geo_point', 'ip', 'keyword', 'long']));
    expect(template.template).not.toHaveProperty('lifecycle');
  });

  it.each([
    ['8.10.4', false],
    ['8.11.0', true],
    ['8.12.2', true],
    ['9.0.0', true],
    ['9.5.1-SNAPSHOT', true],
    [undefined, true],
  ])('on Elasticsearch %s has a lifecycle: %s', (stackVersion, expected) => {
    const { template } = auditIndexTemplate(stackVersion === undefined ? {} : { stackVersion });
    expect('lifecycle' in template).toBe(expected);
  });
});

describe('rejectedIndexTemplate', () => {
  it('maps what a dead letter has', () => {
    const template = rejectedIndexTemplate();
    expect(template.index_patterns).toEqual(['logs-anthropic.audit_rejected-*']);
    const fields = fieldsOf(template);
    expect(fields.get('event.dataset')).toEqual({ type: 'constant_keyword', value: 'anthropic.audit_rejected' });
    for (const name of ['event.original', 'error.type', 'error.message', 'labels.activity_id', 'event.kind']) {
      expect(fields.has(name)).toBe(true);
    }
    for (const name of ['event.action', 'event.id', 'user.id']) expect(fields.has(name)).toBe(false);
  });
});
