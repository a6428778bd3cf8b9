import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from '@elastic/elasticsearch';
import type { Source } from '../../common/api/sources';
import type { BenchElasticsearch } from '../../host/bench_elasticsearch';
import { connectBenchElasticsearch, createEncryptionKey } from '../../host/bench_elasticsearch';
import { startHost } from '../../host/kibana/start_host';
import { buildServer } from '../../scripts/build_server';
import { readPluginManifest } from '../../scripts/plugin_manifest';
import type { Simulator } from '../../simulator';
import { startSimulator } from '../../simulator';
import { waitFor } from '../contract/support/wait_for';

jest.setTimeout(300_000);

let elasticsearch: BenchElasticsearch;
let client: Client;
let simulator: Simulator;
let pluginDir: string;

beforeAll(async () => {
  pluginDir = await mkdtemp(join(tmpdir(), 'claude-activity-secrets-'));
  const rootDir = join(__dirname, '..', '..');
  const manifest = await readPluginManifest({ rootDir });
  await mkdir(join(pluginDir, 'server'));
  await buildServer({ rootDir, outFile: join(pluginDir, 'server', 'index.js'), mode: 'production' });
  // Its server side alone: what the browser loads plays no part here.
  await writeFile(join(pluginDir, 'kibana.json'), JSON.stringify({ ...manifest, ui: false }));
  elasticsearch = await connectBenchElasticsearch({});
  client = new Client({ node: elasticsearch.url, auth: elasticsearch.credentials });
  simulator = await startSimulator({ historyDays: 1, liveEventsPerSecond: 0 });
});
afterAll(async () => {
  await simulator.close();
  await client.close();
  await elasticsearch.stop();
  await rm(pluginDir, { recursive: true, force: true });
});

/** Everything that Kibana keeps about itself, tasks included, as one text. */
const everythingKept = async (): Promise<string> => {
  const { hits } = await client.search({
    index: '.kibana*',
    size: 10_000,
    expand_wildcards: 'all',
    ignore_unavailable: true,
  });
  return JSON.stringify(hits.hits);
};

/** The command line of every process, with the environment of those that are ours. */
const processList = async (): Promise<string> => {
  const { stdout } = await promisify(execFile)('ps', ['axeww', '-o', 'args'], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
};

describe.each(['kibana_8_12', 'kibana_9_5'] as const)('the keys of a source on %s', (profile) => {
  it('are used, but stand in the clear nowhere: not in Elasticsearch, an answer, the log, the process list', async () => {
    let log = '';
    const host = await startHost({
      profile,
      elasticsearch: { url: elasticsearch.url, internalUser: elasticsearch.internalUser },
      pluginDirs: [pluginDir],
      encryptionKey: createEncryptionKey(),
      logLevel: 'debug',
      onOutput: (text) => (log += text),
    });
    const answers: string[] = [];
    const call = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
      const response = await fetch(`${host.url}/internal/claude_activity${path}`, {
        method,
        headers: {
          authorization: elasticsearch.authorization,
          'content-type': 'application/json',
          'kbn-xsrf': 'test',
          'x-elastic-internal-origin': 'test',
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      answers.push(text);
      if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
      return JSON.parse(text) as Answer;
    };
    try {
      const apiKey = simulator.control.keys.complianceAccess;
      const { id } = await call<Source>('POST', '/sources', {
        name: `Acme on ${profile}`,
        url: simulator.url,
        apiKey,
        interval: '5s',
        lookback: '7d',
        namespace: profile,
        enabled: true,
      });
      const isRead = async () => (await call<Source>('GET', `/sources/${id}`)).health.stored > 0;
      await waitFor(isRead);
      const processes = await processList();
      expect(processes).toContain('host/kibana/main.ts');
      // Refused in the middle, which is told in words, in the task's state, and in the log.
      simulator.control.revokeKey('complianceAccess');
      await call('POST', `/sources/${id}/_run`);
      await waitFor(async () => (await call<Source>('GET', `/sources/${id}`)).health.state === 'stopped');

      await client.indices.refresh({ index: '.kibana*', expand_wildcards: 'all' });
      const kept = await everythingKept();
      expect(kept).toContain(`Acme on ${profile}`);
      expect(kept).toContain('source_unauthorized');
      for (const text of [kept, log, answers.join('\n'), processes]) expect(text).not.toContain(apiKey);
      // The Elasticsearch key and the signing secret have no known text; their place must hold ciphertext of some length.
      const { hits } = await client.search<Record<string, Record<string, string> | undefined>>({
        index: '.kibana*',
        expand_wildcards: 'all',
        query: { term: { type: 'claude-activity-source' } },
      });
      const stored = hits.hits
        .map(({ _source: source }) => source?.['claude-activity-source'])
        .find((attributes) => attributes?.['name'] === `Acme on ${profile}`);
      const writerId = stored?.['elasticsearchApiKeyId'] ?? '';
      expect(writerId).not.toBe('');
      expect(Buffer.from(stored?.['elasticsearchApiKey'] ?? '', 'base64').toString('latin1')).not.toContain(writerId);
      expect(stored?.['readerSecret']?.length).toBeGreaterThan(44);
      simulator.control.rotateKey('complianceAccess');
      await call('DELETE', `/sources/${id}`);
      const { api_keys: keys } = await client.security.getApiKey({ id: writerId });
      expect(keys.map(({ invalidated }) => invalidated)).toEqual([true]);
    } finally {
      await host.stop();
    }
  });
});
