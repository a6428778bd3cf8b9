import { SourceRateLimitedError } from '../../errors/source_rate_limited_error';
import { SourceUnreachableError } from '../../errors/source_unreachable_error';
import { recordingLogger } from '../../test_support/recording_logger';
import { SteppedClock } from '../../test_support/stepped_clock';
import type { ActivitiesAnswer } from './compliance_api_client';
import { RequestBudget } from './request_budget';
import type { RequestPriority } from './request_budget';
import { requestWithRetries } from './request_with_retries';

const START = Date.parse('2026-11-03T09:00:00Z');
const MINUTE = 60_000;
const LIMIT = 600;
const { signal } = new AbortController();

/** Chance that is the same in every run of the test. */
const dice = (): (() => number) => {
  let state = 7;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
};

interface Asked {
  at: number;
  priority: RequestPriority;
  status: number;
}

/** An API with a budget a minute, of which others use a part, and readers that ask it without a break. */
const setUp = ({ others = 0, hasHeaders = true, isDown = () => false as boolean } = {}) => {
  const clock = new SteppedClock(START, dice());
  const asked: Asked[] = [];
  const windows = new Map<number, number>();
  let least = LIMIT;
  const take = (count: number): number => {
    const window = Math.floor(clock.now() / MINUTE);
    const used = (windows.get(window) ?? 0) + count;
    windows.set(window, used);
    least = Math.min(least, LIMIT - used);
    return LIMIT - used;
  };
  const clientOf = (priority: RequestPriority) => ({
    listActivities: async (): Promise<ActivitiesAnswer> => {
      await clock.sleep(40);
      const left = take(1);
      const resetAt = (Math.floor(clock.now() / MINUTE) + 1) * MINUTE;
      const status = isDown() ? 503 : left < 0 ? 429 : 200;
      asked.push({ at: clock.now(), priority, status });
      if (status === 503) throw new SourceUnreachableError('503', true);
      if (status === 429) throw new SourceRateLimitedError('429', resetAt - clock.now());
      const rateLimit = hasHeaders
        ? { limit: LIMIT, remaining: left, resetAt }
        : { limit: null, remaining: null, resetAt: null };
      return { activities: [], hasMore: false, lastId: null, requestId: null, rateLimit };
    },
  });
  const budget = new RequestBudget(clock);
  const read = async (priority: RequestPriority, pauseMs: number): Promise<void> => {
    const client = clientOf(priority);
    for (;;) {
      const requests = { client, budget, priority, clock, maxAttempts: 5, log: recordingLogger() };
      const waitMs = await requestWithRetries(
        { ...requests, deadline: clock.now() + MINUTE },
        { limit: 1, order: 'asc' },
        signal,
      ).then(
        () => pauseMs,
        // As a run that ends and comes back.
        (thrown: unknown) => (thrown instanceof SourceRateLimitedError && thrown.retryAfterMs) || 5000,
      );
      await clock.sleep(waitMs);
    }
  };
  for (let reader = 0; reader < 3; reader++) void read('live', 1000);
  for (let reader = 0; reader < 8; reader++) void read('backfill', 0);
  const readElsewhere = async (): Promise<void> => {
    for (;;) {
      take(1);
      await clock.sleep(MINUTE / others);
    }
  };
  if (others > 0) void readElsewhere();
  return { clock, asked, leastLeft: () => least };
};

const count = (asked: readonly Asked[], wanted: Partial<Asked>): number =>
  asked.filter((each) => Object.entries(wanted).every(([name, value]) => each[name as keyof Asked] === value)).length;

describe('many readers of one organization', () => {
  it('stay within its budget by the headers, and live reading never waits for a back-fill', async () => {
    const { clock, asked } = setUp();
    await clock.runUntil(START + 10 * MINUTE);
    expect(count(asked, { status: 429 })).toBe(0);
    expect(count(asked, { priority: 'live' })).toBeGreaterThan(3 * 10 * 55);
    expect(count(asked, { priority: 'backfill' })).toBeGreaterThan(10 * 200);
  });

  it('leave others what they use, to the end of each minute', async () => {
    const { clock, asked, leastLeft } = setUp({ others: 250 });
    await clock.runUntil(START + 10 * MINUTE);
    expect(count(asked, { status: 429 })).toBe(0);
    expect(leastLeft()).toBeGreaterThan(LIMIT * 0.1);
    expect(count(asked, { priority: 'live' })).toBeGreaterThan(3 * 10 * 55);
  });

  it('make no storm of a budget that others use up: a 429 stops all, and one tries first', async () => {
    const { clock, asked } = setUp({ others: 5000, hasHeaders: false });
    await clock.runUntil(START + 10 * MINUTE);
    // What was on its way when the first was refused, and then one in each minute.
    const refused = count(asked, { status: 429 });
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThanOrEqual(10 * 11);
    for (let minute = 0; minute < 10; minute++) {
      const begin = START + minute * MINUTE;
      const inMinute = asked.filter(({ at, status }) => status === 429 && at >= begin && at < begin + MINUTE);
      expect(inMinute.length).toBeLessThanOrEqual(11);
    }
  });

  it('ask an API that is down ever more rarely', async () => {
    const { clock, asked } = setUp({ isDown: () => true });
    await clock.runUntil(START + 10 * MINUTE);
    // Eleven readers without a pause would ask 1,500 times a minute each.
    expect(asked.length / 10).toBeLessThan(11 * 30);
  });
});
