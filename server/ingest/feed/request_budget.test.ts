import { SourceRateLimitedError } from '../../errors/source_rate_limited_error';
import { FakeClock } from '../../test_support/fake_clock';
import type { RateLimit } from './rate_limit';
import type { RequestPriority } from './request_budget';
import { RequestBudget } from './request_budget';

const START = Date.parse('2026-11-03T09:00:00Z');
const NO_HEADERS: RateLimit = { limit: null, remaining: null, resetAt: null };

const setUp = () => {
  const clock = new FakeClock(START);
  const budget = new RequestBudget(clock);
  const { signal } = new AbortController();
  const spend = (
    rateLimit: RateLimit = NO_HEADERS,
    { priority = 'live', maxWaitMs = 0 }: { priority?: RequestPriority; maxWaitMs?: number } = {},
  ) => budget.spend({ priority, signal, maxWaitMs }, async () => ({ rateLimit }));
  const refuse = (retryAfterMs?: number) =>
    budget.spend({ priority: 'live', signal, maxWaitMs: 0 }, async () => {
      throw new SourceRateLimitedError('429', retryAfterMs);
    });
  return { clock, budget, signal, spend, refuse };
};

const left = (remaining: number, resetInMs = 20_000): RateLimit => ({
  limit: 600,
  remaining,
  resetAt: START + resetInMs,
});

const waitOf = (pending: Promise<unknown>): Promise<number | undefined> =>
  pending.then(
    () => 0,
    (thrown: SourceRateLimitedError) => thrown.retryAfterMs,
  );

describe('RequestBudget', () => {
  it('spends while more than the reserve is left', async () => {
    const { spend } = setUp();
    await spend(left(31));
    await expect(spend()).resolves.toBeDefined();
  });

  it('leaves a reserve to other readers until the budget is full again', async () => {
    const { spend, clock } = setUp();
    await spend(left(30));
    expect(await waitOf(spend())).toBe(20_000);
    clock.advance(20_000);
    await expect(spend()).resolves.toBeDefined();
  });

  it('waits by itself as long as the caller has time', async () => {
    const { spend, clock } = setUp();
    await spend(left(0, 5000));
    await spend(NO_HEADERS, { maxWaitMs: 10_000 });
    expect(clock.waits).toEqual([5000]);
  });

  it('lets back-fills stand back while a live run has something new to store, once or twice told that it has not', async () => {
    const { budget, signal, clock } = setUp();
    const [first, second] = [budget.beginLiveRun(), budget.beginLiveRun()];
    first();
    first();
    await budget.letLiveRunsPass({ signal, until: START + 1000 });
    expect(clock.now()).toBe(START + 1000);
    second();
    await budget.letLiveRunsPass({ signal, until: START + 60_000 });
    expect(clock.now()).toBe(START + 1000);
  });

  it('never waits longer than a minute for the budget, whatever the clocks say', async () => {
    const { spend } = setUp();
    await spend(left(0, 3_600_000));
    expect(await waitOf(spend())).toBe(60_000);
  });

  it('leaves a back-fill only what is far from the reserve of the live feed', async () => {
    const { spend } = setUp();
    await spend(left(180));
    expect(await waitOf(spend(left(180), { priority: 'backfill' }))).toBe(20_000);
    await expect(spend()).resolves.toBeDefined();
  });

  it('spreads a back-fill over the minute', async () => {
    const { spend, clock } = setUp();
    // Half a minute is left, so half of what it may use must be, too: 210 above the 180 that are reserved.
    await spend(left(380, 30_000));
    expect(await waitOf(spend(left(380, 30_000), { priority: 'backfill' }))).toBe(1429);
    clock.advance(1429);
    await expect(spend(NO_HEADERS, { priority: 'backfill' })).resolves.toBeDefined();
  });

  it('lets no back-fill begin a request while a live run is under way', async () => {
    const { budget, spend } = setUp();
    const end = budget.beginLiveRun();
    expect(await waitOf(spend(NO_HEADERS, { priority: 'backfill' }))).toBeGreaterThan(0);
    await expect(spend()).resolves.toBeDefined();
    end();
    await expect(spend(NO_HEADERS, { priority: 'backfill' })).resolves.toBeDefined();
  });

  it('counts what is on its way as spent', async () => {
    const { budget, signal, spend } = setUp();
    await spend(left(32));
    let answer: (value: { rateLimit: RateLimit }) => void = () => undefined;
    const onItsWay = [1, 2].map(() =>
      budget.spend(
        { priority: 'live', signal, maxWaitMs: 0 },
        () => new Promise<{ rateLimit: RateLimit }>((resolve) => (answer = resolve)),
      ),
    );
    expect(await waitOf(spend())).toBe(20_000);
    answer({ rateLimit: left(31) });
    await onItsWay[1];
  });

  it('counts by itself where the API says nothing about a budget', async () => {
    const { spend, clock } = setUp();
    for (let request = 0; request < 570; request++) await spend();
    expect(await waitOf(spend())).toBe(60_000);
    clock.advance(60_000);
    await expect(spend()).resolves.toBeDefined();
  });

  it('stops everybody at a 429, as long as it asks, though the budget would be full before', async () => {
    const { spend, refuse, clock } = setUp();
    await spend(left(500));
    await expect(refuse(90_000)).rejects.toMatchObject({ retryAfterMs: 90_000 });
    clock.advance(89_999);
    expect(await waitOf(spend())).toBe(1);
    clock.advance(1);
    await expect(spend()).resolves.toBeDefined();
  });

  it('lets one request try first after a 429, and the others once it was answered', async () => {
    const { budget, signal, spend, refuse, clock } = setUp();
    await expect(refuse(1000)).rejects.toBeInstanceOf(SourceRateLimitedError);
    clock.advance(1000);
    let answer: (value: { rateLimit: RateLimit }) => void = () => undefined;
    const first = budget.spend(
      { priority: 'live', signal, maxWaitMs: 0 },
      () => new Promise<{ rateLimit: RateLimit }>((resolve) => (answer = resolve)),
    );
    expect(await waitOf(spend())).toBeGreaterThan(0);
    answer({ rateLimit: left(600) });
    await first;
    await expect(Promise.all([spend(), spend()])).resolves.toHaveLength(2);
  });

  it('waits for a time of its own at a 429 that names none', async () => {
    const { refuse } = setUp();
    expect(await waitOf(refuse())).toBeGreaterThanOrEqual(1000);
  });
});
