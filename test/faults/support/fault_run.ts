import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { BackfillState } from '../../../server/ingest/backfill/backfill_state';
import { INITIAL_BACKFILL_STATE } from '../../../server/ingest/backfill/backfill_state';
import type { IngestState } from '../../../server/ingest/live/ingest_state';
import { INITIAL_INGEST_STATE } from '../../../server/ingest/live/ingest_state';
import { liveFromOf } from '../../../server/ingest/live/live_from_of';
import type { IngestTuning } from '../../../server/ingest/ingest_settings';
import { fromEpochMicros } from '../../../server/ingest/from_epoch_micros';
import type { SourceWithSecrets } from '../../../server/saved_objects/source_store';
import { sourceWithSecrets } from '../../../server/test_support/source_with_secrets';
import type { Simulator } from '../../../simulator';
import { startSimulator } from '../../../simulator';
import { ElasticsearchProxy } from './elasticsearch_proxy';
import type { FaultCluster } from './fault_cluster';
import { MISFITS_NAMESPACE, NAMESPACE } from './fault_cluster';
import type { TaskName, TaskState } from './messages';
import type { Disruption, Scenario, Step, Trigger } from './scenario';
import { WorkerProcess } from './worker_process';

export interface Verdict {
  /** In the feed, but neither an event nor a dead letter. */
  lost: string[];
  /** Ids of events and dead letters that stand in the streams more than once. */
  doubled: string[];
  /** Stored, but not in the feed. */
  invented: string[];
  stored: number;
  kills: number;
  rollovers: number;
  /** What the processes wrote to standard error. */
  output: string;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Runs that the end may take until all is read; more means that it never ends. */
const MAX_FINAL_RUNS = 40;

interface Task {
  state: TaskState;
  attempts: number;
}

/** Plays one scenario: an API, two processes that read it, their Task Manager, the people who own the source. */
export class FaultRun {
  /** By Kibana; dead ones are replaced when next needed. */
  private readonly workers: [Promise<WorkerProcess>?, Promise<WorkerProcess>?] = [];
  private readonly everyWorker = new Set<WorkerProcess>();
  private readonly tasks: Record<TaskName, Task> = {
    live: { state: INITIAL_INGEST_STATE, attempts: 0 },
    backfill: { state: INITIAL_BACKFILL_STATE, attempts: 0 },
  };
  private readonly running = new Map<TaskName, () => void>();
  private apiWatchers: Array<{ after: number; happen: () => void }> = [];
  /** Steps begun, so that nothing of one happens in the next. */
  private stepCount = 0;
  private kills = 0;
  private rollovers = 0;
  private output = '';

  private constructor(
    private readonly scenario: Scenario,
    private readonly cluster: FaultCluster,
    private readonly workerFile: string,
    private readonly proxy: ElasticsearchProxy,
    private readonly simulator: Simulator,
    private readonly clock: { offsetMs: number },
    private source: SourceWithSecrets,
  ) {}

  static async play(
    scenario: Scenario,
    { cluster, workerFile }: { cluster: FaultCluster; workerFile: string },
  ): Promise<Verdict> {
    // Days are played in the past, since no clock of Elasticsearch may be behind the feed.
    const clock = { offsetMs: scenario.pace === 'days' ? -4 * DAY_MS : 0 };
    const now = (): number => Date.now() + clock.offsetMs;
    const proxy = await ElasticsearchProxy.start(cluster.url);
    const watch = { onRequest: (): void => undefined };
    const simulator = await startSimulator({
      seed: scenario.seed,
      now,
      historyDays: scenario.historyDays,
      liveEventsPerSecond: 0,
      minutesBetweenIncidents: 0,
      visibilityDelay: { typicalMs: 0, maxMs: 0, lateShare: 0 },
      requestsPerMinute: 100_000,
      organization: { peopleCount: 10 },
      log: () => watch.onRequest(),
    });
    const namespace = scenario.hasMisfits ? MISFITS_NAMESPACE : NAMESPACE;
    const createdAt = new Date(now()).toISOString();
    const source = sourceWithSecrets({
      id: `source-${namespace}`,
      url: simulator.url,
      namespace,
      lookback: scenario.lookback,
      createdAt,
      apiKey: simulator.keys.complianceAccess,
      elasticsearchApiKey: cluster.sourceKey,
    });
    const run = new FaultRun(scenario, cluster, workerFile, proxy, simulator, clock, source);
    watch.onRequest = () => run.onApiRequest();
    try {
      for (const step of scenario.steps) await run.play(step);
      return await run.conclude();
    } finally {
      await Promise.all([...run.everyWorker].map((worker) => worker.kill()));
      await simulator.close();
      await proxy.close();
      await cluster.forget(namespace);
    }
  }

