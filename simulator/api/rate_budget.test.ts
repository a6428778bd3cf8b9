import fc from 'fast-check';
import { RateBudget } from './rate_budget';

const START_MS = Date.parse('2026-11-24T10:00:00Z');

describe('RateBudget', () => {
  it('allows as many requests as the budget has in every minute that begins with a request, and counts them down', () => {
    const pauses = fc.array(fc.oneof(fc.nat(500), fc.nat(40_000)), { maxLength: 80 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), pauses, (limit, pausesMs) => {
        const budget = new RateBudget(limit);
        let nowMs = START_MS;
        let windowStartMs = -Infinity;
        let left = limit;
        for (const pauseMs of pausesMs) {
          nowMs += pauseMs;
          if (nowMs >= windowStartMs + 60_000) {
            windowStartMs = nowMs;
            left = limit;
          }
          const { isAllowed, headers } = budget.take(nowMs);
          expect(isAllowed).toBe(left > 0);
          left = Math.max(0, left - 1);
          expect(headers['anthropic-ratelimit-requests-remaining']).toBe(String(left));
          const waitMs = windowStartMs + 60_000 - nowMs;
          expect(headers['retry-after']).toBe(isAllowed ? undefined : String(Math.ceil(waitMs / 1000)));
        }
      }),
    );
  });

  it('says when the budget is full again', () => {
    const budget = new RateBudget(600);
    budget.take(START_MS);
    const { headers } = budget.take(START_MS + 20_000);
    expect(headers).toEqual({
      'anthropic-ratelimit-requests-limit': '600',
      'anthropic-ratelimit-requests-remaining': '598',
      'anthropic-ratelimit-requests-reset': '2026-11-24T10:01:00Z',
    });
  });
});
