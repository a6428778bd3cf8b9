import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from '@elastic/elasticsearch';
import { connectBenchElasticsearch, createEncryptionKey } from '../host/bench_elasticsearch';
import { startHost } from '../host/kibana/start_host';
import { AUDIT_INDEX_PATTERN } from '../common/names';
import { startSimulator } from '../simulator';
import { addTryOutSource } from './add_try_out_source';

export interface LatencyBench {
  interval: string;
  activities: number;
  /** Seconds from being visible in the API to being found by a search. */
  medianSeconds: number;
  maxSeconds: number;
}

const POLL_MS = 50;
const GIVE_UP_MS = 120_000;
/** Spreads the moments evenly over the interval, in no rhythm with the polling. */
const GOLDEN_RATIO = 0.618;

/**
 * Measures how long an activity takes from being visible in the Compliance API to being found by a search in the data
 * stream: simulator, host with the built plugin, Task Manager and embedded Elasticsearch, all as in the try-out.
 *
 * @param params.interval - the source's polling interval in seconds, e.g. `30s`
 * @param params.activities - how many are measured, one after another at irregular moments
 */
export const benchLatency = async ({
  pluginDir,
  interval,
  activities,
}: {
  pluginDir: string;
  interval: string;
  activities: number;
}): Promise<LatencyBench> => {
  const elasticsearch = await connectBenchElasticsearch({ prepareQuickStarts: false });
  const simulator = await startSimulator({ historyDays: 1, liveEventsPerSecond: 3 });
  const client = new Client({ node: elasticsearch.url, auth: elasticsearch.credentials });
  const host = await startHost({
    profile: 'kibana_9_5',
    elasticsearch: { url: elasticsearch.url, internalUser: elasticsearch.internalUser },
    pluginDirs: [pluginDir],
    encryptionKey: createEncryptionKey(),
  });
  const isFound = async (id: string): Promise<boolean> => {
    // While the data stream is being made, its first shard has not started yet and answers 503.
    const { hits } = await client.search(
      { index: AUDIT_INDEX_PATTERN, size: 0, track_total_hits: true, query: { term: { 'event.id': id } } },
      { ignore: [503] },
    );
    const total = hits?.total;
    return typeof total === 'object' && total.value > 0;
  };
  const measureOne = async (): Promise<number> => {
    const id = `activity_bench_${randomUUID()}`;
    simulator.control.addActivities([
      { activity: { id, type: 'claude_chat_created', created_at: new Date().toISOString() } },
    ]);
    const visibleAt = performance.now();
    while (!(await isFound(id))) {
      if (performance.now() - visibleAt > GIVE_UP_MS) throw new Error(`${id} was not found within two minutes.`);
      await delay(POLL_MS);
    }
    return (performance.now() - visibleAt) / 1000;
  };

  try {
    await addTryOutSource({
      hostUrl: host.url,
      authorization: elasticsearch.authorization,
      api: { url: simulator.url, key: simulator.keys.complianceAccess },
      interval,
    });
    // The history is read first; from then on it is the steady state.
    await measureOne();
    const seconds: number[] = [];
    for (let count = 1; count <= activities; count++) {
      // Otherwise each one would appear right after a poll and wait for the whole interval.
      await delay(((count * GOLDEN_RATIO) % 1) * Number.parseInt(interval, 10) * 1000);
      seconds.push(await measureOne());
    }
    seconds.sort((one, other) => one - other);
    return {
      interval,
      activities,
      medianSeconds: seconds[Math.floor(seconds.length / 2)] ?? NaN,
      maxSeconds: seconds.at(-1) ?? NaN,
    };
  } finally {
    await host.stop();
    await client.close();
    await simulator.close();
    await elasticsearch.stop();
  }
};