  private now(): number {
    return Date.now() + this.clock.offsetMs;
  }

  private advance(ms: number): void {
    this.clock.offsetMs += ms;
    for (const worker of this.everyWorker) worker.tell({ kind: 'clock', offsetMs: this.clock.offsetMs });
  }

  private async play(step: Step): Promise<void> {
    const { cluster, simulator, proxy } = this;
    const { namespace } = this.source;
    this.advance(step.advanceMs);
    simulator.control.addFaults(step.apiFaults);
    if (step.newActivities > 0) simulator.control.generateActivities(step.newActivities);
    this.addMisfits(step.misfits);
    for (const due of step.elasticsearchFaults) proxy.addFault(due);
    if (step.rolloverBefore) await this.rollover();
    if (step.isReadOnly) await cluster.block(namespace, true);
    if (step.isKeyRevoked) simulator.control.revokeKey('complianceAccess');
    if (step.startBackfill) this.startBackfill();

    for (const disruption of step.disruptions) this.arm(disruption, step);
    await Promise.all(step.tasks.map((task) => this.run(task, step.workerOf[task])));

    this.stepCount += 1;
    this.apiWatchers = [];
    proxy.clear();
    simulator.control.clearFaults();
    if (step.isReadOnly) await cluster.block(namespace, false);
    if (step.isKeyRevoked) {
      const apiKey = simulator.control.rotateKey('complianceAccess');
      this.change({ secrets: { ...this.source.secrets, apiKey } });
    }
    // 401 and 403 stop a source until a person has looked after it.
    const { stoppedAtVersion } = this.tasks.live.state;
    if (step.isKeyRevoked || stoppedAtVersion !== null || this.tasks.backfill.state.stoppedAtVersion !== null) {
      this.change({ connectionVersion: this.source.connectionVersion + 1 });
    }
  }

  /** One run of a task, as Task Manager lets it happen: the state is kept when the run gives it back, and only then. */
  private async run(name: TaskName, kibana: 0 | 1): Promise<void> {
    const task = this.tasks[name];
    task.attempts += 1;
    const worker = await this.worker(kibana);
    const { end, cutOff } = worker.run({
      task: name,
      source: this.source,
      state: JSON.parse(JSON.stringify(task.state)) as TaskState,
      attempts: task.attempts,
    });
    this.running.set(name, cutOff);
    const result = await end;
    this.running.delete(name);
    if (result) {
      task.state = result.state;
      task.attempts = 0;
      return;
    }
    await this.proxy.idle();
    await this.cluster.untilNoBulkIsUnderWay();
  }

  private async worker(kibana: 0 | 1): Promise<WorkerProcess> {
    const known = this.workers[kibana];
    if (known) {
      const worker = await known;
      if (worker.isAlive) return worker;
      // The other task, which waited for the same one, may have started another meanwhile.
      if (this.workers[kibana] !== known) return this.worker(kibana);
    }
    const starting = this.startWorker();
    this.workers[kibana] = starting;
    return starting;
  }

  private async startWorker(): Promise<WorkerProcess> {
    const { pageSize, bulkSize, bulksInFlight, partitionsInFlight, maxRunTimeMs } = this.scenario;
    const tuning: IngestTuning = {
      overlapMs: 300_000,
      pageSize,
      maxRunTimeMs,
      bulkSize,
      bulksInFlight,
      partitionsInFlight,
      preserveOriginal: false,
      requestTimeoutMs: 1000,
      maxBodyBytes: 2 * 1024 * 1024,
    };
    const worker = await WorkerProcess.start({
      file: this.workerFile,
      elasticsearchUrl: this.proxy.url,
      tuning,
      offsetMs: this.clock.offsetMs,
      onWaited: (ms) => this.advance(ms),
      onOutput: (text) => {
        this.output += text;
      },
    });
    this.everyWorker.add(worker);
    return worker;
  }

  private arm({ kind, trigger }: Disruption, { tasks, workerOf }: Step): void {
    const [victim = 'live'] = tasks;
    const happen: Record<Disruption['kind'], () => Promise<void>> = {
      kill: async () => {
        const worker = await this.workers[workerOf[victim]];
        if (!worker?.isAlive || this.running.size === 0) return;
        this.kills += 1;
        await worker.kill();
      },
      'cut off': async () => this.running.get(victim)?.(),
      rollover: () => this.rollover(),
      'cancel back-fill': async () => this.cancelBackfill(),
    };
    this.when(trigger, happen[kind]);
  }

