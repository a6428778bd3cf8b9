import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../../server/ingest/clock';

/** Shorter waits are for others' requests in this very process, and really waited. */
const REAL_WAIT_MS = 250;

/** Real time plus what was waited: a wait of a minute takes no time, but the clock goes on by a minute, for all. */
export class WorkerClock implements Clock {
  #offsetMs = Number.NEGATIVE_INFINITY;

  constructor(private readonly onWaited: (ms: number) => void) {}

  readonly now = (): number => Date.now() + this.#offsetMs;
  readonly random = (): number => Math.random();

  readonly sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    if (signal?.aborted) throw signal.reason;
    if (ms <= REAL_WAIT_MS) {
      await delay(ms);
    } else {
      this.#offsetMs += ms;
      this.onWaited(ms);
      await delay(1);
    }
    if (signal?.aborted) throw signal.reason;
  };

  /** The clock of all; never goes back. */
  setOffset(offsetMs: number): void {
    this.#offsetMs = Math.max(this.#offsetMs, offsetMs);
  }
}
