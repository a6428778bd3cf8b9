import { SourceRequestRefusedError } from '../../errors/source_request_refused_error';
import type { Logger } from '../../kibana/contracts';
import type { WriteTally } from '../store/activity_writer';
import type { Clock } from '../clock';
import type { ActivitiesAnswer, ActivitiesQuery } from '../feed/compliance_api_client';
import { fromEpochMicros } from '../from_epoch_micros';
import type { IngestOutcome } from './ingest_failure';
import { ingestFailure } from './ingest_failure';
import type { IngestState, OpenWalk } from './ingest_state';
import type { ReadWindow } from './read_windows';
import { readWindows, settledAfter } from './read_windows';
import type { RequestBudget } from '../feed/request_budget';
import { requestWithRetries } from '../feed/request_with_retries';
import { toEpochMicros } from '../to_epoch_micros';
import { walkActivities } from '../feed/walk_activities';

export interface IngestSettings {
  overlapMs: number;
  /** Activities in one page, 1–5000. */
  pageSize: number;
  /** A run stops at the first page border after this time and goes on in the next. */
  maxRunTimeMs: number;
  /** Attempts at one request, or one bulk, before the run gives up. */
  maxAttempts: number;
}

export interface RunIngestDependencies {
  state: IngestState;
  source: {
    /** Where reading begins while nothing is stored, RFC 3339. */
    firstFrom: string;
    /** Counts changes of key and URL. */
    connectionVersion: number;
  };
  settings: IngestSettings;
  client: { listActivities(query: ActivitiesQuery, signal: AbortSignal): Promise<ActivitiesAnswer> };
  budget: RequestBudget;
  writer: {
    prepare(): Promise<void>;
    write(activities: readonly unknown[], readAt: number): Promise<WriteTally>;
  };
  clock: Clock;
  signal: AbortSignal;
  /** Epoch ms; the run begins now and ends at the first page border after it. */
  deadline: number;
  log: Logger;
}

/** An activity dated further ahead than any clock is wrong doesn't move the watermark: nothing after it would be read. */
const MAX_AHEAD_MS = 24 * 60 * 60_000;

/**
 * One run over one source: reads from a little behind the watermark to the present, oldest first, and stores page by
 * page. A position moves only once Elasticsearch has acknowledged what lies before it, so a run may end anywhere without
 * loss; what is read again is stored once, by its id.
 *
 * Never throws: what went wrong stands in the state it returns, in words for people.
 */
