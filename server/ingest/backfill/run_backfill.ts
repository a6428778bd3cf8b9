import type { Logger } from '../../kibana/contracts';
import type { Clock } from '../clock';
import type { ActivitiesAnswer, ActivitiesQuery } from '../feed/compliance_api_client';
import { readWindow } from '../feed/read_window';
import type { RequestBudget } from '../feed/request_budget';
import type { PageRequests } from '../feed/request_with_retries';
import { fromEpochMicros } from '../from_epoch_micros';
import type { RunOutcome } from '../run_failure';
import { NO_TROUBLE, runFailure } from '../run_failure';
import type { ActivityWriter, WriteTally } from '../store/activity_writer';
import { NOTHING_KNOWN } from '../store/known_activities';
import { toEpochMicros } from '../to_epoch_micros';
import type { BackfillState, Partition } from './backfill_state';
import { nextPartition } from './partitions';

export interface RunBackfillDependencies {
  state: BackfillState;
  /** Counts changes of key and URL. */
  connectionVersion: number;
  settings: {
    /** Activities in one page, 1–5000. */
    pageSize: number;
    partitionsInFlight: number;
    /** Attempts at one request, or one bulk, before the run gives up. */
    maxAttempts: number;
  };
  client: { listActivities(query: ActivitiesQuery, signal: AbortSignal): Promise<ActivitiesAnswer> };
  budget: RequestBudget;
  writer: Pick<ActivityWriter, 'prepare' | 'write'>;
  /** Asked at page borders: whether somebody cancelled it, or switched the source off. */
  isStillWanted(): Promise<boolean>;
  /** Told after each page. */
  onProgress(state: BackfillState): void;
  clock: Clock;
  signal: AbortSignal;
  /** Epoch ms; each walk ends at the first page border after it. */
  deadline: number;
  log: Logger;
}

/**
 * One run of a back-fill: several partitions at a time, each walked page by page, newest partitions first. As with live
 * reading a position moves only once Elasticsearch has acknowledged what lies before it, and what was stored by anybody
 * before is looked up; so a run may end anywhere, and whatever overlaps what, nothing is lost or stored twice.
 *
 * Never throws: what went wrong stands in the state it returns, in words for people.
 */
export const runBackfill = async (dependencies: RunBackfillDependencies): Promise<RunOutcome<BackfillState>> => {
  const {
    connectionVersion,
    settings,
    client,
    budget,
    writer,
    isStillWanted,
    onProgress,
    clock,
    signal,
    deadline,
    log,
  } = dependencies;
  const { pageSize, partitionsInFlight, maxAttempts } = settings;
  const requests: PageRequests = { client, budget, priority: 'backfill', clock, maxAttempts, deadline, log };
  const startedAt = clock.now();
  const before = dependencies.state;
  let state: BackfillState = { ...before, waitingUntil: null };
  let mustEnd = false;
  let failure: { thrown: unknown } | undefined;
  const isOver = (): boolean => mustEnd || clock.now() >= deadline;

  const look = async (): Promise<void> => {
    if (!isOver() && !(await isStillWanted())) mustEnd = true;
  };

  const inWork = new Set<string>();
  /** One that was left open by the last run, else a new one. */
  const take = (): Partition | null => {
    const open = state.open.find(({ from }) => !inWork.has(from));
    if (open) return open;
    const fresh = nextPartition(state);
    if (fresh) state = { ...state, next: fresh.from, open: [...state.open, fresh] };
    return fresh;
  };

  const afterPage = (partition: Partition, page: ActivitiesAnswer, tally: WriteTally): void => {
    const open = state.open.map((each) =>
      each.from === partition.from
        ? { ...each, cursor: page.lastId ?? each.cursor, storedTo: newestOf(page) ?? each.storedTo }
        : each,
    );
    state = {
      ...state,
      open,
      read: state.read + page.activities.length,
      stored: state.stored + tally.stored,
      duplicates: state.duplicates + tally.duplicates,
      rejected: state.rejected + tally.rejected,
    };
  };

  const readPartition = async (partition: Partition): Promise<void> => {
    const { from, before: end, cursor, storedTo } = partition;
    const pages = readWindow(
      { from, before: end, cursor, restartFrom: storedTo ?? from },
      { requests, pageSize, signal, mayPrefetch: () => !isOver() },
    );
    for await (const page of pages) {
      afterPage(partition, page, await writer.write(page.activities, { readAt: clock.now(), known: NOTHING_KNOWN }));
      onProgress(worked(state));
      await look();
      if (page.hasMore && isOver()) return;
    }
    state = { ...state, open: state.open.filter((each) => each.from !== from) };
  };

  const work = async (): Promise<void> => {
    while (!isOver()) {
      const partition = take();
      if (!partition) return;
      inWork.add(partition.from);
      try {
        await readPartition(partition);
      } catch (thrown) {
        // The others end at their next page border; what they have stored by then counts.
        failure ??= { thrown };
        mustEnd = true;
      } finally {
        inWork.delete(partition.from);
      }
    }
  };

  try {
    await writer.prepare();
    await Promise.all(Array.from({ length: partitionsInFlight }, work));
    if (failure) throw failure.thrown;
    const now = clock.now();
    const isFinished = state.open.length === 0 && nextPartition(state) === null;
    state = { ...state, ...NO_TROUBLE, finishedAt: isFinished ? new Date(now).toISOString() : null };
    if (isFinished) log.info(`The history from ${state.from} on is read: ${state.stored} activities stored.`);
  } catch (thrown) {
    // Cut off by Task Manager or by Kibana's end: no failure of the source.
    if (!signal.aborted) return runFailure(worked(state), thrown, { connectionVersion, clock, log });
  }
  return state.finishedAt === null ? { state: worked(state), nextRunInMs: 0 } : { state: worked(state) };

  function worked(ended: BackfillState): BackfillState {
    const ms = Math.max(1, clock.now() - startedAt);
    const read = ended.read - before.read;
    return {
      ...ended,
      workedMs: ended.workedMs + ms,
      ratePerSecond: read === 0 ? ended.ratePerSecond : Math.round((read / ms) * 10_000) / 10,
    };
  }
};

/** The page's newest `created_at`, RFC 3339. */
const newestOf = ({ activities }: ActivitiesAnswer): string | undefined => {
  const last = toEpochMicros((activities[activities.length - 1] as { created_at?: unknown } | null)?.created_at);
  return last === undefined ? undefined : fromEpochMicros(last);
};
