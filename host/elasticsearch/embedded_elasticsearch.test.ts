import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { connectElasticsearch } from './connect_elasticsearch';
import { authorizationOf } from './elasticsearch_handle';
import type { ElasticsearchCredentials } from './elasticsearch_handle';
import { installElasticsearch } from './install_elasticsearch';
import { startElasticsearch } from './start_elasticsearch';
import type { RunningElasticsearch } from './start_elasticsearch';

/** The first run on a machine downloads Elasticsearch. */
const INSTALL_TIMEOUT_MS = 600_000;
const TEST_TIMEOUT_MS = 120_000;

const SMALL_HEAP = { min: '256m', max: '512m' };

const ANALYST = { username: 'analyst', password: 'analyst-password', roles: ['audit_reader'] };
const DATA_STREAM = 'logs-anthropic.audit-default';

interface Answer {
  status: number;
  body: {
    status?: string;
    errors?: boolean;
    encoded?: string;
    values?: unknown[][];
    hits?: { total: { value: number } };
    items?: { create: { status: number; _index: string } }[];
    data_streams?: { name: string }[];
    username?: string;
    license?: { type: string };
  };
}

let elasticsearch: RunningElasticsearch;

const ask = async (
  method: string,
  path: string,
  { body, credentials }: { body?: object | string; credentials?: ElasticsearchCredentials | 'none' } = {},
): Promise<Answer> => {
  const response = await fetch(`${elasticsearch.url}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(credentials !== 'none' && { authorization: authorizationOf(credentials ?? elasticsearch.credentials) }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
};

const createLine = ({ id, action }: { id: string; action: string }): string =>
  `${JSON.stringify({ create: { _id: id } })}\n` +
  `${JSON.stringify({ '@timestamp': '2026-01-01T00:00:00Z', event: { action } })}\n`;

const countOf = async (condition: string): Promise<unknown> => {
  const { status, body } = await ask('POST', '/_query', {
    body: { query: `FROM ${DATA_STREAM} | WHERE ${condition} | STATS COUNT(*)` },
  });
  expect(status).toBe(200);
  return body.values?.[0]?.[0];
};

const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await condition())) await delay(50);
};

/** A process that has ended but that nobody has asked for its exit code is still listed, as a zombie. */
const hasEnded = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch {
    return true;
  }
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && / Z /.test(readFileSync(stat, 'utf8'));
};

beforeAll(async () => {
  elasticsearch = await startElasticsearch({
    extraUsers: [ANALYST],
    roles: {
      audit_reader: { indices: [{ names: ['logs-anthropic.audit-*'], privileges: ['read', 'view_index_metadata'] }] },
    },
  });
  const template = await ask('PUT', '/_index_template/audit', {
    body: {
      index_patterns: ['logs-anthropic.audit-*'],
      data_stream: {},
      priority: 150,
      template: {
        lifecycle: {},
        settings: { number_of_replicas: 0 },
        mappings: {
          properties: { '@timestamp': { type: 'date' }, event: { properties: { action: { type: 'keyword' } } } },
        },
      },
    },
  });
  expect(template.status).toBe(200);
  const bulk = await ask('POST', `/${DATA_STREAM}/_bulk?refresh=true`, {
    body:
      createLine({ id: 'a', action: 'signed_in' }) +
      createLine({ id: 'b', action: 'signed_out' }) +
      createLine({ id: 'c', action: 'role_changed' }),
  });
  expect(bulk.body.errors).toBe(false);
}, INSTALL_TIMEOUT_MS);

afterAll(async () => {
  await elasticsearch?.stop();
}, TEST_TIMEOUT_MS);

describe('the embedded Elasticsearch', () => {
  it('is healthy', async () => {
    const { status, body } = await ask('GET', '/_cluster/health');
    expect(status).toBe(200);
    expect(['green', 'yellow']).toContain(body.status);
  });

  it('has a basic licence from the start', async () => {
    expect((await ask('GET', '/_license')).body.license?.type).toBe('basic');
  });

  it('answers 401 without credentials and with wrong ones', async () => {
    expect((await ask('GET', '/_cluster/health', { credentials: 'none' })).status).toBe(401);
    const credentials = { username: 'admin', password: 'wrong' };
    expect((await ask('GET', '/_cluster/health', { credentials })).status).toBe(401);
  });

  it('has made a data stream of the first document, from the template', async () => {
    const { body } = await ask('GET', `/_resolve/index/${DATA_STREAM}`);
    expect(body.data_streams?.map(({ name }) => name)).toEqual([DATA_STREAM]);
  });

  it('answers 409 for an _id that the data stream has', async () => {
    const { body } = await ask('POST', `/${DATA_STREAM}/_bulk`, { body: createLine({ id: 'a', action: 'signed_in' }) });
    expect(body.items?.[0]?.create.status).toBe(409);
  });

  it('answers ES|QL with IN', async () => {
    expect(await countOf('event.action IN ("signed_in", "signed_out")')).toBe(2);
  });

  it('answers ES|QL with an OR that Lucene cannot take over', async () => {
    expect(await countOf('LENGTH(event.action) == 9 OR TO_UPPER(event.action) == "ROLE_CHANGED"')).toBe(2);
  });

  it('answers ES|QL with KQL()', async () => {
    expect(await countOf('KQL("event.action: signed* and not event.action: signed_out")')).toBe(1);
  });

  it('refuses what needs machine learning as a basic licence does, instead of never answering', async () => {
    const { status } = await ask('POST', '/_query', {
      body: { query: `FROM ${DATA_STREAM} | STATS n = COUNT(*) BY @timestamp | CHANGE_POINT n ON @timestamp` },
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('gives API keys that only create', async () => {
    const { body: key } = await ask('POST', '/_security/api_key?refresh=true', {
      body: {
        name: 'ingest',
        role_descriptors: {
          ingest: { index: [{ names: ['logs-anthropic.audit-*'], privileges: ['auto_configure', 'create_doc'] }] },
        },
      },
    });
    const credentials = { apiKey: key.encoded ?? '' };
    const created = await ask('POST', '/logs-anthropic.audit-by_key/_bulk', {
      body: createLine({ id: 'a', action: 'signed_in' }),
      credentials,
    });
    expect(created.body.items?.[0]?.create.status).toBe(201);
    expect((await ask('GET', '/logs-anthropic.audit-by_key/_search', { credentials })).status).toBe(403);
    const elsewhere = await ask('POST', '/logs-other-default/_bulk', {
      body: createLine({ id: 'a', action: 'signed_in' }),
      credentials,
    });
    expect(elsewhere.body.items?.[0]?.create.status).toBe(403);
  });

  it('lets a user of the file realm see only what the role names', async () => {
    await ask('PUT', '/secret/_doc/1?refresh=true', { body: { a: 1 } });
    const credentials = { username: ANALYST.username, password: ANALYST.password };
    expect((await ask('GET', `/${DATA_STREAM}/_search`, { credentials })).body.hits?.total.value).toBe(3);
    expect((await ask('GET', '/secret/_search', { credentials })).status).toBe(403);
    expect((await ask('PUT', `/${DATA_STREAM}/_mapping`, { credentials, body: { properties: {} } })).status).toBe(403);
  });

  it('keeps users and roles made through the API', async () => {
    await ask('PUT', '/_security/role/native_reader', {
      body: { indices: [{ names: ['logs-anthropic.audit-*'], privileges: ['read'] }] },
    });
    await ask('PUT', '/_security/user/native', {
      body: { password: 'native-password', roles: ['native_reader'], email: 'native.user@example.com' },
    });
    const credentials = { username: 'native', password: 'native-password' };
    expect((await ask('GET', '/_security/_authenticate', { credentials })).body.username).toBe('native');
    expect((await ask('GET', '/secret/_search', { credentials })).status).toBe(403);
  });

  it('is found in the cache the second time, without asking anything of the network', async () => {
    const messages: string[] = [];
    const started = performance.now();
    await installElasticsearch({ onProgress: (message) => messages.push(message) });
    expect(performance.now() - started).toBeLessThan(300);
    expect(messages).toEqual([]);
  });
});

describe('its life', () => {
  it(
    'ends with its parent, even one that is killed with kill -9',
    async () => {
      const owner = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'fixtures', 'start_and_wait.ts')], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = (await once(createInterface({ input: owner.stdout }), 'line')) as [string];
      const { pid } = JSON.parse(line) as { pid: number };
      expect(hasEnded(pid)).toBe(false);
      const runFolder = /java\.io\.tmpdir=(\S+)\/tmp/;
      const folder = existsSync(`/proc/${pid}/cmdline`)
        ? runFolder.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))?.[1]
        : undefined;

      owner.kill('SIGKILL');

      await until(() => hasEnded(pid));
      if (folder !== undefined) expect(existsSync(folder)).toBe(false);
    },
    TEST_TIMEOUT_MS,
  );

  it(
    'ends at stop, and takes its temporary folder with it',
    async () => {
      const node = await startElasticsearch({ heap: SMALL_HEAP });
      const folder = dirname(node.logFile);
      expect(existsSync(folder)).toBe(true);
      await node.stop();
      await node.stop();
      expect(hasEnded(node.pid)).toBe(true);
      expect(existsSync(folder)).toBe(false);
    },
    TEST_TIMEOUT_MS,
  );

  it(
    'finds its data again in a folder of the caller, under the password of that start',
    async () => {
      const dataDir = await mkdtemp(join(tmpdir(), 'embedded-elasticsearch-test-'));
      const askOnce = async (password: string, method: string, path: string): Promise<number> => {
        const node = await startElasticsearch({ dataDir, password, heap: SMALL_HEAP });
        const { status } = await fetch(`${node.url}${path}`, {
          method,
          headers: { authorization: node.authorization, 'content-type': 'application/json' },
          ...(method === 'PUT' && { body: '{"a":1}' }),
        });
        await node.stop();
        return status;
      };
      expect(await askOnce('first', 'PUT', '/kept/_doc/1')).toBe(201);
      expect(await askOnce('second', 'GET', '/kept/_doc/1')).toBe(200);
      await rm(dataDir, { recursive: true });
    },
    TEST_TIMEOUT_MS,
  );

  it(
    'tells why it could not start, with the end of the log',
    async () => {
      const started = startElasticsearch({ settings: { 'no.such.setting': true } });
      await expect(started).rejects.toMatchObject({
        code: 'elasticsearch_start_failed',
        message: expect.stringContaining('unknown setting [no.such.setting]'),
      });
    },
    TEST_TIMEOUT_MS,
  );
});

describe('a cluster of the user’s own', () => {
  it('is taken where ELASTICSEARCH_URL names it, and left running', async () => {
    const { url, username, password } = elasticsearch;
    const connected = await connectElasticsearch({
      env: { ELASTICSEARCH_URL: `${url}/`, ELASTICSEARCH_USERNAME: username, ELASTICSEARCH_PASSWORD: password },
    });
    expect(connected).toMatchObject({ url, embedded: false, authorization: elasticsearch.authorization });
    await connected.stop();
    expect((await ask('GET', '/_cluster/health')).status).toBe(200);
  });

  it('can be named with an API key', async () => {
    const connected = await connectElasticsearch({
      env: { ELASTICSEARCH_URL: 'https://elasticsearch.example.com', ELASTICSEARCH_API_KEY: 'abc' },
    });
    expect(connected.authorization).toBe('ApiKey abc');
  });

  it.each([
    [{ ELASTICSEARCH_URL: 'https://elasticsearch.example.com' }],
    [{ ELASTICSEARCH_URL: 'not an address', ELASTICSEARCH_API_KEY: 'abc' }],
    [{ ELASTICSEARCH_URL: 'https://user:secret@elasticsearch.example.com', ELASTICSEARCH_API_KEY: 'abc' }],
  ])('is refused with a clear reason if the settings are incomplete: %j', async (env) => {
    await expect(connectElasticsearch({ env })).rejects.toMatchObject({ code: 'invalid_configuration' });
  });
});