  private when(trigger: Trigger, happen: () => Promise<void>): void {
    const step = this.stepCount;
    if (trigger.of === 'elasticsearch') this.proxy.at({ ...trigger, happen });
    else if (trigger.of === 'api') this.apiWatchers.push({ after: trigger.after, happen: () => void happen() });
    else void delay(trigger.ms).then(() => (this.stepCount === step ? happen() : undefined));
  }

  private onApiRequest(): void {
    const due = this.apiWatchers.filter(({ after }) => after === 0);
    this.apiWatchers = this.apiWatchers
      .filter(({ after }) => after > 0)
      .map(({ after, happen }) => ({ after: after - 1, happen }));
    for (const { happen } of due) happen();
  }

  private async rollover(): Promise<void> {
    this.rollovers += 1;
    await this.cluster.rollover(this.source.namespace);
  }

  private addMisfits(count: number): void {
    const createdAt = new Date(this.now()).toISOString();
    this.simulator.control.addActivities(
      Array.from({ length: count }, () => ({
        activity: {
          id: `activity_misfit_${randomUUID()}`,
          type: 'claude_chat_created',
          created_at: createdAt,
          claude_chat_id: 'not a number',
        },
      })),
    );
  }

  private change(changes: Partial<SourceWithSecrets>): void {
    this.source = { ...this.source, ...changes };
    for (const worker of this.everyWorker) worker.tell({ kind: 'source', source: this.source });
  }

  private startBackfill(): void {
    const { backfill } = this.source;
    const { requestId, finishedAt } = this.tasks.backfill.state as BackfillState;
    const isOver = backfill?.cancelledAt != null || (requestId === backfill?.id && finishedAt !== null);
    if (backfill !== null && !isOver) return;
    const before = this.liveFrom();
    const from = fromEpochMicros((Date.parse(before) - this.scenario.backfillDays * DAY_MS) * 1000);
    const requestedAt = new Date(this.now()).toISOString();
    this.change({ backfill: { id: randomUUID(), from, before, requestedAt, cancelledAt: null } });
  }

  private cancelBackfill(): void {
    const { backfill } = this.source;
    if (backfill) this.change({ backfill: { ...backfill, cancelledAt: new Date(this.now()).toISOString() } });
  }

  private liveFrom(): string {
    return (this.tasks.live.state as IngestState).liveFrom ?? liveFromOf(this.source);
  }

  /** Nothing goes wrong any more; what is missing has time to arrive. */
  private async conclude(): Promise<Verdict> {
    const { simulator, scenario } = this;
    // Every late arrival is visible by then, and at a leap of days a reconciliation is due.
    this.advance(scenario.pace === 'days' ? 26 * HOUR_MS : 115_000);
    const end = this.now();
    const isRequested = this.source.backfill !== null;
    if (isRequested) this.startBackfill();
    const isUpToDate = (state: TaskState): boolean => {
      const { caughtUp, failures, reconcile } = state as IngestState;
      return caughtUp && failures === 0 && reconcile === null;
    };
    // The first may only end a walk that was interrupted; what came late behind that is for the look back of the next.
    await this.runUntil('live', isUpToDate);
    await this.runUntil('live', isUpToDate);
    if (isRequested) await this.runUntil('backfill', (state) => (state as BackfillState).finishedAt !== null);

    const from = isRequested && this.source.backfill ? this.source.backfill.from : this.liveFrom();
    const expected = simulator.truth.activities({ from, to: new Date(end).toISOString(), visibleAtMs: end });
    const all = new Set(simulator.truth.activities().map(({ id }) => id));
    const { events, letters } = await this.cluster.storedIds(this.source.namespace);
    // An activity refused for two reasons at two times has two letters, and one that is taken later keeps its letter.
    const documents = [...events, ...letters.map(({ id }) => id)];
    const distinct = new Set([...events, ...letters.map(({ activityId }) => activityId)]);
    return {
      lost: expected.map(({ id }) => String(id)).filter((id) => !distinct.has(id)),
      doubled: documents.filter((id, position) => documents.indexOf(id) !== position),
      invented: [...distinct].filter((id) => !all.has(id)),
      stored: distinct.size,
      kills: this.kills,
      rollovers: this.rollovers,
      output: this.output,
    };
  }

  private async runUntil(task: TaskName, isDone: (state: TaskState) => boolean): Promise<void> {
    for (let runs = 0; runs < MAX_FINAL_RUNS; runs++) {
      await this.run(task, 0);
      if (isDone(this.tasks[task].state)) return;
      this.advance(60_000);
    }
    throw new Error(`The ${task} task does not come to an end: ${JSON.stringify(this.tasks[task].state)}`);
  }
}
