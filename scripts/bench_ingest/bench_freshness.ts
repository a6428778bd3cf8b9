import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from '@elastic/elasticsearch';
import { AUDIT_INDEX_PATTERN } from '../../common/names';
import { connectBenchElasticsearch, createEncryptionKey } from '../../host/bench_elasticsearch';
import { startHost } from '../../host/kibana/start_host';
import { startSimulator } from '../../simulator';

export interface FreshnessBench {
  activities: number;
  /** Seconds from visible in the API to found by a search. */
  p50: number;
  p95: number;
  p99: number;
  /** Of the back-fill that ran meanwhile. */
  backfilled: number;
  /** With nothing new and no back-fill. */
  requestsPerHourAtRest: number;
}

const EVENTS_PER_SECOND = 100;
const INTERVAL = '30s';
const HISTORY_DAYS = 60;
const LOOK_MS = 250;
const MARK_MS = 500;
const GIVE_UP_MS = 300_000;

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;

/**
 * A live feed of 100 events a second, polled every 30 seconds by the host with the built plugin while a back-fill runs.
 *
 * @param params.seconds - how long activities are marked
 * @param params.restRequests - requests that are waited for while nothing happens
 */
export const benchFreshness = async ({
  pluginDir,
  seconds,
  restRequests,
}: {
  pluginDir: string;
  seconds: number;
  restRequests: number;
}): Promise<FreshnessBench> => {
  const elasticsearch = await connectBenchElasticsearch({ prepareQuickStarts: false });
  const requests: number[] = [];
  const simulator = await startSimulator({
    historyDays: HISTORY_DAYS,
    liveEventsPerSecond: 0,
    minutesBetweenIncidents: 0,
    visibilityDelay: { typicalMs: 0, maxMs: 0, lateShare: 0 },
    log: () => requests.push(performance.now()),
  });
  const client = new Client({ node: elasticsearch.url, auth: elasticsearch.credentials });
  const host = await startHost({
    profile: 'kibana_9_5',
    elasticsearch: { url: elasticsearch.url, internalUser: elasticsearch.internalUser },
    pluginDirs: [pluginDir],
    encryptionKey: createEncryptionKey(),
  });
  const call = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${host.url}/internal/claude_activity${path}`, {
      method,
      headers: {
        authorization: elasticsearch.authorization,
        'content-type': 'application/json',
        'kbn-xsrf': 'bench',
        'x-elastic-internal-origin': 'bench',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const found = async (ids: string[]): Promise<string[]> => {
    const { hits } = await client.search(
      { index: AUDIT_INDEX_PATTERN, size: ids.length, _source: false, query: { ids: { values: ids } } },
      { ignore: [503] },
    );
    return (hits?.hits ?? []).map(({ _id: id }) => String(id));
  };

  const waiting = new Map<string, number>();
  const waited: number[] = [];
  const look = async (): Promise<void> => {
    for (const id of await found([...waiting.keys()])) {
      const since = waiting.get(id);
      if (since !== undefined) waited.push((performance.now() - since) / 1000);
      waiting.delete(id);
    }
  };
  const mark = (): void => {
    const id = `activity_bench_${randomUUID()}`;
    simulator.control.addActivities([
      { activity: { id, type: 'claude_chat_created', created_at: new Date().toISOString() } },
    ]);
    waiting.set(id, performance.now());
  };

  try {
    const { id } = await call<{ id: string }>('POST', '/sources', {
      name: 'bench',
      url: simulator.url,
      apiKey: simulator.keys.complianceAccess,
      interval: INTERVAL,
      lookback: '0d',
      namespace: 'default',
      enabled: true,
    });
    // The first run makes the data stream; from then on it is the steady state.
    mark();
    while (waiting.size > 0) {
      await look();
      await delay(LOOK_MS);
    }
    waited.length = 0;
    // At rest first: an overlap full of activities is no rest.
    requests.length = 0;
    while (requests.length < restRequests) await delay(LOOK_MS);
    const hours = ((requests[restRequests - 1] ?? 0) - (requests[0] ?? 0)) / 3_600_000;

    simulator.control.setLiveRate(EVENTS_PER_SECOND);
    await call('POST', `/sources/${id}/_backfill`, {
      from: new Date(Date.now() - HISTORY_DAYS * 86_400_000).toISOString(),
    });
    const begun = performance.now();
    for (let marked = begun; performance.now() - begun < seconds * 1000 || waiting.size > 0;) {
      if (performance.now() - begun > seconds * 1000 + GIVE_UP_MS) throw new Error('Some activities never came.');
      if (performance.now() - begun < seconds * 1000 && performance.now() - marked >= MARK_MS) {
        mark();
        marked = performance.now();
      }
      await look();
      await delay(LOOK_MS);
    }
    const { backfill } = await call<{ backfill: { read: number } }>('GET', `/sources/${id}`);
    waited.sort((one, other) => one - other);
    return {
      activities: waited.length,
      p50: percentile(waited, 0.5),
      p95: percentile(waited, 0.95),
      p99: percentile(waited, 0.99),
      backfilled: backfill.read,
      requestsPerHourAtRest: (restRequests - 1) / hours,
    };
  } finally {
    await host.stop();
    await client.close();
    await simulator.close();
    await elasticsearch.stop();
  }
};
