import { randomUUID } from 'node:crypto';
import type { BackfillInput, BackfillProgress } from '../../common/api/sources';
import { ConflictError } from '../errors/conflict_error';
import { InvalidRequestError } from '../errors/invalid_request_error';
import type { BackfillState } from '../ingest/backfill/backfill_state';
import { fromEpochMicros } from '../ingest/from_epoch_micros';
import type { IngestState } from '../ingest/live/ingest_state';
import { liveFromOf } from '../ingest/live/live_from_of';
import { toEpochMicros } from '../ingest/to_epoch_micros';
import type { SourceStore, StoredSource } from '../saved_objects/source_store';
import { describeBackfill } from './describe_backfill';
import type { SourceTaskScheduler } from './source_task_scheduler';

export interface BackfillsOptions {
  store: SourceStore;
  ingestTasks: SourceTaskScheduler;
  backfillTasks: SourceTaskScheduler;
  /** How far the run is that this Kibana is at right now. */
  current(sourceId: string): BackfillState | undefined;
  now: () => number;
}

/** How often Task Manager wakes a back-fill that has nothing to do; one at work runs on by itself. */
const IDLE_INTERVAL = '10m';
/** As long as the API keeps activities, leap days included. */
const MAX_AGE_MS = (6 * 365 + 2) * 86_400_000;

const invalid = (message: string): InvalidRequestError => new InvalidRequestError(message, { data: { field: 'from' } });

/** What admins do with the history of a source. What is asked for stands in the source; its task does it. */
export class Backfills {
  constructor(private readonly options: BackfillsOptions) {}

  /**
   * Begins to read what is older than the live feed.
   *
   * @throws InvalidRequestError for a date that makes no sense, ConflictError while another one is under way
   */
  async start(source: StoredSource, { from }: BackfillInput): Promise<void> {
    const { store, now } = this.options;
    const current = await this.progress(source);
    if (current !== null && current.state !== 'done' && current.state !== 'cancelled') {
      throw new ConflictError('The history of this source is being read already. Cancel that to choose another date.');
    }
    const fromMicros = toEpochMicros(from);
    if (fromMicros === undefined) throw invalid('Enter the date from which to read.');
    if (fromMicros < (now() - MAX_AGE_MS) * 1000) {
      throw invalid('The API keeps six years: choose a later date.');
    }
    const before = await this.liveFrom(source);
    if (fromMicros >= (toEpochMicros(before) ?? 0)) {
      throw invalid(`Everything from ${before.slice(0, 10)} on is read by the live feed. Choose an earlier date.`);
    }
    const requestedAt = new Date(now()).toISOString();
    const request = { id: randomUUID(), from: fromEpochMicros(fromMicros), before, requestedAt, cancelledAt: null };
    await store.update(source.id, { backfill: request });
    await this.wake({ ...source, backfill: request });
  }

  /** Ends it at the next page; what is stored stays. */
  async cancel(source: StoredSource): Promise<void> {
    const { backfill } = source;
    if (backfill === null || backfill.cancelledAt !== null) {
      throw new ConflictError('No history of this source is being read.');
    }
    const cancelledAt = new Date(this.options.now()).toISOString();
    await this.options.store.update(source.id, { backfill: { ...backfill, cancelledAt } });
  }

  /** Makes sure that what was asked for goes on, e.g. once the source is switched on again or has another key. */
  async wake({ id, enabled, backfill }: StoredSource): Promise<void> {
    if (!enabled || backfill === null || backfill.cancelledAt !== null) return;
    await this.options.backfillTasks.ensure({ id, interval: IDLE_INTERVAL, enabled: true });
    await this.options.backfillTasks.runSoon(id);
  }

  async isRunning(sourceId: string): Promise<boolean> {
    return (await this.options.backfillTasks.find(sourceId))?.status === 'running';
  }

  async remove(sourceId: string): Promise<void> {
    await this.options.backfillTasks.remove(sourceId);
  }

  /** @returns null for a source whose history nobody asked for */
  async progress(source: StoredSource): Promise<BackfillProgress | null> {
    if (source.backfill === null) return null;
    return describeBackfill(source.backfill, {
      source,
      task: await this.options.backfillTasks.find(source.id),
      current: this.options.current(source.id),
      nowMs: this.options.now(),
    });
  }

  /** Where a finished back-fill began, RFC 3339; null where there is none, or one is under way. */
  async finishedFrom({ id, backfill }: StoredSource): Promise<string | null> {
    if (backfill === null) return null;
    const state = (await this.options.backfillTasks.find(id))?.state as Partial<BackfillState> | undefined;
    return state?.requestId === backfill.id && typeof state.finishedAt === 'string' ? backfill.from : null;
  }

  private async liveFrom(source: StoredSource): Promise<string> {
    const state = (await this.options.ingestTasks.find(source.id))?.state as Partial<IngestState> | undefined;
    return state?.liveFrom ?? liveFromOf(source);
  }
}
