import type { Clock } from './clock';
import { RequestBudgets } from './feed/request_budgets';
import { IdsInHand } from './store/ids_in_hand';

/** What all background jobs of this Kibana share; may be lost at any time. */
export class ProcessMemory {
  readonly budgets: RequestBudgets;
  private readonly idsInHand = new Map<string, IdsInHand>();

  constructor(clock: Clock) {
    this.budgets = new RequestBudgets(clock);
  }

  /** @param dataStream - its name */
  idsInHandOf(dataStream: string): IdsInHand {
    const known = this.idsInHand.get(dataStream);
    if (known) return known;
    const ids = new IdsInHand();
    this.idsInHand.set(dataStream, ids);
    return ids;
  }
}
