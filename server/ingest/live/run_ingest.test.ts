import fc from 'fast-check';
import { SourceRateLimitedError } from '../../errors/source_rate_limited_error';
import { SourceRequestRefusedError } from '../../errors/source_request_refused_error';
import { SourceUnauthorizedError } from '../../errors/source_unauthorized_error';
import { SourceUnreachableError } from '../../errors/source_unreachable_error';
import { FakeClock } from '../../test_support/fake_clock';
import type { FeedActivity } from '../../test_support/in_memory_feed';
import { InMemoryFeed } from '../../test_support/in_memory_feed';
import { recordingLogger } from '../../test_support/recording_logger';
import type { ActivitiesQuery } from '../feed/compliance_api_client';
import { fromEpochMicros } from '../from_epoch_micros';
import type { IngestState } from './ingest_state';
import { INITIAL_INGEST_STATE } from './ingest_state';
import { RequestBudget } from '../feed/request_budget';
import type { RunIngestDependencies } from './run_ingest';
import { runIngest } from './run_ingest';
import type { WriteContext } from '../store/activity_writer';
import { NOTHING_KNOWN } from '../store/known_activities';
import { toEpochMicros } from '../to_epoch_micros';

const START = Date.parse('2026-11-03T09:00:00Z');
const FIRST_FROM = '2026-11-01T00:00:00.000000Z';
const OVERLAP_MS = 300_000;

const at = (secondsAfterStart: number, micros = 0): string =>
  fromEpochMicros((START + secondsAfterStart * 1000) * 1000 + micros);

const activity = (id: string, secondsAfterStart: number, lateSeconds = 0): FeedActivity => ({
  id,
  created_at: at(secondsAfterStart),
  visibleAt: START + (secondsAfterStart + lateSeconds) * 1000,
});

/** Acknowledges everything, each id once, as Elasticsearch does with `create`. */
const storage = () => {
  const ids = new Set<string>();
  return {
    ids,
    async prepare() {},
    async write(activities: readonly unknown[], { lateBeforeMicros = Number.NEGATIVE_INFINITY }: WriteContext) {
      const fresh = (activities as FeedActivity[]).filter(({ id }) => !ids.has(id));
      for (const { id } of fresh) ids.add(id);
      const late = fresh.filter(({ created_at: createdAt }) => toEpochMicros(createdAt)! < lateBeforeMicros).length;
      return { stored: fresh.length, late, duplicates: activities.length - fresh.length, rejected: 0 };
    },
  };
};

interface Setting {
  activities: readonly FeedActivity[];
  clock?: FakeClock;
  pageSize?: number;
  maxRunTimeMs?: number;
  beforeAnswer?: (query: ActivitiesQuery) => void;
}

const setUp = ({
  activities,
  clock = new FakeClock(START),
  pageSize = 10,
  maxRunTimeMs = 60_000,
  beforeAnswer,
}: Setting) => {
  const feed = new InMemoryFeed(activities, clock.now, beforeAnswer);
  const store = storage();
  const log = recordingLogger();
  const budget = new RequestBudget(clock);
  const run = (state: IngestState, changes: Partial<RunIngestDependencies> = {}) =>
    runIngest({
      state,
      source: { firstFrom: FIRST_FROM, backfilledFrom: async () => null, createdAt: at(-3600), connectionVersion: 1 },
      settings: { overlapMs: OVERLAP_MS, pageSize, maxAttempts: 3 },
      client: feed,
      budget,
      writer: store,
      known: NOTHING_KNOWN,
      clock,
      signal: new AbortController().signal,
      deadline: clock.now() + maxRunTimeMs,
      reconcileUntil: clock.now() + maxRunTimeMs,
      log,
      ...changes,
    });
  return { feed, store, log, clock, run, budget };
};