export const runIngest = async (dependencies: RunIngestDependencies): Promise<IngestOutcome> => {
  const { source, settings, client, budget, writer, clock, signal, deadline, log } = dependencies;
  const startedAt = clock.now();
  const isOutOfTime = (): boolean => clock.now() >= deadline;
  let state: IngestState = { ...dependencies.state, runs: dependencies.state.runs + 1, waitingUntil: null };
  let read = 0;

  const fetchPage = (open: OpenWalk, afterId: string | null, pageSignal: AbortSignal): Promise<ActivitiesAnswer> =>
    requestWithRetries({
      client,
      budget,
      query: { limit: settings.pageSize, order: 'asc', afterId, createdAtGte: open.from, createdAtLte: open.to },
      clock,
      signal: pageSignal,
      maxAttempts: settings.maxAttempts,
      deadline,
      log,
    });

  /** Reads one window; false when the run's time was up before its end. */
  const readWindow = async (window: ReadWindow): Promise<boolean> => {
    const open: OpenWalk = { ...window, startedAt: window.startedAt ?? new Date(clock.now()).toISOString() };
    if (window.startedAt === null && window.kind !== 'forward') state = { ...state, overlapCount: 0 };
    const pages = walkActivities({
      fetchPage: (afterId, pageSignal) => fetchPage(open, afterId, pageSignal),
      cursor: open.cursor,
      signal,
      mayPrefetch: () => !isOutOfTime(),
    });
    for await (const page of pages) {
      const tally = await writer.write(page.activities, clock.now());
      read += page.activities.length;
      state = afterPage(state, { page, tally, open, nowMs: clock.now() });
      log.debug(
        `Page stored: ${page.activities.length} read, ${tally.stored} new, ${tally.duplicates} repeated, ${tally.rejected} rejected; watermark ${state.watermark}; request ${page.requestId}.`,
      );
      if (page.hasMore && isOutOfTime()) return false;
    }
    state = {
      ...state,
      open: null,
      settled: open.kind === 'forward' ? state.settled : settledAfter(open, state.watermark),
    };
    return true;
  };

  /** A cursor kept from the last run may no longer be known; what lies before it is stored, so its end is enough. */
  const readWindowOrRestart = async (window: ReadWindow): Promise<boolean> => {
    const readBefore = read;
    try {
      return await readWindow(window);
    } catch (thrown) {
      if (!(thrown instanceof SourceRequestRefusedError) || window.cursor === null || read > readBefore) throw thrown;
      log.info('The cursor of an interrupted read is no longer known; reading goes on from the watermark.');
      const from = window.kind === 'overlap' ? window.from : (state.watermark ?? window.from);
      return readWindow({ ...window, from, cursor: null });
    }
  };

  /** @returns whether everything visible was read */
  const readAll = async (): Promise<boolean> => {
    await writer.prepare();
    const { overlapMs, pageSize } = settings;
    for (const window of readWindows(state, { firstFrom: source.firstFrom, overlapMs, pageSize })) {
      if (isOutOfTime() || !(await readWindowOrRestart(window))) return false;
    }
    return true;
  };

  try {
    const caughtUp = await readAll();
    const now = clock.now();
    // Since the last good run, so that the figure is that of the feed and not of a short run over a long wait.
    const since = Date.parse(dependencies.state.lastSuccessAt ?? '') || startedAt;
    const seconds = Math.max(now - since, 1) / 1000;
    state = {
      ...state,
      caughtUp,
      lastSuccessAt: new Date(now).toISOString(),
      lagSeconds: caughtUp ? 0 : await readLagSeconds(state, client, signal),
      ratePerSecond: Math.round(((state.stored - dependencies.state.stored) / seconds) * 10) / 10,
      failures: 0,
      lastError: null,
      stoppedAtVersion: null,
      requestsRemaining: budget.remaining,
    };
    if (dependencies.state.lastError) log.info('Reading works again.');
    return caughtUp ? { state } : { state, nextRunInMs: 0 };
  } catch (thrown) {
    state = { ...state, requestsRemaining: budget.remaining };
    // Cut off by Task Manager or by Kibana's end: no failure of the source.
    if (signal.aborted) return { state, nextRunInMs: 0 };
    return ingestFailure(state, thrown, { connectionVersion: source.connectionVersion, clock, log });
  }
};

const afterPage = (
  state: IngestState,
  { page, tally, open, nowMs }: { page: ActivitiesAnswer; tally: WriteTally; open: OpenWalk; nowMs: number },
): IngestState => {
  const before = toEpochMicros(state.watermark) ?? Number.NEGATIVE_INFINITY;
  const latest = (nowMs + MAX_AHEAD_MS) * 1000;
  let newest = before;
  let readAgain = 0;
  for (const activity of page.activities) {
    const createdAt = toEpochMicros((activity as { created_at?: unknown } | null)?.created_at);
    if (createdAt === undefined) continue;
    if (createdAt <= before) readAgain += 1;
    else if (createdAt > newest && createdAt <= latest) newest = createdAt;
  }
  return {
    ...state,
    watermark: Number.isFinite(newest) ? fromEpochMicros(newest) : null,
    open: { ...open, cursor: page.lastId ?? open.cursor },
    overlapCount: state.overlapCount + (open.kind === 'forward' ? 0 : readAgain),
    stored: state.stored + tally.stored,
    duplicates: state.duplicates + tally.duplicates,
    rejected: state.rejected + tally.rejected,
  };
};

/** How far what is stored is behind what the API shows; asked only when a run ended before it saw the end of the feed. */
const readLagSeconds = async (
  { watermark }: IngestState,
  client: RunIngestDependencies['client'],
  signal: AbortSignal,
): Promise<number | null> => {
  try {
    const { activities } = await client.listActivities({ limit: 1, order: 'desc' }, signal);
    const newest = toEpochMicros((activities[0] as { created_at?: unknown } | null | undefined)?.created_at);
    const stored = toEpochMicros(watermark);
    return newest === undefined || stored === undefined ? null : Math.max(0, Math.round((newest - stored) / 1e6));
  } catch {
    // Only a figure for display; trouble with the API is met, and told, by the next run.
    return null;
  }
};
