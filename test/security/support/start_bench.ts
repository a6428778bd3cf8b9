import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@elastic/elasticsearch';
import type { Source } from '../../../common/api/sources';
import { startElasticsearch } from '../../../host/elasticsearch/start_elasticsearch';
import type { HostProfileName } from '../../../host/kibana/host_profile';
import { createInternalUser } from '../../../host/kibana/internal_user';
import { startHost } from '../../../host/kibana/start_host';
import { buildServerOnly } from '../../contract/support/build_server_only';
import { callHost } from '../../contract/support/host_client';
import { publishBench } from './bench';
import type { Bench } from './bench';
import { RECENT, STORED } from './documents';
import { PAYROLL_CANARY } from './payloads';
import { FEATURE_ROLES, PEOPLE, ROLES } from './people';

const closings: Array<() => Promise<unknown>> = [];
/** Whoever ends the run closes what was started, last first. */
export const closeBench = async (): Promise<void> => {
  for (const close of closings.splice(0).reverse()) await close();
};

const store = async (client: Client): Promise<void> => {
  await client.bulk({
    refresh: 'wait_for',
    operations: [...STORED, ...RECENT].flatMap(({ namespace, document }) => [
      { create: { _index: `logs-anthropic.audit-${namespace}`, _id: document.event.id } },
      document,
    ]),
  });
  await client.index({
    index: 'payroll',
    refresh: 'wait_for',
    document: { '@timestamp': new Date(Date.now() - 60_000), event: { action: PAYROLL_CANARY, kind: 'event' } },
  });
};

/** Starts one Elasticsearch with people and events, and a host of each profile with the built plugin. */
const start = async (): Promise<void> => {
  const dir = await mkdtemp(join(tmpdir(), 'claude-activity-security-'));
  closings.push(() => rm(dir, { recursive: true, force: true }));
  const internalUser = createInternalUser();
  const [elasticsearch, pluginDir] = await Promise.all([
    startElasticsearch({ extraUsers: [internalUser, ...Object.values(PEOPLE)], roles: ROLES }),
    buildServerOnly(),
  ]);
  closings.push(
    () => elasticsearch.stop(),
    () => rm(pluginDir, { recursive: true, force: true }),
  );
  const encryptionKey = randomBytes(32).toString('base64url');
  const startProfile = async (profile: HostProfileName) => {
    const logFile = join(dir, `${profile}.log`);
    const host = await startHost({
      profile,
      elasticsearch: { url: elasticsearch.url, internalUser },
      pluginDirs: [pluginDir],
      encryptionKey,
      featureRoles: FEATURE_ROLES,
      logLevel: 'debug',
      logFile,
    });
    closings.push(() => host.stop());
    return { url: host.url, logFile };
  };
  // One after the other: the first makes the indices that both use.
  const hosts: Bench['hosts'] = {
    kibana_8_12: await startProfile('kibana_8_12'),
    kibana_9_5: await startProfile('kibana_9_5'),
  };
  const { url, username, password } = elasticsearch;
  // The status answers when the index templates are there.
  await callHost({
    url: hosts.kibana_8_12.url,
    user: `${username}:${password}`,
    path: '/internal/claude_activity/status',
  });
  const client = new Client({ node: url, auth: { username, password } });
  await store(client);
  await client.close();

  const apiKey = 'sk-ant-api01-guarded-5e0c2b7a9f';
  const { owner } = PEOPLE;
  const { status, body } = await callHost({
    url: hosts.kibana_8_12.url,
    user: `${owner.username}:${owner.password}`,
    method: 'POST',
    path: '/internal/claude_activity/sources',
    body: {
      name: 'Guarded',
      url: 'http://127.0.0.1:9',
      apiKey,
      interval: '1d',
      lookback: '0d',
      namespace: 'default',
      enabled: false,
    },
  });
  if (status !== 200) throw new Error(`The source could not be added: ${JSON.stringify(body)}`);
  publishBench({
    hosts,
    elasticsearch: { url, username, password },
    sourceId: (body as unknown as Source).id,
    secrets: [
      apiKey,
      encryptionKey,
      password,
      internalUser.password,
      ...Object.values(PEOPLE).map((person) => person.password),
    ],
  });
};

export const startBench = async (): Promise<void> => {
  try {
    await start();
  } catch (thrown) {
    await closeBench();
    throw thrown;
  }
};
