import { SourceRateLimitedError } from '../../errors/source_rate_limited_error';
import { FakeClock } from '../../test_support/fake_clock';
import { RequestBudget } from './request_budget';

const START = Date.parse('2026-11-03T09:00:00Z');

describe('RequestBudget', () => {
  const budgetWith = (remaining: number, resetInMs: number) => {
    const clock = new FakeClock(START);
    const budget = new RequestBudget(clock);
    budget.report({ limit: 600, remaining, resetAt: START + resetInMs });
    return { budget, clock };
  };

  it('spends while more than the reserve is left', () => {
    expect(() => budgetWith(31, 20_000).budget.spend()).not.toThrow();
  });

  it('leaves a reserve to other readers until the budget is full again', () => {
    const { budget, clock } = budgetWith(30, 20_000);
    expect(() => budget.spend()).toThrow(SourceRateLimitedError);
    expect(() => budget.spend()).toThrow(expect.objectContaining({ retryAfterMs: 20_000 }));
    clock.advance(20_000);
    expect(() => budget.spend()).not.toThrow();
  });

  it('never waits longer than a minute, whatever the clocks say', () => {
    expect(() => budgetWith(0, 3_600_000).budget.spend()).toThrow(expect.objectContaining({ retryAfterMs: 60_000 }));
  });

  it('spends freely when the API says nothing about a budget', () => {
    expect(() => new RequestBudget(new FakeClock(START)).spend()).not.toThrow();
  });
});
