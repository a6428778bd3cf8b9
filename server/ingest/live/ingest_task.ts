import { NotFoundError } from '../../errors/not_found_error';
import type { Logger, TaskInstance, TaskRunner, TaskRunResult } from '../../kibana/contracts';
import type { ElasticsearchClient } from '../../kibana/elasticsearch_client';
import type { SourceWithSecrets, StoredSource } from '../../saved_objects/source_store';
import { parseDurationMs } from '../../sources/parse_duration_ms';
import type { Clock } from '../clock';
import type { ComplianceApiClient } from '../feed/compliance_api_client';
import { connectionOf } from '../feed/connection_of';
import type { SourceConnection } from '../feed/make_compliance_api_client';
import type { IngestTuning } from '../ingest_settings';
import { MAX_ATTEMPTS, MAX_REMEMBERED_IDS } from '../ingest_settings';
import { makeWriter } from '../make_writer';
import { OwnReads } from '../own_reads/own_reads';
import { prefixLogger } from '../prefix_logger';
import type { ProcessMemory } from '../process_memory';
import type { RunOutcome } from '../run_failure';
import { runFailure } from '../run_failure';
import type { RunLimits } from '../run_limits';
import { liveRunLimits } from '../run_limits';
import { sourceLogger } from '../source_logger';
import { StoppableRuns } from '../stoppable_runs';
import { SentActivities } from '../store/sent_activities';
import { toEpochMicros } from '../to_epoch_micros';
import type { IngestState } from './ingest_state';
import { INITIAL_INGEST_STATE } from './ingest_state';
import { liveFromOf } from './live_from_of';
import { nextRunAt } from './next_run_at';
import { runIngest } from './run_ingest';

export interface IngestTaskOptions {
  sources: { get(id: string): Promise<StoredSource>; getWithSecrets(id: string): Promise<SourceWithSecrets> };
  makeClient(connection: SourceConnection): Pick<ComplianceApiClient, 'listActivities'>;
  /** Elasticsearch as a source writes to it, by its encoded API key. */
  clientFor(encodedApiKey: string): ElasticsearchClient;
  /** Index templates and whatever else must be there before the first document. */
  ensureElasticsearchReady(): Promise<void>;
  /** Puts back the ingest pipeline that Elasticsearch says is missing. */
  restorePipeline?(): Promise<void>;
  /** Where a finished back-fill began, RFC 3339; null where there is none, or one is under way. */
  backfilledFrom(source: SourceWithSecrets): Promise<string | null>;
  memory: ProcessMemory;
  tuning: IngestTuning;
  clock: Clock;
  log: Logger;
}

/** A reconciliation takes no more of a run than this share of the time until the next one, but never less than it needs. */
const RECONCILE_SHARE = 0.5;
const MIN_RECONCILE_MS = 5_000;

/** Makes the runners of the ingest task: one for each run of one source. */
export class IngestTask {
  /** What is known to be stored, by source. */
  private readonly sent = new Map<string, SentActivities>();
  private readonly limits: RunLimits;
  private readonly runs: StoppableRuns;

  constructor(private readonly options: IngestTaskOptions) {
    this.limits = liveRunLimits(options.tuning);
    this.runs = new StoppableRuns(this.limits);
  }

  stop(): Promise<void> {
    return this.runs.stop();
  }

  createRunner({ taskInstance }: { taskInstance: TaskInstance<IngestState> }): TaskRunner<IngestState> {
    return this.runs.createRunner((signal) => this.run(taskInstance, signal));
  }

  private async run(task: TaskInstance<IngestState>, signal: AbortSignal): Promise<TaskRunResult<IngestState>> {
    const { sources, clock, log } = this.options;
    const state: IngestState = { ...INITIAL_INGEST_STATE, ...task.state };
    const sourceId = String(task.params['sourceId']);
    try {
      const source = await sources.getWithSecrets(sourceId);
      const schedule = { interval: source.interval };
      if (!source.enabled || state.stoppedAtVersion === source.connectionVersion) return { state, schedule };
      const { state: newState, nextRunInMs } = await this.ingest(source, state, task.attempts, signal);
      const nowMs = clock.now();
      return {
        state: newState,
        schedule,
        runAt:
          nextRunInMs === undefined
            ? nextRunAt({ runAt: task.runAt, intervalMs: parseDurationMs(source.interval) ?? 0, nowMs })
            : new Date(nowMs + nextRunInMs),
      };
    } catch (thrown) {
      if (thrown instanceof NotFoundError) {
        log.debug(`The source of task ${task.id} is gone; there is nothing to read.`);
        this.sent.delete(sourceId);
        return { state };
      }
      const context = { connectionVersion: 0, clock, log: await sourceLogger(log, sources, sourceId) };
      const { state: newState, nextRunInMs = 0 } = runFailure(state, thrown, context);
      return { state: newState, runAt: new Date(clock.now() + nextRunInMs) };
    }
  }

  private async ingest(
    source: SourceWithSecrets,
    state: IngestState,
    attempts: number,
    signal: AbortSignal,
  ): Promise<RunOutcome<IngestState>> {
    const { makeClient, backfilledFrom, memory, tuning, clock } = this.options;
    const log = prefixLogger(this.options.log, source.name);
    const sent = this.sentOf(source.id);
    const budget = memory.budgets.of(source);
    const ownReads = new OwnReads({ sourceId: source.id, secret: source.secrets.readerSecret }, state.ownReads);
    const now = clock.now();
    const deadline = now + this.limits.endAfterMs;
    const intervalMs = parseDurationMs(source.interval) ?? 0;

    const endLiveRun = budget.beginLiveRun();
    try {
      sent.beginRun({ runs: state.runs, attempts });
      const outcome = await runIngest({
        state,
        source: {
          firstFrom: liveFromOf(source),
          backfilledFrom: () => backfilledFrom(source),
          createdAt: source.createdAt,
          connectionVersion: source.connectionVersion,
        },
        settings: { ...tuning, maxAttempts: MAX_ATTEMPTS },
        client: makeClient(connectionOf(source)),
        budget,
        writer: makeWriter({ ...this.options, source, signal, deadline, log, ownReads }),
        known: sent,
        ownReads,
        onNewStored: endLiveRun,
        clock,
        signal,
        deadline,
        reconcileUntil: now + Math.max(intervalMs * RECONCILE_SHARE, MIN_RECONCILE_MS),
        log,
      });
      sent.endRun({
        runs: outcome.state.runs,
        reachedEnd: outcome.state.caughtUp,
        forgetBefore: (toEpochMicros(outcome.state.settled) ?? 0) - 2 * tuning.overlapMs * 1000,
      });
      return outcome;
    } finally {
      endLiveRun();
    }
  }

  private sentOf(sourceId: string): SentActivities {
    const known = this.sent.get(sourceId);
    if (known) return known;
    const sent = new SentActivities(MAX_REMEMBERED_IDS);
    this.sent.set(sourceId, sent);
    return sent;
  }
}
