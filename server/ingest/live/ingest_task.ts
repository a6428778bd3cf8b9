import { NotFoundError } from '../../errors/not_found_error';
import type { Logger, TaskInstance, TaskRunner, TaskRunResult } from '../../kibana/contracts';
import type { ElasticsearchClient } from '../../kibana/elasticsearch_client';
import type { SourceWithSecrets } from '../../saved_objects/source_store';
import { parseDurationMs } from '../../sources/parse_duration_ms';
import { ActivityWriter } from '../store/activity_writer';
import type { Clock } from '../clock';
import type { ComplianceApiClient } from '../feed/compliance_api_client';
import { fromEpochMicros } from '../from_epoch_micros';
import type { IngestOutcome } from './ingest_failure';
import { ingestFailure } from './ingest_failure';
import type { IngestTuning } from '../ingest_settings';
import { ELASTICSEARCH_TIMEOUT_MS, MAX_ATTEMPTS, MAX_REMEMBERED_IDS } from '../ingest_settings';
import type { IngestState } from './ingest_state';
import { INITIAL_INGEST_STATE } from './ingest_state';
import { prefixLogger } from '../prefix_logger';
import { RequestBudget } from '../feed/request_budget';
import { runIngest } from './run_ingest';
import { SentActivities } from '../store/sent_activities';
import { toEpochMicros } from '../to_epoch_micros';

export interface IngestTaskOptions {
  sources: { getWithSecrets(id: string): Promise<SourceWithSecrets> };
  makeClient(connection: { url: string; apiKey: string }): Pick<ComplianceApiClient, 'listActivities'>;
  /** Elasticsearch as a source writes to it, by its encoded API key. */
  clientFor(encodedApiKey: string): ElasticsearchClient;
  /** Index templates and whatever else must be there before the first document. */
  ensureElasticsearchReady(): Promise<void>;
  tuning: IngestTuning;
  clock: Clock;
  log: Logger;
}

/** What is kept between the runs of one source in this process; may be lost at any time. */
interface SourceMemory {
  sent: SentActivities;
  budget: RequestBudget;
}

/** Makes the runners of the ingest task: one for each run of one source. */
export class IngestTask {
  private readonly memories = new Map<string, SourceMemory>();
  private readonly stopping = new AbortController();
  private readonly runs = new Set<Promise<unknown>>();

  constructor(private readonly options: IngestTaskOptions) {}

  /**
   * Ends every run under way, since Kibana is shutting down. Resolves when they have given back their state: Task Manager,
   * which stops later, then saves it, and the next Kibana goes on at once instead of waiting for the task's time limit.
   */
  async stop(): Promise<void> {
    this.stopping.abort(new Error('Kibana is shutting down.'));
    await Promise.allSettled(this.runs);
  }

  createRunner({ taskInstance }: { taskInstance: TaskInstance<IngestState> }): TaskRunner<IngestState> {
    const abort = new AbortController();
    return {
      run: () => {
        const run = this.run(taskInstance, abort).finally(() => this.runs.delete(run));
        this.runs.add(run);
        return run;
      },
      cancel: async () => abort.abort(new Error('The run took too long and was cancelled.')),
    };
  }

  private async run(task: TaskInstance<IngestState>, abort: AbortController): Promise<TaskRunResult<IngestState>> {
    const { sources, clock, log } = this.options;
    const state: IngestState = { ...INITIAL_INGEST_STATE, ...task.state };
    const sourceId = String(task.params['sourceId']);
    const onStopping = (): void => abort.abort(this.stopping.signal.reason);
    if (this.stopping.signal.aborted) onStopping();
    this.stopping.signal.addEventListener('abort', onStopping, { once: true });
    try {
      const source = await sources.getWithSecrets(sourceId);
      const schedule = { interval: source.interval };
      if (!source.enabled || state.stoppedAtVersion === source.connectionVersion) return { state, schedule };
      const { state: newState, nextRunInMs } = await this.ingest(source, state, task.attempts, abort.signal);
      return {
        state: newState,
        schedule,
        ...(nextRunInMs !== undefined && { runAt: new Date(clock.now() + nextRunInMs) }),
      };
    } catch (thrown) {
      if (thrown instanceof NotFoundError) {
        log.debug(`The source of task ${task.id} is gone; there is nothing to read.`);
        this.memories.delete(sourceId);
        return { state };
      }
      const { state: newState, nextRunInMs = 0 } = ingestFailure(state, thrown, { connectionVersion: 0, clock, log });
      return { state: newState, runAt: new Date(clock.now() + nextRunInMs) };
    } finally {
      this.stopping.signal.removeEventListener('abort', onStopping);
    }
  }

  private async ingest(
    source: SourceWithSecrets,
    state: IngestState,
    attempts: number,
    signal: AbortSignal,
  ): Promise<IngestOutcome> {
    const { makeClient, clientFor, ensureElasticsearchReady, tuning, clock } = this.options;
    const log = prefixLogger(this.options.log, source.name);
    const { sent, budget } = this.memoryOf(source.id);
    const createdAtMicros = toEpochMicros(source.createdAt) ?? clock.now() * 1000;
    const lookbackMs = parseDurationMs(source.lookback) ?? 0;
    const deadline = clock.now() + tuning.maxRunTimeMs;
    const writer = new ActivityWriter({
      elasticsearch: clientFor(source.secrets.elasticsearchApiKey),
      source: { id: source.id, namespace: source.namespace, createdAtMicros },
      sent,
      clock,
      signal,
      log,
      bulkSize: tuning.bulkSize,
      bulksInFlight: tuning.bulksInFlight,
      preserveOriginal: tuning.preserveOriginal,
      requestTimeoutMs: ELASTICSEARCH_TIMEOUT_MS,
      maxAttempts: MAX_ATTEMPTS,
      deadline,
    });

    sent.beginRun({ runs: state.runs, attempts });
    const outcome = await runIngest({
      state,
      source: {
        firstFrom: fromEpochMicros(createdAtMicros - lookbackMs * 1000),
        connectionVersion: source.connectionVersion,
      },
      settings: { ...tuning, maxAttempts: MAX_ATTEMPTS },
      client: makeClient({ url: source.url, apiKey: source.secrets.apiKey }),
      budget,
      writer: {
        prepare: async () => {
          await ensureElasticsearchReady();
          await writer.prepare();
        },
        write: (activities, readAt) => writer.write(activities, readAt),
      },
      clock,
      signal,
      deadline,
      log,
    });
    sent.endRun({
      runs: outcome.state.runs,
      reachedEnd: outcome.state.caughtUp,
      forgetBefore: (toEpochMicros(outcome.state.settled) ?? 0) - 2 * tuning.overlapMs * 1000,
    });
    return outcome;
  }

  private memoryOf(sourceId: string): SourceMemory {
    const known = this.memories.get(sourceId);
    if (known) return known;
    const memory = { sent: new SentActivities(MAX_REMEMBERED_IDS), budget: new RequestBudget(this.options.clock) };
    this.memories.set(sourceId, memory);
    return memory;
  }
}
