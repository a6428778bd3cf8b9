import type { Logger } from '../../kibana/contracts';
import type { Clock } from '../clock';
import type { ActivitiesAnswer, ActivitiesQuery } from '../feed/compliance_api_client';
import { readWindow } from '../feed/read_window';
import type { RequestBudget } from '../feed/request_budget';
import type { PageRequests } from '../feed/request_with_retries';
import type { RunOutcome } from '../run_failure';
import { NO_TROUBLE, runFailure } from '../run_failure';
import type { KnownActivities } from '../store/known_activities';
import { NOTHING_KNOWN } from '../store/known_activities';
import type { ActivityWriter } from '../store/activity_writer';
import type { OwnReads } from '../own_reads/own_reads';
import { toEpochMicros } from '../to_epoch_micros';
import { afterPage, afterReconcilePage } from './after_page';
import type { IngestState, OpenWalk } from './ingest_state';
import type { ReadWindow } from './read_windows';
import { readWindows, settledAfter } from './read_windows';
import { isReconcileDue, reconcileWindow } from './reconcile_window';

export interface IngestSettings {
  overlapMs: number;
  /** Activities in one page, 1–5000. */
  pageSize: number;
  /** Attempts at one request, or one bulk, before the run gives up. */
  maxAttempts: number;
}

export interface RunIngestDependencies {
  state: IngestState;
  source: {
    /** Where reading begins the first time, RFC 3339. */
    firstFrom: string;
    /** Where a finished back-fill began, RFC 3339; null where there is none, or one is under way. */
    backfilledFrom(): Promise<string | null>;
    createdAt: string;
    /** Counts changes of key and URL. */
    connectionVersion: number;
  };
  settings: IngestSettings;
  client: { listActivities(query: ActivitiesQuery, signal: AbortSignal): Promise<ActivitiesAnswer> };
  budget: RequestBudget;
  writer: Pick<ActivityWriter, 'prepare' | 'write'>;
  /** What this process remembers of the source. */
  known: KnownActivities;
  /** What the writer recognizes as the source's own requests; its state is kept with the pages it belongs to. */
  ownReads?: Pick<OwnReads, 'state'>;
  /** Told once what is new is stored and only what is read again is left: others need no longer stand back. */
  onNewStored?(): void;
  clock: Clock;
  signal: AbortSignal;
  /** Epoch ms; the run begins now and ends at the first page border after it. */
  deadline: number;
  /** Epoch ms: when a reconciliation leaves the rest to the next run, so that it doesn't make the live feed late. */
  reconcileUntil: number;
  log: Logger;
}

/**
 * One run over one source: reads from a little behind the watermark to the present, oldest first, and stores page by
 * page; once a day it reads the last two days again, a part in each run. A position moves only once Elasticsearch has
 * acknowledged what lies before it, so a run may end anywhere without loss; what is read again is stored once, by its id.
 *
 * Never throws: what went wrong stands in the state it returns, in words for people.
 */
