import { Client } from '@elastic/elasticsearch';
import { AUDIT_TEMPLATE, ENRICHMENT_PIPELINE, REJECTED_TEMPLATE } from '../../common/names';
import type { RunningElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import { startElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import { detectCapabilities } from '../../server/elasticsearch_setup/detect_capabilities';
import { ElasticsearchSetup } from '../../server/elasticsearch_setup/elasticsearch_setup';
import { readElasticsearchVersion } from '../../server/elasticsearch_setup/read_elasticsearch_version';
import { ConflictError } from '../../server/errors/conflict_error';
import { ElasticsearchForbiddenError } from '../../server/errors/elasticsearch_forbidden_error';
import { ElasticsearchUnavailableError } from '../../server/errors/elasticsearch_unavailable_error';
import type { ElasticsearchClient } from '../../server/kibana/elasticsearch_client';
import { recordingLogger } from '../../server/test_support/recording_logger';

jest.setTimeout(120_000);

/** A node of its own: templates concern everything that a cluster holds. */
let node: RunningElasticsearch;
const clients: Client[] = [];
let elasticsearch: ElasticsearchClient;

const connect = (options: ConstructorParameters<typeof Client>[0]): ElasticsearchClient => {
  const client = new Client(options);
  clients.push(client);
  return client as unknown as ElasticsearchClient;
};
const setupFor = (client: ElasticsearchClient, now: () => number = () => 0, isOverElasticAgent = false) =>
  new ElasticsearchSetup({ elasticsearch: client, log: recordingLogger(), now, isOverElasticAgent });

beforeAll(async () => {
  node = await startElasticsearch();
  elasticsearch = connect({ node: node.url, auth: node.credentials });
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
  await node.stop();
});

const templateNames = async (): Promise<string[]> => {
  const { index_templates: templates = [] } = await elasticsearch.transport.request<{
    index_templates?: Array<{ name: string }>;
  }>({ method: 'GET', path: '/_index_template' });
  return templates.map(({ name }) => name);
};

const templateOf = async (name: string) => {
  const { index_templates: templates = [] } = await elasticsearch.transport.request<{
    index_templates?: Array<{
      index_template: { priority: number; template: { settings: { index: Record<string, unknown> } } };
    }>;
  }>({ method: 'GET', path: `/_index_template/${name}` });
  return templates[0]!.index_template;
};

describe('ElasticsearchSetup', () => {
  it('reads the version and sees what the cluster lacks', async () => {
    expect(await readElasticsearchVersion(elasticsearch)).toMatch(/^8\.19\.\d+$/);
    // The embedded node has no module for these two; see host/elasticsearch.
    expect(await detectCapabilities(elasticsearch)).toMatchObject({ constantKeyword: false, wildcard: false });
  });

  it('installs the templates that suit the cluster, and leaves no probe behind', async () => {
    await setupFor(elasticsearch).ensureReady();
    expect((await templateNames()).sort()).toEqual([AUDIT_TEMPLATE, REJECTED_TEMPLATE].sort());
  });

  it('sends events through no pipeline where nothing can be enriched', async () => {
    await setupFor(elasticsearch).ensureReady();
    expect((await templateOf(AUDIT_TEMPLATE)).template.settings.index).not.toHaveProperty('default_pipeline');
    const path = `/_ingest/pipeline/${encodeURIComponent(ENRICHMENT_PIPELINE)}`;
    await expect(elasticsearch.transport.request({ method: 'GET', path })).rejects.toMatchObject({ statusCode: 404 });
  });

  it('asks again after a while, so that a deleted template comes back', async () => {
    let now = 0;
    const setup = setupFor(elasticsearch, () => now);
    await setup.ensureReady();
    await elasticsearch.transport.request({ method: 'DELETE', path: `/_index_template/${AUDIT_TEMPLATE}` });
    now += 60 * 60_000;
    await setup.ensureReady();
    expect(await templateNames()).toContain(AUDIT_TEMPLATE);
  });

  it('writes nothing where Elastic Agent’s integration owns the data streams, until it is gone', async () => {
    await elasticsearch.transport.request({
      method: 'PUT',
      path: '/_index_template/logs-anthropic.audit',
      body: {
        index_patterns: ['logs-anthropic.audit-*'],
        priority: 200,
        data_stream: {},
        _meta: { managed_by: 'fleet', managed: true, package: { name: 'anthropic' } },
      },
    });
    const setup = setupFor(elasticsearch);
    await expect(setup.ensureReady()).rejects.toBeInstanceOf(ConflictError);
    expect(await setup.findOwner()).toBe('logs-anthropic.audit');
    // Unless an admin has decided otherwise.
    await expect(setupFor(elasticsearch, undefined, true).ensureReady()).resolves.toBeUndefined();
    expect((await templateOf(AUDIT_TEMPLATE)).priority).toBeGreaterThan(200);
    await elasticsearch.transport.request({ method: 'DELETE', path: '/_index_template/logs-anthropic.audit' });
    await expect(setup.ensureReady()).resolves.toBeUndefined();
    expect((await templateOf(AUDIT_TEMPLATE)).priority).toBe(150);
  });

  it('respects a template that an admin put over ours on purpose', async () => {
    await elasticsearch.transport.request({
      method: 'PUT',
      path: '/_index_template/mine',
      body: { index_patterns: ['logs-anthropic.audit-mine'], priority: 300, data_stream: {} },
    });
    await expect(setupFor(elasticsearch).ensureReady()).resolves.toBeUndefined();
  });

  it('says that Elasticsearch does not answer, and succeeds once it does', async () => {
    let isDown = true;
    const flaky: ElasticsearchClient = {
      transport: {
        request: (params, options) =>
          isDown ? closed.transport.request(params, options) : elasticsearch.transport.request(params, options),
      },
    };
    const closed = connect({ node: 'http://127.0.0.1:1', maxRetries: 0 });
    const setup = setupFor(flaky);
    await expect(setup.ensureReady()).rejects.toBeInstanceOf(ElasticsearchUnavailableError);
    isDown = false;
    await expect(setup.ensureReady()).resolves.toBeUndefined();
  });

  it('says that it may not', async () => {
    const stranger = connect({ node: node.url, auth: { username: node.username, password: 'wrong' } });
    await expect(setupFor(stranger).ensureReady()).rejects.toBeInstanceOf(ElasticsearchForbiddenError);
  });
});
