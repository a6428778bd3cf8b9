import { Client } from '@elastic/elasticsearch';
import { Agent } from 'undici';
import type { BackfillState } from '../../../server/ingest/backfill/backfill_state';
import { BackfillTask } from '../../../server/ingest/backfill/backfill_task';
import { makeComplianceApiClient } from '../../../server/ingest/feed/make_compliance_api_client';
import type { IngestState } from '../../../server/ingest/live/ingest_state';
import { IngestTask } from '../../../server/ingest/live/ingest_task';
import { ProcessMemory } from '../../../server/ingest/process_memory';
import type { Logger, TaskRunner } from '../../../server/kibana/contracts';
import type { ElasticsearchClient } from '../../../server/kibana/elasticsearch_client';
import type { SourceWithSecrets } from '../../../server/saved_objects/source_store';
import type { Order, Report, TaskState } from '../support/messages';
import { WorkerClock } from './worker_clock';

/**
 * A process that reads, as Kibana does, and may be killed at any moment: the tasks of the product with a real client of
 * the API and of Elasticsearch. Whoever started it is its Task Manager.
 */
const report = (message: Report): void => void process.send?.(message);
const log: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (message) => console.error(String(message)),
  get: () => log,
};
const clock = new WorkerClock((ms) => report({ kind: 'waited', ms }));
const runners = new Map<number, TaskRunner<IngestState> | TaskRunner<BackfillState>>();
let source: SourceWithSecrets;
let tasks: { live: IngestTask; backfill: BackfillTask };

const begin = ({ elasticsearchUrl, tuning, offsetMs }: Extract<Order, { kind: 'begin' }>): void => {
  clock.setOffset(offsetMs);
  const common = {
    sources: { get: async () => source, getWithSecrets: async () => source },
    makeClient: makeComplianceApiClient({
      ...tuning,
      dispatcher: new Agent(),
      pluginVersion: '0.0.0-test',
      now: clock.now,
    }),
    clientFor: (apiKey: string) =>
      new Client({ node: elasticsearchUrl, auth: { apiKey } }) as unknown as ElasticsearchClient,
    ensureElasticsearchReady: async () => undefined,
    memory: new ProcessMemory(clock),
    tuning,
    clock,
    log,
  };
  tasks = {
    live: new IngestTask({ ...common, backfilledFrom: async () => null }),
    backfill: new BackfillTask(common),
  };
  report({ kind: 'ready' });
};

const run = async (order: Extract<Order, { kind: 'run' }>): Promise<void> => {
  source = order.source;
  const instance = {
    id: order.task,
    taskType: order.task,
    params: { sourceId: source.id },
    status: 'running',
    attempts: order.attempts,
    runAt: new Date(clock.now()),
  };
  const runner =
    order.task === 'live'
      ? tasks.live.createRunner({ taskInstance: { ...instance, state: order.state as IngestState } })
      : tasks.backfill.createRunner({ taskInstance: { ...instance, state: order.state as BackfillState } });
  runners.set(order.run, runner);
  const { state } = (await runner.run()) as { state: TaskState };
  runners.delete(order.run);
  report({ kind: 'ended', run: order.run, state });
};

process.on('message', (order: Order) => {
  switch (order.kind) {
    case 'begin':
      return begin(order);
    case 'run':
      return void run(order);
    case 'cut off':
      return void runners.get(order.run)?.cancel();
    case 'source':
      source = order.source;
      return;
    case 'clock':
      return clock.setOffset(order.offsetMs);
  }
});
process.on('disconnect', () => process.exit());