export const runIngest = async (dependencies: RunIngestDependencies): Promise<RunOutcome<IngestState>> => {
  const { source, settings, client, budget, writer, known, ownReads, clock, signal, deadline, reconcileUntil, log } =
    dependencies;
  const { overlapMs, pageSize, maxAttempts } = settings;
  const startedAt = clock.now();
  const liveFrom = dependencies.state.liveFrom ?? source.firstFrom;
  const requests: PageRequests = { client, budget, priority: 'live', clock, maxAttempts, deadline, log };
  let state: IngestState = { ...dependencies.state, liveFrom, runs: dependencies.state.runs + 1, waitingUntil: null };

  /** Reads one window; false when the time was up before its end. */
  const readPages = async (
    window: OpenWalk,
    until: number,
    store: (page: ActivitiesAnswer) => Promise<void>,
  ): Promise<boolean> => {
    const isOutOfTime = (): boolean => clock.now() >= until;
    // Before the first look back is done there is no overlap to be read again: what is stored needn't be.
    const isOnlyNew = window.kind === 'forward' || (window.kind === 'all' && state.settled === null);
    const restartFrom = isOnlyNew ? state.watermark : null;
    const pages = readWindow(
      { ...window, restartFrom: restartFrom ?? window.from },
      { requests, pageSize, signal, mayPrefetch: () => !isOutOfTime() },
    );
    for await (const page of pages) {
      await store(page);
      if (page.hasMore && isOutOfTime()) return false;
    }
    return true;
  };

  const begun = (window: ReadWindow): OpenWalk => ({
    ...window,
    startedAt: window.startedAt ?? new Date(clock.now()).toISOString(),
  });

  /** @returns whether everything visible was read */
  const readLive = async (): Promise<boolean> => {
    for (const window of readWindows(state, { liveFrom, overlapMs, pageSize })) {
      if (clock.now() >= deadline) return false;
      const open = begun(window);
      if (window.startedAt === null && window.kind !== 'forward') state = { ...state, overlapCount: 0 };
      const isEnd = await readPages(open, deadline, async (page) => {
        const tally = await writer.write(page.activities, {
          readAt: clock.now(),
          known,
          lateBeforeMicros: toEpochMicros(state.watermark),
        });
        state = {
          ...afterPage(state, { page, tally, open, nowMs: clock.now() }),
          ...(ownReads && { ownReads: ownReads.state }),
        };
        log.debug(
          `Page stored: ${page.activities.length} read, ${tally.stored} new, ${tally.duplicates} repeated, ${tally.rejected} rejected; watermark ${state.watermark}; request ${page.requestId}.`,
        );
      });
      if (!isEnd) return false;
      if (open.kind === 'forward') dependencies.onNewStored?.();
      const settled = open.kind === 'forward' ? state.settled : settledAfter(open, state.watermark);
      state = { ...state, open: null, settled };
    }
    return true;
  };

  const reconcile = async (): Promise<void> => {
    const due = { nowMs: clock.now(), createdAt: source.createdAt };
    if (!isReconcileDue(state, due)) return;
    const window = reconcileWindow(state, { ...due, coveredFrom: (await source.backfilledFrom()) ?? liveFrom });
    const open = begun(window);
    const foundBefore = state.lateReconciled;
    const isEnd = await readPages(open, Math.min(reconcileUntil, deadline), async (page) => {
      // All of it was read before: what is new now came late.
      const context = { readAt: clock.now(), known: NOTHING_KNOWN, lateBeforeMicros: Number.POSITIVE_INFINITY };
      state = afterReconcilePage(state, { page, tally: await writer.write(page.activities, context), open });
    });
    if (!isEnd) return;
    state = { ...state, reconcile: null, reconciledAt: open.startedAt };
    const found = state.lateReconciled - foundBefore;
    log.info(`Read again from ${open.from} on: ${found === 0 ? 'nothing was missing' : `${found} late activities`}.`);
  };

  try {
    await writer.prepare();
    const caughtUp = await readLive();
    if (caughtUp) {
      dependencies.onNewStored?.();
      await reconcile();
    }
    const now = clock.now();
    // Since the last good run, so that the figure is that of the feed and not of a short run over a long wait.
    const since = Date.parse(dependencies.state.lastSuccessAt ?? '') || startedAt;
    const seconds = Math.max(now - since, 1) / 1000;
    state = {
      ...state,
      caughtUp,
      lastSuccessAt: new Date(now).toISOString(),
      lagSeconds: caughtUp ? 0 : await readLagSeconds(state, requests, signal),
      ratePerSecond: Math.round(((state.stored - dependencies.state.stored) / seconds) * 10) / 10,
      ...NO_TROUBLE,
      requestsRemaining: budget.remaining,
    };
    if (dependencies.state.lastError) log.info('Reading works again.');
    return caughtUp ? { state } : { state, nextRunInMs: 0 };
  } catch (thrown) {
    state = { ...state, requestsRemaining: budget.remaining };
    // Cut off by Task Manager or by Kibana's end: no failure of the source.
    if (signal.aborted) return { state, nextRunInMs: 0 };
    const outcome = runFailure(state, thrown, { connectionVersion: source.connectionVersion, clock, log });
    const hasFailed = outcome.state.failures > state.failures;
    return hasFailed ? { ...outcome, state: { ...outcome.state, caughtUp: false, lagSeconds: null } } : outcome;
  }
};

/** How far what is stored is behind what the API shows; asked only when a run ended before it saw the end of the feed. */
const readLagSeconds = async (
  { watermark }: IngestState,
  { client, budget }: PageRequests,
  signal: AbortSignal,
): Promise<number | null> => {
  try {
    const { activities } = await budget.spend({ priority: 'live', signal, maxWaitMs: 0 }, () =>
      client.listActivities({ limit: 1, order: 'desc' }, signal),
    );
    const newest = toEpochMicros((activities[0] as { created_at?: unknown } | null | undefined)?.created_at);
    const stored = toEpochMicros(watermark);
    return newest === undefined || stored === undefined ? null : Math.max(0, Math.round((newest - stored) / 1e6));
  } catch {
    // Only a figure for display; trouble with the API is met, and told, by the next run.
    return null;
  }
};
