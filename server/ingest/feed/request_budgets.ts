import type { Clock } from '../clock';
import { RequestBudget } from './request_budget';

/**
 * The budgets of this Kibana, one for each address. A key doesn't say which parent organization it belongs to, and the
 * keys at one address most often share one; so they are taken to share it. Where they don't, the worst is that one
 * organization waits out the other's pause, while sharing too little would mean running into 429s.
 */
export class RequestBudgets {
  private readonly budgets = new Map<string, RequestBudget>();

  constructor(private readonly clock: Clock) {}

  /** @param url - of the source, as it is stored */
  of(url: string): RequestBudget {
    const known = this.budgets.get(url);
    if (known) return known;
    const budget = new RequestBudget(this.clock);
    this.budgets.set(url, budget);
    return budget;
  }
}
