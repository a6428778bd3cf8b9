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
import { RequestBudget } from '../feed/request_budget';
import { fromEpochMicros } from '../from_epoch_micros';
import type { BackfillState } from './backfill_state';
import { beginBackfill } from './backfill_state';
import type { RunBackfillDependencies } from './run_backfill';
import { runBackfill } from './run_backfill';

const END = Date.parse('2026-11-03T09:00:00Z');
const DAY = 86_400_000;
const at = (daysBefore: number): string => fromEpochMicros((END - daysBefore * DAY) * 1000);

const activity = (id: string, daysBefore: number): FeedActivity => ({
  id,
  created_at: at(daysBefore),
  visibleAt: 0,
});

const START = beginBackfill({ id: 'r', from: at(200), before: at(0), requestedAt: at(0), cancelledAt: null });

const setUp = (activities: readonly FeedActivity[], beforeAnswer?: (query: ActivitiesQuery) => void) => {
  const clock = new FakeClock(END);
  const feed = new InMemoryFeed(activities, clock.now, beforeAnswer);
  const written: string[] = [];
  let writing = 0;
  let mostAtATime = 0;
  const writer = {
    async prepare() {},
    async write(page: readonly unknown[]) {
      mostAtATime = Math.max(mostAtATime, (writing += 1));
      await new Promise((resolve) => setImmediate(resolve));
      writing -= 1;
      const before = new Set(written);
      written.push(...(page as FeedActivity[]).map(({ id }) => id));
      const stored = new Set(written).size - before.size;
      return { stored, late: 0, duplicates: page.length - stored, rejected: 0 };
    },
  };
  const run = (state: BackfillState, changes: Partial<RunBackfillDependencies> = {}) =>
    runBackfill({
      state,
      connectionVersion: 1,
      settings: { pageSize: 5, partitionsInFlight: 3, maxAttempts: 2 },
      client: feed,
      budget: new RequestBudget(clock),
      writer,
      isStillWanted: async () => true,
      onProgress: () => undefined,
      clock,
      signal: new AbortController().signal,
      deadline: clock.now() + 60_000,
      log: recordingLogger(),
      ...changes,
    });
  return { clock, feed, written, run, mostAtATime: () => mostAtATime };
};

/** As Task Manager keeps it. */
const saved = (state: BackfillState): BackfillState => JSON.parse(JSON.stringify(state)) as BackfillState;

const many = Array.from({ length: 300 }, (_, n) => activity(`a${n}`, 0.001 + n * 0.6));

/** Some partitions of many pages, others empty. */
const clumped = Array.from({ length: 80 }, (_, n) => activity(`a${n}`, 1 + Math.floor(n / 20) * 45 + n * 0.001));

describe('runBackfill', () => {
  it('reads all of the asked time once, several partitions at a time, and nothing else', async () => {
    const { run, written, mostAtATime } = setUp([activity('live', 0), ...many, activity('too old', 200.01)]);
    const { state, nextRunInMs } = await run(START);
    expect(written.sort()).toEqual(many.map(({ id }) => id).sort());
    expect(state).toMatchObject({ read: 300, stored: 300, duplicates: 0, finishedAt: expect.any(String), open: [] });
    expect(nextRunInMs).toBeUndefined();
    expect(mostAtATime()).toBeGreaterThan(1);
  });

  it('goes on where it was, however often runs end or die, and writes again only what a dead run had not saved', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ pages: fc.integer({ min: 1, max: 8 }), isSaved: fc.boolean() }), { maxLength: 12 }),
        async (runs) => {
          const { run, written, clock } = setUp(clumped);
          let state = START;
          for (const { pages, isSaved } of runs) {
            let left = pages;
            const { state: after } = await run(saved(state), {
              isStillWanted: async () => (left -= 1) > 0,
              deadline: clock.now() + 60_000,
            });
            if (isSaved) state = after;
          }
          const { state: last } = await run(saved(state));
          expect(last.finishedAt).not.toBeNull();
          expect(new Set(written)).toEqual(new Set(clumped.map(({ id }) => id)));
          if (runs.every(({ isSaved }) => isSaved)) expect(written).toHaveLength(clumped.length);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('ends at the next page when nobody wants it any more, and says so by its place', async () => {
    const crowd = Array.from({ length: 300 }, (_, n) => activity(`a${n}`, 1 + n / 1e4));
    const { run, written } = setUp(crowd);
    const { state } = await run(START, { isStillWanted: async () => false });
    expect(written.length).toBeLessThanOrEqual(10);
    expect(state).toMatchObject({ finishedAt: null, failures: 0, read: written.length });
  });

  it('waits for its turn in the next run when the budget is used up, which is no failure', async () => {
    const { run, clock } = setUp(many, () => {
      throw new SourceRateLimitedError('429', 45_000);
    });
    const { state, nextRunInMs } = await run(START);
    expect(nextRunInMs).toBe(45_000);
    expect(state).toMatchObject({ failures: 0, waitingUntil: new Date(clock.now() + 45_000).toISOString() });
  });

  it('stops at a refused key, keeps its place, and goes on with a new one', async () => {
    let isRefused = false;
    let answers = 0;
    const { run, written } = setUp(many, () => {
      isRefused ||= (answers += 1) === 9;
      if (isRefused) throw new SourceUnauthorizedError('401');
    });
    const { state, nextRunInMs } = await run(START);
    expect(nextRunInMs).toBeUndefined();
    expect(state).toMatchObject({ stoppedAtVersion: 1, lastError: { code: 'source_unauthorized' } });
    expect(state.read).toBe(written.length);
    isRefused = false;
    const { state: after } = await run(saved(state), { connectionVersion: 2 });
    expect(after).toMatchObject({ stoppedAtVersion: null, lastError: null, finishedAt: expect.any(String), read: 300 });
  });

  it('comes back later when the API is away, with what was stored counted', async () => {
    let answers = 0;
    const { run, written } = setUp(many, () => {
      if ((answers += 1) > 12) throw new SourceUnreachableError('503', true);
    });
    const { state, nextRunInMs } = await run(START);
    expect(state).toMatchObject({ failures: 1, finishedAt: null, read: written.length });
    expect(nextRunInMs).toBeDefined();
  });

  it('goes on from what is stored when a cursor is no longer known', async () => {
    const { run, written } = setUp(many);
    let left = 4;
    const { state } = await run(START, { isStillWanted: async () => (left -= 1) > 0 });
    const { run: runAgain, written: writtenAgain } = setUp(many, ({ afterId }) => {
      if (afterId && state.open.some(({ cursor }) => cursor === afterId)) throw new SourceRequestRefusedError('400');
    });
    const { state: after } = await runAgain(saved(state));
    expect(after.finishedAt).not.toBeNull();
    expect(new Set([...written, ...writtenAgain])).toEqual(new Set(many.map(({ id }) => id)));
  });
});
