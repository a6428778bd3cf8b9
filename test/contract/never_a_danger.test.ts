import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Client } from '@elastic/elasticsearch';
import type { AppStatus } from '../../common/api/app_status';
import type { Source } from '../../common/api/sources';
import { startElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import type { RunningElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import type { HostOptions } from '../../host/kibana/host_options';
import type { HostProfileName } from '../../host/kibana/host_profile';
import { createInternalUser } from '../../host/kibana/internal_user';
import { startHost } from '../../host/kibana/start_host';
import type { RunningHost } from '../../host/kibana/start_host';
import { buildHello } from './support/build_hello';
import { buildServerOnly } from './support/build_server_only';
import { callHost } from './support/host_client';
import type { HostAnswer } from './support/host_client';
import { sabotagePlugin } from './support/sabotage_plugin';
import type { Sabotage } from './support/sabotage_plugin';
import { waitFor } from './support/wait_for';

jest.setTimeout(120_000);

const KEY = 'an encryption key of more than 32 characters';
const PROFILES: readonly HostProfileName[] = ['kibana_8_12', 'kibana_9_5'];
const NEW_SOURCE = {
  name: 'Acme',
  // Nobody listens there: what is tried is not the feed.
  url: 'http://127.0.0.1:9',
  apiKey: 'sk-ant-api01-never-stored-in-the-clear',
  interval: '1d',
  lookback: '0d',
  namespace: 'default',
  enabled: false,
};

describe('Whatever goes wrong, Kibana stays up and the app says what it is', () => {
  const internalUser = createInternalUser();
  const modestUser = { username: 'kibana_modest', password: 'modest-test-password', roles: ['kibana_modest'] };
  const dirs: string[] = [];
  let elasticsearch: RunningElasticsearch;
  let client: Client;
  let hello: string;
  let plugin: string;
  let host: RunningHost | undefined;
  let log = '';

  beforeAll(async () => {
    [elasticsearch, hello, plugin] = await Promise.all([
      startElasticsearch({
        extraUsers: [internalUser, modestUser],
        roles: {
          // All that Kibana itself needs here, without the right to install index templates.
          kibana_modest: {
            cluster: ['monitor', 'manage_api_key'],
            indices: [{ names: ['.kibana*'], privileges: ['all'], allow_restricted_indices: true }],
          },
        },
      }),
      buildHello(),
      buildServerOnly(),
    ]);
    client = new Client({
      node: elasticsearch.url,
      auth: { username: elasticsearch.username, password: elasticsearch.password },
    });
    dirs.push(dirname(hello), plugin);
  }, 240_000);

  afterEach(async () => {
    await host?.stop();
    host = undefined;
  });

  afterAll(async () => {
    await client?.close();
    await elasticsearch?.stop();
    await Promise.all(dirs.map((dir) => rm(dir, { recursive: true, force: true })));
  }, 60_000);

  const start = async (
    options: Partial<HostOptions> & { hasKey?: boolean } = {},
    sabotage?: Sabotage,
  ): Promise<void> => {
    const { hasKey = true, ...rest } = options;
    const dir = sabotage ? await sabotagePlugin(plugin, sabotage) : plugin;
    if (sabotage) dirs.push(dir);
    log = '';
    host = await startHost({
      profile: 'kibana_8_12',
      elasticsearch: { url: elasticsearch.url, internalUser },
      pluginDirs: [hello, dir],
      ...(hasKey && { encryptionKey: KEY }),
      onOutput: (text) => (log += text),
      ...rest,
    });
  };
  const call = (path: string, init: { method?: string; body?: object } = {}): Promise<HostAnswer> =>
    callHost({
      url: host?.url ?? '',
      user: `${elasticsearch.username}:${elasticsearch.password}`,
      path,
      ...init,
    });
  const ours = (path: string, init: { method?: string; body?: object } = {}): Promise<HostAnswer> =>
    call(`/internal/claude_activity${path}`, init);
  const appStatus = async (): Promise<AppStatus> => {
    const { status, body } = await ours('/status');
    expect([status, body]).toEqual([200, expect.objectContaining({ problems: expect.any(Array) as unknown[] })]);
    return body as unknown as AppStatus;
  };
  /** Kibana itself and what other plugins brought along. */
  const expectKibanaToBeFine = async (): Promise<void> => {
    expect((await call('/api/status')).body).toMatchObject({ status: { overall: { level: 'available' } } });
    expect((await call('/internal/hello/greeting')).status).toBe(200);
    expect(log).not.toContain('unhandled Promise rejection');
  };
  const expectProblem = async (code: string, ...sentences: RegExp[]): Promise<void> => {
    await expectKibanaToBeFine();
    const { problems } = await appStatus();
    const found = problems.filter((problem) => problem.code === code);
    expect(found.map(({ title, action }) => `${title}. ${action}`)).toEqual(
      sentences.map((sentence): unknown => expect.stringMatching(sentence)),
    );
    // For people: no class names, no stacks, no JSON.
    expect(JSON.stringify(problems)).not.toMatch(/Error:| {2,}at |\\n|\{\\"/);
  };

  describe.each(PROFILES)('in the profile %s', (profile) => {
    it('without an encryption key: nothing can be stored, reading goes on', async () => {
      await start({ profile, hasKey: false });
      await expectProblem('encryption_key_missing', /no encryption key.*xpack\.encryptedSavedObjects\.encryptionKey/);
      const refused = await ours('/sources', { method: 'POST', body: NEW_SOURCE });
      expect([refused.status, refused.body.message]).toEqual([503, expect.stringContaining('no encryption key')]);
    });

    it('without any of the optional plugins that it can do without', async () => {
      await start({ profile, absentPlugins: ['licensing', 'spaces', 'share', 'usageCollection'] });
      await expectKibanaToBeFine();
      expect((await appStatus()).problems).toEqual([]);
      expect((await ours('/sources')).status).toBe(200);
    });

    it('of a version that nobody knew when the plugin was made', async () => {
      await start({ profile }, { kibanaVersion: '10.7.0-SNAPSHOT' });
      await expectKibanaToBeFine();
      expect(await appStatus()).toMatchObject({ kibanaVersion: '10.7.0-SNAPSHOT', problems: [] });
      expect((await ours('/overview/_options', { method: 'POST', body: NO_FILTERS })).status).toBe(200);
    });

    it('switched off: no route, no app, and the rest of Kibana as ever', async () => {
      await start({ profile, config: { claude_activity: { enabled: false } } });
      await expectKibanaToBeFine();
      expect((await ours('/status')).status).toBe(404);
      expect((await ours('/sources', { method: 'POST', body: NEW_SOURCE })).status).toBe(404);
    });
  });

  it.each(['main', '8.11.4', '9.9.0'])('of version %s, which is not supported', async (kibanaVersion) => {
    await start({}, { kibanaVersion });
    await expectKibanaToBeFine();
    expect(await appStatus()).toMatchObject({ kibanaVersion, problems: [] });
  });

  it('without the security plugin, which then says who may do nothing', async () => {
    await start({ absentPlugins: ['security'] });
    await expectProblem('security_disabled', /security is off.*internal user/);
  });

  it.each(['licensing', 'spaces', 'usageCollection'])('without the optional plugin %s alone', async (absent) => {
    await start({ absentPlugins: [absent] });
    await expectKibanaToBeFine();
    expect((await appStatus()).problems).toEqual([]);
  });

  it.each(['taskManager', 'encryptedSavedObjects'])(
    'without the plugin %s, which it requires: Kibana leaves the plugin out',
    async (absent) => {
      // The other plugin needs some of them too, so this Kibana has only the one.
      await start({ absentPlugins: [absent], pluginDirs: [plugin] });
      expect((await call('/api/status')).status).toBe(200);
      expect((await ours('/status')).status).toBe(404);
    },
  );

  it('with an Elasticsearch that has become read-only', async () => {
    await start();
    await host?.stop();
    const settings = (value: boolean | null) => ({ persistent: { 'cluster.blocks.read_only': value } });
    await client.indices.deleteIndexTemplate({ name: 'claude-activity-audit*' }, { ignore: [404] });
    const { authorization } = elasticsearch;
    try {
      await start(
        {},
        {
          beforeStart: {
            url: `${elasticsearch.url}/_cluster/settings`,
            method: 'PUT',
            headers: { authorization, 'content-type': 'application/json' },
            body: JSON.stringify(settings(true)),
          },
        },
      );
      await expectProblem('template_not_installed', /writing is blocked.*lift the block/);
      const refused = await ours('/sources', { method: 'POST', body: NEW_SOURCE });
      expect(refused.status).toBe(503);
      expect(refused.body.message).toContain('writing is blocked');
      expect((await ours('/sources')).body).toEqual({ sources: [] });
    } finally {
      await client.cluster.putSettings(settings(null));
    }
    expect((await appStatus()).problems).toEqual([]);
  });

  it('as a Kibana that may not install index templates', async () => {
    await start({ elasticsearch: { url: elasticsearch.url, internalUser: modestUser } });
    await expectProblem('template_not_installed', /manage_index_templates/);
  });

  it("with someone else's index template of the same rank for the same data streams", async () => {
    await client.indices.deleteIndexTemplate({ name: 'claude-activity-audit*' }, { ignore: [404] });
    const name = 'somebody-elses';
    await client.indices.putIndexTemplate({
      name,
      index_patterns: ['logs-anthropic.audit-*'],
      priority: 150,
      data_stream: {},
    });
    try {
      await start();
      await expectProblem('template_not_installed', /somebody-elses.*priority/);
    } finally {
      await client.indices.deleteIndexTemplate({ name });
    }
    expect((await appStatus()).problems).toEqual([]);
  });

  it("with the index template of Elastic Agent's integration", async () => {
    const name = 'logs-anthropic.audit';
    await client.indices.putIndexTemplate({
      name,
      index_patterns: ['logs-anthropic.audit-*'],
      priority: 200,
      data_stream: {},
      _meta: { package: { name: 'anthropic' }, managed_by: 'fleet' },
    });
    try {
      await start();
      await expectProblem('template_owned_by_fleet', /Elastic Agent.*use this app to look at it/);
    } finally {
      await client.indices.deleteIndexTemplate({ name });
    }
  });

  describe('when a part of Kibana throws', () => {
    it.each([
      ['setup.features.registerKibanaFeature', 'its access rights'],
      ['setup.encryptedSavedObjects.registerType', 'the storage of sources'],
      ['setup.taskManager.registerTaskDefinitions', 'the background job', 'the background job for history'],
      ['start.core.savedObjects.createInternalRepository', 'its services'],
    ])('%s: the app says that it could not set up %s', async (failing, ...parts) => {
      await start({}, { failing: [failing] });
      const sentences = parts.map((part) => new RegExp(`could not set up ${part}\\W.*Kibana's log has the reason`));
      await expectProblem('setup_failed', ...sentences);
      expect(log).toContain('broken on purpose');
    });

    it('all parts at once', async () => {
      const failing = [
        'setup.features.registerKibanaFeature',
        'setup.core.savedObjects.registerType',
        'setup.taskManager.registerTaskDefinitions',
      ];
      await start({}, { failing });
      await expectKibanaToBeFine();
      const { problems } = await appStatus();
      expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['setup_failed']));
      // Two kinds are stored and two jobs run, and registering fails for each; every sentence names another part.
      expect(new Set(problems.map(({ title }) => title)).size).toBe(failing.length + 2);
    });

    it('setup.core.http.createRouter: there is nobody to say it, but in the log', async () => {
      await start({}, { failing: ['setup.core.http.createRouter'] });
      await expectKibanaToBeFine();
      expect((await ours('/status')).status).toBe(404);
      expect(log).toContain('Could not set up its routes');
    });

    it('keeps no key where it could not be encrypted', async () => {
      await start({}, { failing: ['setup.encryptedSavedObjects.registerType'] });
      const refused = await ours('/sources', { method: 'POST', body: NEW_SOURCE });
      expect([refused.status, refused.body.message]).toEqual([503, expect.stringContaining('could not start')]);
      await client.indices.refresh({ index: '.kibana*', expand_wildcards: 'all' });
      const { hits } = await client.search({
        index: '.kibana*',
        expand_wildcards: 'all',
        size: 1000,
      });
      expect(JSON.stringify(hits.hits)).not.toContain(NEW_SOURCE.apiKey);
    });

    it.each([
      ['start.core.savedObjects.getScopedClient'],
      ['start.core.capabilities.resolveCapabilities', 'start.taskManager.get'],
      ['start.encryptedSavedObjects.getClient', 'start.taskManager.ensureScheduled'],
      ['start.security.authc.apiKeys.areAPIKeysEnabled', 'start.security.authc.apiKeys.grantAsInternalUser'],
    ])('%s: the status still answers, and what needs it fails in words', async (...failing) => {
      await start({}, { failing });
      await expectKibanaToBeFine();
      await appStatus();
      const { status, body } = await ours('/sources', { method: 'POST', body: NEW_SOURCE });
      if (status === 200) await ours(`/sources/${String(body['id'])}`, { method: 'DELETE' });
      else expect(body.message).toMatch(/^[A-Z][^\n]+\.$/);
    });

    it('the audit log, and what tells who asks from where: what an admin does is done, and logged as far as it can be', async () => {
      const failing = [
        'start.security.authc.getCurrentUser',
        'start.spaces.spacesService.getSpaceId',
        'setup.security.audit.asScoped',
      ];
      await start({}, { failing });
      const { status, body } = await ours('/sources', { method: 'POST', body: NEW_SOURCE });
      expect([status, body]).toEqual([200, expect.objectContaining({ name: 'Acme' })]);
      expect((await ours(`/sources/${(body as unknown as Source).id}`, { method: 'DELETE' })).status).toBe(200);
      expect(log).toMatch(/User ".+" added the source "Acme"/);
    });
  });

  it('while Elasticsearch is not there yet, and works once it is', async () => {
    const dataDirs = { httpPort: Number(new URL(elasticsearch.url).port), password: elasticsearch.password };
    await elasticsearch.stop();
    const starting = start();
    await waitFor(async () => log.includes('Unable to retrieve version information'));
    elasticsearch = await startElasticsearch({ ...dataDirs, extraUsers: [internalUser] });
    await starting;
    await expectKibanaToBeFine();
    await waitFor(async () => (await appStatus()).problems.length === 0);

    await elasticsearch.stop();
    // Kibana itself can't tell who asks then; it is up and says so.
    const answer = await ours('/status');
    expect(answer.status).toBe(503);
    elasticsearch = await startElasticsearch({ ...dataDirs, extraUsers: [internalUser] });
    await waitFor(async () => (await ours('/status')).status === 200);
  });
});

const NO_FILTERS = {
  from: '2026-01-01T00:00:00Z',
  to: '2026-01-02T00:00:00Z',
  actions: [],
  categories: [],
  organizations: [],
  projects: [],
  users: [],
};
