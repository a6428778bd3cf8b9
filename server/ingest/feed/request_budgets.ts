import type { Clock } from '../clock';
import { RequestBudget } from './request_budget';

interface Reader {
  /** As it is stored. */
  url: string;
  /** As an admin named it; empty: nobody said that there are several at this address. */
  parentOrganization: string;
}

/**
 * The budgets of this Kibana, one for each parent organization. A key doesn't say which one it belongs to, and the keys
 * at one address most often share one; so they are taken to share it, unless an admin has named their parents. Should
 * they not be named where they differ, the worst is that one organization waits out the other's pause, while sharing too
 * little would mean running into 429s.
 */
export class RequestBudgets {
  private readonly budgets = new Map<string, RequestBudget>();

  constructor(private readonly clock: Clock) {}

  of({ url, parentOrganization }: Reader): RequestBudget {
    const key = JSON.stringify([url, parentOrganization.toLowerCase()]);
    const known = this.budgets.get(key);
    if (known) return known;
    const budget = new RequestBudget(this.clock);
    this.budgets.set(key, budget);
    return budget;
  }
}
