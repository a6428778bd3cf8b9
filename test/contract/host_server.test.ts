import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import type { RunningElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import type { HostOptions } from '../../host/kibana/host_options';
import { HOST_PROFILES } from '../../host/kibana/host_profile';
import type { HostProfileName } from '../../host/kibana/host_profile';
import { createInternalUser } from '../../host/kibana/internal_user';
import { startHost } from '../../host/kibana/start_host';
import type { RunningHost } from '../../host/kibana/start_host';
import { buildHello } from './support/build_hello';
import { callHost } from './support/host_client';
import { waitFor } from './support/wait_for';

jest.setTimeout(60_000);

const KEY = 'an encryption key of more than 32 characters';
const GREETING = '/internal/hello/greeting';

describe('The host', () => {
  const internalUser = createInternalUser();
  let elasticsearch: RunningElasticsearch;
  let pluginDir: string;
  const hosts: RunningHost[] = [];

  const start = async (options: Partial<HostOptions> & { onOutput?: (text: string) => void }): Promise<RunningHost> => {
    const host = await startHost({
      profile: 'kibana_8_12',
      elasticsearch: { url: elasticsearch.url, internalUser },
      pluginDirs: [pluginDir],
      encryptionKey: KEY,
      featureRoles: { viewer: 'read' },
      taskManager: { pollIntervalMs: 200 },
      ...options,
    });
    hosts.push(host);
    return host;
  };
  const admin = (): string => `${elasticsearch.username}:${elasticsearch.password}`;
  const search = async (query: object): Promise<Array<Record<string, unknown>>> => {
    const response = await fetch(`${elasticsearch.url}/.kibana*/_search?expand_wildcards=all&size=100`, {
      method: 'POST',
      headers: { authorization: elasticsearch.authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { hits } = (await response.json()) as { hits: { hits: Array<{ _source: Record<string, unknown> }> } };
    return hits.hits.map(({ _source: source }) => source);
  };
  /** A copy of the built plugin that the test may spoil. */
  const spoiled = async (file: string, change: (text: string) => string): Promise<string> => {
    const dir = join(await mkdtemp(join(tmpdir(), 'claude-activity-spoiled-')), 'helloPlugin');
    await cp(pluginDir, dir, { recursive: true });
    await writeFile(join(dir, file), change(await readFile(join(dir, file), 'utf8')));
    return dir;
  };

  beforeAll(async () => {
    [elasticsearch, pluginDir] = await Promise.all([
      startElasticsearch({
        extraUsers: [
          internalUser,
          { username: 'viewer', password: 'viewer-secret', roles: ['viewer'] },
          { username: 'stranger', password: 'stranger-secret', roles: ['stranger'] },
        ],
        roles: { viewer: { cluster: ['monitor'] }, stranger: { cluster: ['monitor'] } },
      }),
      buildHello(),
    ]);
  }, 180_000);

  afterAll(async () => {
    await Promise.all(hosts.map((host) => host.stop()));
    await elasticsearch?.stop();
    if (pluginDir) await rm(dirname(pluginDir), { recursive: true, force: true });
  }, 60_000);

  describe.each(Object.keys(HOST_PROFILES) as HostProfileName[])('in the profile %s', (profile) => {
    const isNewest = profile === 'kibana_9_5';
    let host: RunningHost;

    beforeAll(async () => {
      host = await start({ profile, config: { hello_plugin: { greeting: 'Good day' } } });
    }, 60_000);

    it('tells its version and that it is available', async () => {
      const { body } = await callHost({ url: host.url, user: admin(), path: '/api/status' });
      expect(body).toMatchObject({
        version: { number: HOST_PROFILES[profile].kibanaVersion },
        status: { overall: { level: 'available' } },
      });
    });

    it('hands a route the settings of the plugin and Elasticsearch with the rights of the user', async () => {
      const answer = await callHost({ url: host.url, user: 'viewer:viewer-secret', path: GREETING });
      expect(answer).toEqual({ status: 200, body: { greeting: 'Good day, viewer' } });
    });

    it('refuses a user without the privilege, and a wrong password', async () => {
      expect((await callHost({ url: host.url, user: 'stranger:stranger-secret', path: GREETING })).status).toBe(403);
      expect((await callHost({ url: host.url, user: 'viewer:guessed', path: GREETING })).status).toBe(401);
      const write = {
        url: host.url,
        method: 'POST',
        path: '/internal/hello/secrets',
        body: { name: 'a', secret: 'b' },
      };
      expect((await callHost({ ...write, user: 'viewer:viewer-secret' })).status).toBe(403);
    });

    it('wants to know where a call comes from', async () => {
      const read = { url: host.url, user: admin(), path: GREETING };
      expect((await callHost({ ...read, headers: {} })).status).toBe(isNewest ? 400 : 200);
      const write = { ...read, method: 'POST', path: '/internal/hello/secrets', body: { name: 'a', secret: 'b' } };
      expect(await callHost({ ...write, headers: { 'x-elastic-internal-origin': 'test' } })).toEqual({
        status: 400,
        body: { statusCode: 400, error: 'Bad Request', message: 'Request must contain a kbn-xsrf header.' },
      });
    });

    it('names the field of a body that does not fit', async () => {
      const { status, body } = await callHost({
        url: host.url,
        user: admin(),
        method: 'POST',
        path: '/internal/hello/secrets',
        body: { name: 'longer than twenty letters', secret: 'b' },
      });
      expect([status, body.message]).toEqual([
        400,
        '[request body.name]: value has length [26] but it must have a maximum length of [20].',
      ]);
    });

    it('keeps a secret encrypted, shows it to nobody, and decrypts it for the plugin', async () => {
      const secret = `secret of ${profile}`;
      const { body } = await callHost({
        url: host.url,
        user: admin(),
        method: 'POST',
        path: '/internal/hello/secrets',
        body: { name: profile, secret },
      });
      expect(body).toEqual({ created: { name: profile }, decrypted: { name: profile, secret } });
      const stored = (await search({ term: { 'hello-secret.name': profile } }))[0]?.['hello-secret'];
      expect(stored).toMatchObject({ name: profile, secret: expect.not.stringContaining('secret of') as string });
    });

    it('runs the task that the plugin made sure of', async () => {
      const [task] = await waitFor(async () => {
        const tasks = await search({
          bool: { must: [{ term: { 'task.taskType': 'hello:count' } }, { term: { 'task.status': 'idle' } }] },
        });
        return (tasks[0]?.task as { state?: string } | undefined)?.state !== '{}' && tasks.length > 0 && tasks;
      });
      expect(task).toMatchObject({ task: { state: '{"runs":1}', schedule: { interval: '1h' } } });
    });
  });

  it('decrypts in the newer profile what the older one has encrypted', async () => {
    const [object] = await search({ term: { 'hello-secret.name': 'kibana_8_12' } });
    const { EncryptedSavedObjects } = await import('../../host/kibana/encrypted_saved_objects/encrypted_saved_objects');
    const newer = new EncryptedSavedObjects({ profile: HOST_PROFILES.kibana_9_5, encryptionKey: KEY });
    newer.register({
      type: 'hello-secret',
      attributesToEncrypt: new Set(['secret']),
      attributesToIncludeInAAD: new Set(),
    });
    const answer = await fetch(`${elasticsearch.url}/.kibana_claude_activity/_search?q=hello-secret.name:kibana_8_12`, {
      headers: { authorization: elasticsearch.authorization },
    });
    const { hits } = (await answer.json()) as { hits: { hits: Array<{ _id: string }> } };
    const id = String(hits.hits[0]?._id).slice('hello-secret:'.length);
    const attributes = object?.['hello-secret'] as Record<string, unknown>;
    expect(await newer.decrypt({ type: 'hello-secret', id, attributes })).toMatchObject({
      secret: 'secret of kibana_8_12',
    });
  });

  it.each([
    ['an exception at require', 'server/index.js', () => 'throw new Error("broken at require");', 'broken at require'],
    [
      'an exception in setup',
      'server/index.js',
      () => 'module.exports = { plugin: () => ({ setup() { throw new Error("broken in setup"); } }) };',
      'broken in setup',
    ],
    [
      'a native import()',
      'server/index.js',
      () => 'module.exports = { plugin: () => ({ setup: () => import("./other") }) };',
      /dynamic import/i,
    ],
    [
      'a manifest with an unknown key',
      'kibana.json',
      (text: string) => text.replace('{', '{ "browser": true,'),
      'unrecognized properties: browser',
    ],
    [
      'a manifest for another version',
      'kibana.json',
      (text: string) => text.replace('"kibanaVersion": "kibana"', '"kibanaVersion": "8.12.1"'),
      'only compatible with Kibana version "8.12.1"',
    ],
    [
      'a feature with an unknown key',
      'server/index.js',
      (text: string) => text.replace('name: "Hello",', 'name: "Hello", surprise: 1,'),
      'surprise',
    ],
  ])('does not start with %s', async (_what, file, change, message) => {
    const dir = await spoiled(file, change);
    await expect(start({ pluginDirs: [dir] })).rejects.toThrow(message);
    await rm(dirname(dir), { recursive: true, force: true });
  });

  it('does not start with a setting that the plugin does not know', async () => {
    await expect(start({ config: { hello_plugin: { greting: 'Hi' } } })).rejects.toThrow(
      '[config validation of [hello_plugin].greting]: definition for this key is missing',
    );
  });

  it('does not start in the newest profile with a route that says nothing about authorization', async () => {
    const dir = await spoiled('server/index.js', (text) => text.replace('security: { authz:', 'insecurity: { authz:'));
    await expect(start({ pluginDirs: [dir], profile: 'kibana_9_5' })).rejects.toThrow('`security.authz`');
    await rm(dirname(dir), { recursive: true, force: true });
  });

  it('starts without a plugin that is switched off, or that misses one it requires', async () => {
    const off = await start({ config: { hello_plugin: { enabled: false } } });
    expect((await callHost({ url: off.url, user: admin(), path: GREETING })).status).toBe(404);
    const lacking = await start({ absentPlugins: ['data'] });
    expect((await callHost({ url: lacking.url, user: admin(), path: GREETING })).status).toBe(404);
  });

  it('cannot encrypt without a key, and says so instead of storing the secret in the clear', async () => {
    const { encryptionKey: _none, ...withoutKey } = { encryptionKey: KEY };
    const host = await startHost({
      ...withoutKey,
      profile: 'kibana_8_12',
      elasticsearch: { url: elasticsearch.url, internalUser },
      pluginDirs: [pluginDir],
    });
    hosts.push(host);
    const { status } = await callHost({
      url: host.url,
      user: admin(),
      method: 'POST',
      path: '/internal/hello/secrets',
      body: { name: 'clear', secret: 'in the clear' },
    });
    expect(status).toBe(500);
    expect(await search({ term: { 'hello-secret.name': 'clear' } })).toEqual([]);
  });

  it('ends with the process that started it, even if that one is killed', async () => {
    const options: HostOptions = {
      profile: 'kibana_8_12',
      elasticsearch: { url: elasticsearch.url, internalUser },
      pluginDirs: [pluginDir],
    };
    const script = join(__dirname, 'support', 'start_host_and_wait.ts');
    const parent = spawn(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, OPTIONS: JSON.stringify(options) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    expect(() => process.kill(pid, 0)).not.toThrow();
    parent.kill('SIGKILL');
    const isGone = await waitFor(async () => {
      try {
        process.kill(pid, 0);
        return false;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'ESRCH';
      }
    });
    expect(isGone).toBe(true);
  });

  it('may as its own user no more than Kibana may', async () => {
    const response = await fetch(`${elasticsearch.url}/logs-anthropic.audit-default/_doc`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${internalUser.username}:${internalUser.password}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ '@timestamp': '2026-01-01T00:00:00Z' }),
    });
    expect(response.status).toBe(403);
  });
});
