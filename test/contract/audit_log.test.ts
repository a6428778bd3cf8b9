import { rm } from 'node:fs/promises';
import type { Source } from '../../common/api/sources';
import { startElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import type { RunningElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import { createInternalUser } from '../../host/kibana/internal_user';
import { startHost } from '../../host/kibana/start_host';
import { buildServerOnly } from './support/build_server_only';
import { callHost } from './support/host_client';

jest.setTimeout(120_000);

const KEY = 'sk-ant-api01-never-in-an-audit-log';
const ENTERED = {
  name: 'Acme',
  // Nobody listens there: what is tried is not the feed.
  url: 'http://127.0.0.1:9',
  interval: '1d',
  lookback: '0d',
  namespace: 'default',
  enabled: true,
};
const AUDIT_LINE = /\[plugins\.security\.audit\.ecs\] (\{.*\})$/;
const OWN_LINE = /\[plugins\.claudeActivity\.audit\] (.*)$/;

const linesOf = (log: string, pattern: RegExp): string[] =>
  log.split('\n').flatMap((line) => pattern.exec(line)?.[1] ?? []);

describe('What admins do', () => {
  const internalUser = createInternalUser();
  let elasticsearch: RunningElasticsearch;
  let pluginDir: string;

  beforeAll(async () => {
    [elasticsearch, pluginDir] = await Promise.all([
      startElasticsearch({ extraUsers: [internalUser] }),
      buildServerOnly(),
    ]);
  }, 240_000);
  afterAll(async () => {
    await elasticsearch?.stop();
    if (pluginDir) await rm(pluginDir, { recursive: true, force: true });
  }, 60_000);

  it.each([
    ['kibana_8_12', []],
    ['kibana_9_5', []],
    // The audit log is Kibana's; the plugin's own log is there also without it.
    ['kibana_8_12', ['security', 'spaces']],
  ] as const)('is logged in %s without %j', async (profile, absentPlugins) => {
    let log = '';
    const host = await startHost({
      profile,
      elasticsearch: { url: elasticsearch.url, internalUser },
      pluginDirs: [pluginDir],
      encryptionKey: 'an encryption key of more than 32 characters',
      absentPlugins: [...absentPlugins],
      onOutput: (text) => (log += text),
    });
    const call = async (method: string, path: string, body?: object): Promise<unknown> => {
      const user = `${elasticsearch.username}:${elasticsearch.password}`;
      return (
        await callHost({ url: host.url, user, method, path: `/internal/claude_activity${path}`, ...(body && { body }) })
      ).body;
    };
    let id = '';
    try {
      ({ id } = (await call('POST', '/sources', { ...ENTERED, apiKey: KEY })) as Source);
      await call('POST', '/sources', { ...ENTERED, apiKey: KEY });
      await call('POST', '/sources/_test', { url: ENTERED.url, apiKey: KEY });
      await call('POST', `/sources/${id}/_run`);
      await call('PUT', `/sources/${id}`, { ...ENTERED, enabled: false });
      await call('POST', `/sources/${id}/_run`);
      await call('PUT', `/sources/${id}`, ENTERED);
      await call('PUT', `/sources/${id}`, { ...ENTERED, interval: '12h', apiKey: KEY });
      await call('DELETE', `/sources/${id}`);
      await call('DELETE', `/sources/${id}`);
      await call('GET', '/sources');
    } finally {
      await host.stop();
    }

    const isSecured = absentPlugins.length === 0;
    const who = isSecured ? `User "${elasticsearch.username}"` : 'Somebody (security is off)';
    expect(linesOf(log, OWN_LINE)).toEqual([
      `${who} added the source "Acme" (id "${id}", address "http://127.0.0.1:9"). Space: "default".`,
      expect.stringContaining('could not add the source "Acme"'),
      expect.stringContaining('tested the connection to a source without success (address "http://127.0.0.1:9")'),
      expect.stringContaining(`started a run of the source "Acme" (id "${id}").`),
      expect.stringContaining(`switched off the source "Acme" (id "${id}").`),
      expect.stringContaining('could not start a run of the source "Acme"'),
      expect.stringContaining(`switched on the source "Acme" (id "${id}").`),
      expect.stringContaining('changed the source "Acme" (id'),
      expect.stringContaining(`removed the source "Acme" (id "${id}", data "keep").`),
      expect.stringContaining('could not remove the source'),
    ]);
    expect(log).not.toContain(KEY);
    const entries = linesOf(log, AUDIT_LINE).map((line) => JSON.parse(line) as Record<string, unknown>);
    const summary = entries.map(({ event }) => {
      const { action, outcome } = event as { action: string; outcome: string };
      return `${action.replace('claude_activity_source_', '')} ${outcome}`;
    });
    expect(summary).toEqual(
      isSecured
        ? [
            'create success',
            'create failure',
            'test_connection failure',
            'run success',
            'pause success',
            'run failure',
            'resume success',
            'update success',
            'delete success',
            'delete failure',
          ]
        : [],
    );
    for (const entry of entries) {
      expect(entry).toMatchObject({
        event: { category: ['configuration'] },
        user: { name: elasticsearch.username },
        kibana: { space_id: 'default' },
      });
    }
    if (isSecured) {
      expect(entries[0]).toMatchObject({
        event: { type: ['creation'] },
        kibana: { saved_object: { type: 'claude-activity-source', id, name: 'Acme' } },
      });
    }
  });
});
