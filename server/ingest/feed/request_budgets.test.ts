import { FakeClock } from '../../test_support/fake_clock';
import { RequestBudgets } from './request_budgets';

const URL = 'https://api.anthropic.com';
const source = (parentOrganization: string, url = URL) => ({ url, parentOrganization });

describe('RequestBudgets', () => {
  const budgets = new RequestBudgets(new FakeClock(0));

  it.each([
    ['', '', true],
    ['Acme', 'acme', true],
    ['Acme', 'Globex', false],
    ['Acme', '', false],
  ])('of the parents "%s" and "%s" at one address are one: %s', (one, other, isShared) => {
    expect(budgets.of(source(one)) === budgets.of(source(other))).toBe(isShared);
  });

  it('are never shared between addresses', () => {
    expect(budgets.of(source('Acme'))).not.toBe(budgets.of(source('Acme', 'https://gateway.example')));
  });

  it('stop one parent for a 429 without stopping the other', async () => {
    const clock = new FakeClock(0);
    const two = new RequestBudgets(clock);
    const options = { priority: 'live', signal: new AbortController().signal, maxWaitMs: 0 } as const;
    const answer = async () => ({ rateLimit: { limit: 600, remaining: 0, resetAt: 30_000 } });
    await two.of(source('Acme')).spend(options, answer);
    await expect(two.of(source('Acme')).spend(options, answer)).rejects.toThrow(/budget/);
    await expect(two.of(source('Globex')).spend(options, answer)).resolves.toBeDefined();
  });
});