describe('runIngest', () => {
  it('stores everything from the look-back to the present and reports it', async () => {
    const activities = Array.from({ length: 25 }, (_, n) => activity(`a${n}`, -3600 + n));
    const { store, run } = setUp({ activities });
    const { state, nextRunInMs } = await run(INITIAL_INGEST_STATE);
    expect(store.ids.size).toBe(25);
    expect(state).toMatchObject({
      watermark: at(-3576),
      settled: at(-3576),
      open: null,
      stored: 25,
      caughtUp: true,
      lagSeconds: 0,
      failures: 0,
      lastError: null,
    });
    expect(nextRunInMs).toBeUndefined();
  });

  it('reads behind the watermark, so that what became visible late is stored', async () => {
    const { store, run, clock } = setUp({ activities: [activity('late', -100, 160), activity('punctual', -50)] });
    const first = await run(INITIAL_INGEST_STATE);
    expect([...store.ids]).toEqual(['punctual']);
    clock.advance(90_000);
    await run(first.state);
    expect(store.ids).toContain('late');
  });

  it('tells the pace of the feed, not that of a short run', async () => {
    const { run, clock } = setUp({ activities: [activity('a', -10), activity('b', 10), activity('c', 20)] });
    const first = await run(INITIAL_INGEST_STATE);
    clock.advance(20_000);
    const { state } = await run(first.state);
    // Two in twenty seconds; what the overlap read again doesn't count.
    expect(state.ratePerSecond).toBe(0.1);
  });

  it('looks back from the beginning of a long walk, not from the newest activity that it met', async () => {
    const clock = new FakeClock(START);
    let isFirst = true;
    const { store, run } = setUp({
      // "late" becomes visible as late as it may, behind the cursor of a walk that then meets something newer.
      activities: [
        activity('late', -295, 300),
        activity('passed', -290),
        activity('next', -280),
        activity('newer', 30),
      ],
      clock,
      pageSize: 1,
      maxRunTimeMs: 300_000,
      beforeAnswer: () => {
        clock.advance(isFirst ? 0 : 40_000);
        isFirst = false;
      },
    });
    const first = await run(INITIAL_INGEST_STATE);
    expect([...store.ids]).toEqual(['passed', 'next', 'newer']);
    await run(first.state);
    expect(store.ids).toContain('late');
  });

  it('stops at a page border when its time is up, and goes on there at once', async () => {
    const activities = Array.from({ length: 30 }, (_, n) => activity(`a${n}`, -3600 + n));
    const clock = new FakeClock(START);
    const { store, run, feed } = setUp({ activities, clock, maxRunTimeMs: 50, beforeAnswer: () => clock.advance(30) });
    const first = await run(INITIAL_INGEST_STATE);
    expect(store.ids.size).toBeLessThan(30);
    expect(first).toMatchObject({ nextRunInMs: 0, state: { caughtUp: false, open: { kind: 'all' } } });
    expect(first.state.lagSeconds).toBeGreaterThan(0);

    const requestsBefore = feed.requests;
    let { state } = first;
    for (let runs = 0; !state.caughtUp && runs < 10; runs++) ({ state } = await run(state));
    expect(store.ids.size).toBe(30);
    expect(state.duplicates).toBe(0);
    expect(feed.requests - requestsBefore).toBeLessThan(10);
  });

  it('reads many activities of the same instant across page borders', async () => {
    const activities = Array.from({ length: 57 }, (_, n) => activity(`same${n}`, -60));
    const { store, run } = setUp({ activities, pageSize: 5 });
    await run(INITIAL_INGEST_STATE);
    expect(store.ids.size).toBe(57);
  });

  it('reads what is new before the overlap when the overlap is longer than a page', async () => {
    const activities = Array.from({ length: 40 }, (_, n) => activity(`a${n}`, -40 + n));
    const windows: Array<string | null | undefined> = [];
    const { run, clock } = setUp({
      activities: [...activities, activity('new', 20)],
      beforeAnswer: ({ createdAtLte, afterId }) => {
        if (!afterId) windows.push(createdAtLte);
      },
    });
    const first = await run(INITIAL_INGEST_STATE);
    const second = await run(first.state);
    clock.advance(30_000);
    windows.length = 0;
    const third = await run(second.state);
    expect(windows).toEqual([null, second.state.watermark]);
    expect(third.state.watermark).toBe(at(20));
  });

  it('says once what is new is stored, before it reads the overlap again', async () => {
    const activities = Array.from({ length: 40 }, (_, n) => activity(`a${n}`, -200 + n));
    const { store, run, clock, feed } = setUp({ activities: [...activities, activity('new', 20)] });
    const { state } = await run(INITIAL_INGEST_STATE);
    const { state: second } = await run(state);
    clock.advance(30_000);
    const requestsBefore = feed.requests;
    const told: Array<{ isStored: boolean; requests: number }> = [];
    await run(second, {
      onNewStored: () => told.push({ isStored: store.ids.has('new'), requests: feed.requests - requestsBefore }),
    });
    expect(told[0]).toEqual({ isStored: true, requests: 1 });
    expect(feed.requests - requestsBefore).toBeGreaterThan(4);
  });

  it('is not led astray by an activity from the far future', async () => {
    const { store, run } = setUp({
      activities: [activity('a', -10), { id: 'future', created_at: '2199-01-01T00:00:00Z', visibleAt: 0 }],
    });
    const { state } = await run(INITIAL_INGEST_STATE);
    expect(store.ids).toContain('future');
    expect(state.watermark).toBe(at(-10));
  });

  it('stops when the key is refused and says so once', async () => {
    const { run, log, feed } = setUp({
      activities: [],
      beforeAnswer: () => {
        throw new SourceUnauthorizedError('The key is refused.');
      },
    });
    const first = await run(INITIAL_INGEST_STATE);
    expect(feed.requests).toBe(1);
    expect(first).toMatchObject({
      state: {
        stoppedAtVersion: 1,
        failures: 1,
        lastError: { message: 'The key is refused.', code: 'source_unauthorized' },
      },
    });
    expect(first.nextRunInMs).toBeUndefined();
    await run(first.state);
    expect(log.lines.filter((line) => line.startsWith('warn'))).toEqual(['warn: The key is refused.']);
  });

  it('tries again within the run when the API has trouble for a moment', async () => {
    let failures = 2;
    const { run, store, clock } = setUp({
      activities: [activity('a', -10)],
      beforeAnswer: () => {
        if (failures-- > 0) throw new SourceUnreachableError('busy', true);
      },
    });
    const { state } = await run(INITIAL_INGEST_STATE);
    expect(store.ids).toContain('a');
    expect(state.failures).toBe(0);
    expect(clock.waits).toEqual([500, 1000]);
  });

  it('keeps its progress and comes back later when the trouble lasts', async () => {
    const activities = Array.from({ length: 30 }, (_, n) => activity(`a${n}`, -3600 + n));
    let answers = 0;
    const { run, store } = setUp({
      activities,
      beforeAnswer: () => {
        if (++answers > 2) throw new SourceUnreachableError('down', true);
      },
    });
    const { state, nextRunInMs } = await run(INITIAL_INGEST_STATE);
    expect(store.ids.size).toBe(20);
    expect(state).toMatchObject({ stored: 20, failures: 1, open: { cursor: 'a19' }, lastError: { message: 'down' } });
    expect(nextRunInMs).toBeGreaterThan(0);
  });

  it('waits as long as the API asks, without calling it a failure', async () => {
    const { run } = setUp({
      activities: [],
      beforeAnswer: () => {
        throw new SourceRateLimitedError('used up', 45_000);
      },
    });
    const { state, nextRunInMs } = await run(INITIAL_INGEST_STATE);
    expect(nextRunInMs).toBe(45_000);
    expect(state).toMatchObject({ failures: 0, lastError: null, waitingUntil: new Date(START + 45_000).toISOString() });
  });

  it('waits out a short pause within the run', async () => {
    let isFirst = true;
    const { run, store, clock } = setUp({
      activities: [activity('a', -10)],
      beforeAnswer: () => {
        if (!isFirst) return;
        isFirst = false;
        throw new SourceRateLimitedError('used up', 3000);
      },
    });
    await run(INITIAL_INGEST_STATE);
    expect(clock.waits).toEqual([3000]);
    expect(store.ids).toContain('a');
  });

  it('restarts from the watermark when a kept cursor is no longer known', async () => {
    const activities = Array.from({ length: 30 }, (_, n) => activity(`a${n}`, -3600 + n));
    const { run, store, feed } = setUp({
      activities,
      beforeAnswer: ({ afterId }) => {
        if (afterId === 'stale') throw new SourceRequestRefusedError('unknown cursor');
      },
    });
    const open = { kind: 'all' as const, from: FIRST_FROM, to: null, cursor: 'stale', startedAt: at(-100) };
    const { state } = await run({ ...INITIAL_INGEST_STATE, watermark: at(-3590), open });
    expect(state).toMatchObject({ caughtUp: true, failures: 0 });
    expect([...store.ids]).toEqual(expect.arrayContaining(['a10', 'a29']));
    expect(feed.requests).toBeGreaterThan(1);
  });

  it('leaves no failure behind when Task Manager cuts it off', async () => {
    const abort = new AbortController();
    const { run } = setUp({
      activities: [activity('a', -10)],
      beforeAnswer: () => abort.abort(new Error('cancelled')),
    });
    const { state } = await run(INITIAL_INGEST_STATE, { signal: abort.signal });
    expect(state).toMatchObject({ failures: 0, lastError: null });
  });

  it('tells the caller nothing about an unexpected failure that a message might give away', async () => {
    const { run, log } = setUp({ activities: [activity('a', -10)] });
    const { state } = await run(INITIAL_INGEST_STATE, {
      writer: {
        prepare: () => Promise.reject(new TypeError('inner detail')),
        write: () => Promise.reject(new Error('never called')),
      },
    });
    expect(state.lastError).toMatchObject({ code: 'unexpected' });
    expect(state.lastError!.message).not.toContain('inner detail');
    expect(log.lines.join()).toContain('inner detail');
  });

  it('keeps its state small, whatever happens', async () => {
    const { run } = setUp({
      activities: [],
      beforeAnswer: () => {
        throw new SourceUnreachableError('x'.repeat(10_000), false);
      },
    });
    const { state } = await run(INITIAL_INGEST_STATE);
    expect(JSON.stringify(state).length).toBeLessThan(4096);
  });

  it('loses nothing: late arrivals, any page size, failures and cut-off runs', async () => {
    const feedArbitrary = fc.array(
      fc.record({
        second: fc.integer({ min: -3000, max: 1500 }),
        micros: fc.integer({ min: 0, max: 3 }),
        // As late as the overlap allows.
        late: fc.oneof(fc.constant(0), fc.constant(OVERLAP_MS / 1000), fc.integer({ min: 0, max: OVERLAP_MS / 1000 })),
      }),
      { maxLength: 120 },
    );
    const stepArbitrary = fc.record({
      waitSeconds: fc.integer({ min: 0, max: 400 }),
      failAtRequest: fc.option(fc.integer({ min: 1, max: 6 })),
      // The process dies: what was written stays, the state isn't saved.
      isCutOff: fc.boolean(),
      requestMs: fc.integer({ min: 0, max: 40_000 }),
    });
    await fc.assert(
      fc.asyncProperty(
        feedArbitrary,
        fc.array(stepArbitrary, { maxLength: 12 }),
        fc.integer({ min: 1, max: 20 }),
        async (entries, steps, pageSize) => {
          const activities = entries.map(({ second, micros, late }, n) => ({
            id: `activity_${n}`,
            created_at: at(second, micros),
            visibleAt: START + (second + late) * 1000,
          }));
          const clock = new FakeClock(START);
          let step: (typeof steps)[number] | undefined;
          let requests = 0;
          const { run, store } = setUp({
            activities,
            clock,
            pageSize,
            beforeAnswer: () => {
              requests += 1;
              clock.advance(step?.requestMs ?? 0);
              if (requests === step?.failAtRequest) throw new SourceUnreachableError('down', false);
            },
          });
          let state: IngestState = INITIAL_INGEST_STATE;
          for (step of steps) {
            clock.advance(step.waitSeconds * 1000);
            requests = 0;
            const outcome = await run(state);
            if (!step.isCutOff) ({ state } = outcome);
          }
          step = undefined;
          // Everything is visible now; whatever state the runs left, a few more end it.
          clock.advance(3_600_000);
          for (let rest = 0; rest < 3; rest++) ({ state } = await run(state));
          expect(state.caughtUp).toBe(true);
          expect([...store.ids].sort()).toEqual(activities.map(({ id }) => id).sort());
          expect(toEpochMicros(state.watermark) ?? 0).toBe(
            Math.max(0, ...activities.map(({ created_at: createdAt }) => toEpochMicros(createdAt)!)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the daily reconciliation', () => {
  const DAY_S = 86_400;
  const punctual = Array.from({ length: 60 }, (_, n) => activity(`a${n}`, n * 3600));
  const late = activity('late', 20 * 3600 + 7, 3 * 3600);

  it('finds what came later than the overlap reaches, and counts it', async () => {
    const { store, run, clock } = setUp({ activities: [...punctual, late] });
    let { state } = await run(INITIAL_INGEST_STATE);
    clock.advance(21 * 3600 * 1000);
    ({ state } = await run(state));
    clock.advance(9 * 3600 * 1000);
    ({ state } = await run(state));
    expect(state).toMatchObject({
      lateReconciled: 1,
      reconcile: null,
      reconciledAt: new Date(clock.now()).toISOString(),
    });
    expect(store.ids.has('late')).toBe(true);
    expect(state.watermark).toBe(at(30 * 3600));
  });

  it('is done once a day', async () => {
    const { feed, run, clock } = setUp({ activities: punctual });
    let { state } = await run(INITIAL_INGEST_STATE);
    clock.advance(DAY_S * 1000);
    ({ state } = await run(state));
    const { requests } = feed;
    clock.advance((DAY_S - 60) * 1000);
    ({ state } = await run(state));
    expect(feed.requests - requests).toBeLessThanOrEqual(4);
    expect(Date.parse(state.reconciledAt!)).toBe(START + DAY_S * 1000);
    clock.advance(60_000);
    ({ state } = await run(state));
    expect(Date.parse(state.reconciledAt!)).toBe(START + 2 * DAY_S * 1000);
  });

  it('leaves the rest to the next runs when it takes long, and stays behind what is live', async () => {
    const { store, run, clock } = setUp({ activities: [...punctual, late], pageSize: 5 });
    let { state } = await run(INITIAL_INGEST_STATE);
    clock.advance(21 * 3600 * 1000);
    ({ state } = await run(state));
    clock.advance(9 * 3600 * 1000);
    ({ state } = await run(state, { reconcileUntil: clock.now() }));
    expect(state).toMatchObject({
      caughtUp: true,
      watermark: at(30 * 3600),
      reconcile: { cursor: expect.any(String) },
    });
    for (let runs = 0; state.reconcile !== null && runs < 20; runs++) {
      ({ state } = await run(state, { reconcileUntil: clock.now() }));
    }
    expect(state).toMatchObject({ lateReconciled: 1, reconcile: null });
    expect(store.ids.has('late')).toBe(true);
  });
});
