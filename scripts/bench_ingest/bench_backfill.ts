import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Client } from '@elastic/elasticsearch';
import { Agent } from 'undici';
import type { BackfillState } from '../../server/ingest/backfill/backfill_state';
import { INITIAL_BACKFILL_STATE } from '../../server/ingest/backfill/backfill_state';
import { BackfillTask } from '../../server/ingest/backfill/backfill_task';
import { systemClock } from '../../server/ingest/clock';
import { makeComplianceApiClient } from '../../server/ingest/feed/make_compliance_api_client';
import type { IngestTuning } from '../../server/ingest/ingest_settings';
import { ProcessMemory } from '../../server/ingest/process_memory';
import type { ElasticsearchClient } from '../../server/kibana/elasticsearch_client';
import { recordingLogger } from '../../server/test_support/recording_logger';
import { sourceWithSecrets } from '../../server/test_support/source_with_secrets';
import type { RenderedFeed } from './rendered_feed';

export interface BackfillBench {
  documentsPerSecond: number;
  /** Resident memory, from the 10,000th activity to its peak, bytes. */
  memoryGrowth: number;
  /** How long the event loop was held, 99.9th percentile, ms. */
  eventLoopHeldMs: number;
  read: number;
}

const FIRST_SAMPLE = 10_000;
const SAMPLE_MS = 100;

/** A back-fill of the whole feed by the product's own task, run after run as Task Manager lets it. */
export const benchBackfill = async ({
  feed,
  feedUrl,
  elasticsearch,
  namespace,
  tuning,
}: {
  feed: RenderedFeed;
  feedUrl: string;
  elasticsearch: { url: string; apiKey: string };
  namespace: string;
  tuning: IngestTuning;
}): Promise<BackfillBench> => {
  const createdAt = new Date().toISOString();
  const source = sourceWithSecrets({
    id: 'bench',
    url: feedUrl,
    namespace,
    lookback: '0d',
    createdAt,
    apiKey: 'sk-ant-api01-bench',
    elasticsearchApiKey: elasticsearch.apiKey,
    backfill: { id: 'bench', from: feed.from, before: feed.before, requestedAt: createdAt, cancelledAt: null },
  });
  const dispatcher = new Agent();
  const client = new Client({ node: elasticsearch.url, auth: { apiKey: elasticsearch.apiKey } });
  const task = new BackfillTask({
    sources: { get: async () => source, getWithSecrets: async () => source },
    makeClient: makeComplianceApiClient({ ...tuning, dispatcher, pluginVersion: '0.0.0-bench', now: systemClock.now }),
    clientFor: () => client as unknown as ElasticsearchClient,
    ensureElasticsearchReady: async () => undefined,
    memory: new ProcessMemory(systemClock),
    tuning,
    clock: systemClock,
    log: recordingLogger(),
  });

  const delays = monitorEventLoopDelay({ resolution: 1 });
  let first: number | undefined;
  let peak = 0;
  const sampler = setInterval(() => {
    if ((task.current('bench')?.read ?? 0) < FIRST_SAMPLE && first === undefined) return;
    const { rss } = process.memoryUsage();
    first ??= rss;
    peak = Math.max(peak, rss);
  }, SAMPLE_MS);
  delays.enable();
  const begun = performance.now();
  let state: BackfillState = INITIAL_BACKFILL_STATE;
  while (state.finishedAt === null) {
    ({ state } = await task
      .createRunner({
        taskInstance: {
          id: 'bench',
          taskType: 'bench',
          params: { sourceId: 'bench' },
          state,
          status: 'running',
          attempts: 1,
          runAt: new Date(),
        },
      })
      .run());
    if (state.lastError) throw new Error(state.lastError.message);
  }
  const seconds = (performance.now() - begun) / 1000;
  delays.disable();
  clearInterval(sampler);
  await client.close();
  await dispatcher.close();
  return {
    documentsPerSecond: state.stored / seconds,
    memoryGrowth: peak - (first ?? peak),
    eventLoopHeldMs: delays.percentile(99.9) / 1e6,
    read: state.read,
  };
};
