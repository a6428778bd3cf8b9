import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@elastic/elasticsearch';
import fc from 'fast-check';
import { ACTIVITY_TYPES } from '../../common/catalogue';
import type { Activity } from '../../common/compliance_api/activity';
import {
  FIELD_TABLE,
  REJECTED_FIELD_TABLE,
  auditIndexTemplate,
  rejectedIndexTemplate,
  toEcsDocument,
  toEcsJson,
} from '../../common/ecs';
import type { FieldDefinition } from '../../common/ecs';
import { arbitraryActivity } from '../../common/ecs/testing/arbitrary_activity';
import { exampleActivity, exampleActivityWithNulls } from '../../common/ecs/testing/example_activity';
import { AUDIT_TEMPLATE, REJECTED_TEMPLATE, auditDataStream, rejectedDataStream } from '../../common/names';
import { startElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import type { RunningElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import { detectCapabilities } from '../../server/elasticsearch_setup/detect_capabilities';
import type { ElasticsearchClient } from '../../server/kibana/elasticsearch_client';

jest.setTimeout(180_000);

interface BulkAnswer {
  items: Array<{ create: { _id: string; status: number; error?: { reason: string; caused_by?: unknown } } }>;
}

const NAMESPACE = 'template';
const READ_AT = '2026-11-03T12:00:00.000Z';
const options = { namespace: NAMESPACE, readAt: READ_AT };
const samples = readFileSync(join(__dirname, '../fixtures/sample_activities.ndjson'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Activity);

let node: RunningElasticsearch;
let client: Client;
let request: ElasticsearchClient['transport']['request'];

beforeAll(async () => {
  node = await startElasticsearch();
  client = new Client({ node: node.url, auth: node.credentials });
  const elasticsearch = client as unknown as ElasticsearchClient;
  request = (params) => elasticsearch.transport.request(params);
  const capabilities = await detectCapabilities(elasticsearch);
  for (const [name, body] of [
    [AUDIT_TEMPLATE, auditIndexTemplate({ capabilities })],
    [REJECTED_TEMPLATE, rejectedIndexTemplate({ capabilities })],
  ]) {
    await request({ method: 'PUT', path: `/_index_template/${String(name)}`, body });
  }
});

afterAll(async () => {
  await client.close();
  await node.stop();
});

/** Creates documents as the ingest task does and gives what Elasticsearch did not take. */
const rejections = async (dataStream: string, documents: Array<{ id: string; json: string }>): Promise<unknown[]> => {
  const { items } = await request<BulkAnswer>({
    method: 'POST',
    path: `/${dataStream}/_bulk`,
    querystring: { refresh: true },
    bulkBody: documents.flatMap(({ id, json }) => [{ create: { _id: id } }, json]),
  });
  expect(items).toHaveLength(documents.length);
  // 409: two of them are the same activity.
  return items.map(({ create }) => create).filter(({ status }) => status !== 201 && status !== 409);
};

const auditRejections = (activities: readonly Activity[]): Promise<unknown[]> =>
  rejections(
    auditDataStream(NAMESPACE),
    activities.map((activity) => toEcsJson(activity, options)),
  );

/** What the embedded cluster has instead of the types it lacks. */
const typeThere = ({ type }: FieldDefinition): string =>
  type === 'constant_keyword' || type === 'wildcard' ? 'keyword' : type;

type Mapping = { type?: string; properties?: Record<string, Mapping> };

const mappedTypes = (mapping: Mapping, path = ''): Array<[string, string]> =>
  mapping.properties
    ? Object.entries(mapping.properties).flatMap(([name, child]) =>
        mappedTypes(child, path === '' ? name : `${path}.${name}`),
      )
    : [[path, mapping.type ?? 'object']];

const mappingOf = async (dataStream: string): Promise<Record<string, string>> => {
  const answer = await request<Record<string, { mappings: Mapping }>>({
    method: 'GET',
    path: `/${dataStream}/_mapping`,
  });
  return Object.fromEntries(Object.values(answer).flatMap(({ mappings }) => mappedTypes(mappings)));
};

const typesOf = (table: ReadonlyMap<string, FieldDefinition>): Record<string, string> =>
  Object.fromEntries([...table].map(([name, definition]) => [name, typeThere(definition)]));

describe('the audit template on Elasticsearch', () => {
  it('takes every sample activity', async () => {
    expect(await auditRejections(samples)).toEqual([]);
  });

  it('takes every known type with all of its fields, and with none', async () => {
    expect(await auditRejections(ACTIVITY_TYPES.map(exampleActivity))).toEqual([]);
    expect(await auditRejections(ACTIVITY_TYPES.map(exampleActivityWithNulls))).toEqual([]);
  });

  it('takes whatever an activity may hold', async () => {
    const activities = fc.sample(arbitraryActivity, 3000);
    const rejected = (await auditRejections(activities)) as Array<{ _id: string }>;
    const culprits = activities.filter((activity) =>
      rejected.some(({ _id: id }) => id === toEcsDocument(activity, options).id),
    );
    expect({ rejected, culprits }).toEqual({ rejected: [], culprits: [] });
  });

  it('takes long texts everywhere, without indexing them', async () => {
    const long = 'ü'.repeat(40_000);
    const activity: Activity = {
      id: 'activity_long',
      created_at: READ_AT,
      type: long,
      title: long,
      url: `https://example.com/${long}`,
      filename: long,
      event_data: { claims: { long } },
      unheard_of: [long],
      actor: { type: 'user_actor', user_id: long, email_address: long, user_agent: long },
    };
    const record = toEcsJson(activity, { ...options, preserveOriginal: true });
    expect(await rejections(auditDataStream(NAMESPACE), [record])).toEqual([]);
  });

  it('maps the fields of the table as their types, and no others whatever came in', async () => {
    expect(await mappingOf(auditDataStream(NAMESPACE))).toEqual(typesOf(FIELD_TABLE));
  });

  it('shows them to readers under the same types', async () => {
    const { fields } = await request<{ fields: Record<string, Record<string, unknown>> }>({
      method: 'GET',
      path: `/${auditDataStream(NAMESPACE)}/_field_caps`,
      querystring: { fields: '*', filters: '-metadata,-parent' },
    });
    const types = Object.entries(fields).map(([name, byType]): [string, string] => [name, Object.keys(byType).join()]);
    expect(Object.fromEntries(types)).toEqual(typesOf(FIELD_TABLE));
  });

  it('makes a data stream of standard mode', async () => {
    const answer = await request<Record<string, { settings: { index: Record<string, unknown> } }>>({
      method: 'GET',
      path: `/${auditDataStream(NAMESPACE)}/_settings`,
    });
    const [[name, { settings }]] = Object.entries(answer) as [
      [string, { settings: { index: Record<string, unknown> } }],
    ];
    expect(name).toMatch(/^\.ds-logs-anthropic\.audit-template-/);
    expect(settings.index.mode).toBe('standard');
  });

  it('lets ES|QL read what the documents hold', async () => {
    const { values } = await request<{ values: unknown[][] }>({
      method: 'POST',
      path: '/_query',
      body: {
        query: `FROM ${auditDataStream(NAMESPACE)} | WHERE event.action == "org_sso_toggled" AND anthropic.audit.enabled == false | STATS events = COUNT(*), who = VALUES(user.email)`,
      },
    });
    expect(values).toEqual([[1, 'jonas.lindqvist@acme.example']]);
  });
});

describe('the template of dead letters on Elasticsearch', () => {
  it('takes a dead letter and maps the fields of its table', async () => {
    const letter = {
      '@timestamp': READ_AT,
      ecs: { version: '9.3.0' },
      data_stream: { type: 'logs', dataset: 'anthropic.audit_rejected', namespace: NAMESPACE },
      event: {
        kind: 'pipeline_error',
        module: 'anthropic',
        dataset: 'anthropic.audit_rejected',
        original: JSON.stringify({ id: 'activity_1', text: 'ü'.repeat(40_000) }),
      },
      error: { type: 'document_parsing_exception', message: 'failed to parse '.repeat(4000) },
      labels: { activity_id: 'activity_1', claude_activity_source: 'source_1' },
    };
    const dataStream = rejectedDataStream(NAMESPACE);
    expect(await rejections(dataStream, [{ id: 'activity_1-0', json: JSON.stringify(letter) }])).toEqual([]);
    expect(await mappingOf(dataStream)).toEqual(typesOf(REJECTED_FIELD_TABLE));
  });
});
