import { NotFoundError } from '../../errors/not_found_error';
import type { Logger, TaskInstance, TaskRunner, TaskRunResult } from '../../kibana/contracts';
import type { ElasticsearchClient } from '../../kibana/elasticsearch_client';
import type { SourceWithSecrets, StoredSource } from '../../saved_objects/source_store';
import type { Clock } from '../clock';
import type { ComplianceApiClient } from '../feed/compliance_api_client';
import { connectionOf } from '../feed/connection_of';
import type { SourceConnection } from '../feed/make_compliance_api_client';
import type { IngestTuning } from '../ingest_settings';
import { MAX_ATTEMPTS } from '../ingest_settings';
import { makeWriter } from '../make_writer';
import { prefixLogger } from '../prefix_logger';
import type { ProcessMemory } from '../process_memory';
import { runFailure } from '../run_failure';
import type { RunLimits } from '../run_limits';
import { backfillRunLimits } from '../run_limits';
import { sourceLogger } from '../source_logger';
import { StoppableRuns } from '../stoppable_runs';
import type { BackfillState } from './backfill_state';
import { beginBackfill, INITIAL_BACKFILL_STATE } from './backfill_state';
import { runBackfill } from './run_backfill';

export interface BackfillTaskOptions {
  sources: { get(id: string): Promise<StoredSource>; getWithSecrets(id: string): Promise<SourceWithSecrets> };
  makeClient(connection: SourceConnection): Pick<ComplianceApiClient, 'listActivities'>;
  /** Elasticsearch as a source writes to it, by its encoded API key. */
  clientFor(encodedApiKey: string): ElasticsearchClient;
  /** Index templates and whatever else must be there before the first document. */
  ensureElasticsearchReady(): Promise<void>;
  /** Puts back the ingest pipeline that Elasticsearch says is missing. */
  restorePipeline?(): Promise<void>;
  memory: ProcessMemory;
  tuning: IngestTuning;
  clock: Clock;
  log: Logger;
}

/** How soon a run notices that it was cancelled. */
const LOOK_EVERY_MS = 2_000;

/** Makes the runners of the back-fill task: one for each run of one source. */
export class BackfillTask {
  private readonly limits: RunLimits;
  private readonly runs: StoppableRuns;
  private readonly underWay = new Map<string, BackfillState>();

  constructor(private readonly options: BackfillTaskOptions) {
    this.limits = backfillRunLimits(options.tuning);
    this.runs = new StoppableRuns(this.limits);
  }

  stop(): Promise<void> {
    return this.runs.stop();
  }

  /** How far the run is that this Kibana is at right now; Task Manager knows it only once the run ends. */
  current(sourceId: string): BackfillState | undefined {
    return this.underWay.get(sourceId);
  }

  createRunner({ taskInstance }: { taskInstance: TaskInstance<BackfillState> }): TaskRunner<BackfillState> {
    return this.runs.createRunner((signal) => this.run(taskInstance, signal));
  }

  private async run(task: TaskInstance<BackfillState>, signal: AbortSignal): Promise<TaskRunResult<BackfillState>> {
    const { sources, clock, log } = this.options;
    const saved: BackfillState = { ...INITIAL_BACKFILL_STATE, ...task.state };
    try {
      const source = await sources.getWithSecrets(String(task.params['sourceId']));
      const { backfill: request } = source;
      if (!isWanted(source) || request === null) return { state: saved };
      const state = saved.requestId === request.id ? saved : beginBackfill(request);
      if (state.finishedAt !== null || state.stoppedAtVersion === source.connectionVersion) return { state };
      const { state: newState, nextRunInMs } = await this.backfill(source, state, signal);
      // Cancelled and asked for anew while it ran: the new one begins at once.
      const isAskedAnew = !signal.aborted && (await sources.get(source.id)).backfill?.id !== request.id;
      const waitMs = isAskedAnew ? 0 : nextRunInMs;
      return { state: newState, ...(waitMs !== undefined && { runAt: new Date(clock.now() + waitMs) }) };
    } catch (thrown) {
      if (thrown instanceof NotFoundError) {
        log.debug(`The source of task ${task.id} is gone; there is nothing to read.`);
        return { state: saved };
      }
      const context = {
        connectionVersion: 0,
        clock,
        log: await sourceLogger(log, sources, String(task.params['sourceId'])),
      };
      const { state, nextRunInMs = 0 } = runFailure(saved, thrown, context);
      return { state, runAt: new Date(clock.now() + nextRunInMs) };
    }
  }

  private async backfill(source: SourceWithSecrets, state: BackfillState, signal: AbortSignal) {
    const { sources, makeClient, memory, tuning, clock } = this.options;
    const log = prefixLogger(this.options.log, source.name);
    const deadline = clock.now() + this.limits.endAfterMs;
    const budget = memory.budgets.of(source);
    let lookedAt = clock.now();
    const progress = (now: BackfillState): void => void this.underWay.set(source.id, now);
    progress(state);
    const running = runBackfill({
      state,
      connectionVersion: source.connectionVersion,
      settings: {
        pageSize: tuning.pageSize,
        partitionsInFlight: tuning.partitionsInFlight,
        maxAttempts: MAX_ATTEMPTS,
      },
      client: makeClient(connectionOf(source)),
      budget,
      writer: makeWriter({
        ...this.options,
        source,
        signal,
        deadline,
        log,
        letOthersPass: () => budget.letLiveRunsPass({ signal, until: deadline }),
      }),
      isStillWanted: async () => {
        if (clock.now() - lookedAt < LOOK_EVERY_MS) return true;
        lookedAt = clock.now();
        const now = await sources.get(source.id);
        return isWanted(now) && now.backfill?.id === state.requestId;
      },
      onProgress: progress,
      clock,
      signal,
      deadline,
      log,
    });
    return running.finally(() => this.underWay.delete(source.id));
  }
}

const isWanted = ({ enabled, backfill }: StoredSource): boolean =>
  enabled && backfill !== null && backfill.cancelledAt === null;
