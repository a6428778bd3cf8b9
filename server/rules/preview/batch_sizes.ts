import { runsPerEvent } from './run_query';
import type { Runs } from './run_query';

/** Rows that the first query may make of events, so that even a busy cluster answers it soon. */
const FIRST_ROWS = 150_000;
/** What a query is to take, so that little is lost when the time is over. */
const TARGET_MS = 1000;
const MAX_RUNS = 1000;
const MAX_GROWTH = 4;

/** Events of the history that the rule looks at, and the rows that it makes of each itself. */
export interface HistoryDensity {
  candidates: number;
  historyMs: number;
  copies: number;
}

const clamp = (size: number): number => Math.max(1, Math.min(MAX_RUNS, Math.floor(size)));

/** How many runs to ask for at once: a guess at first, then what was fast enough. */
export class BatchSizes {
  private size: number;

  constructor(runs: Runs, { candidates, historyMs, copies }: HistoryDensity) {
    const density = candidates / historyMs;
    const rowsOf = (size: number): number =>
      density * (size * runs.intervalMs + runs.lookbackMs) * Math.min(size, runsPerEvent(runs)) * copies;
    let size = MAX_RUNS;
    while (size > 1 && rowsOf(size) > FIRST_ROWS) size /= 2;
    this.size = clamp(size);
  }

  next(): number {
    return this.size;
  }

  /** Takes into account how long a query for so many runs took. */
  took(ms: number, size: number): void {
    const factor = ms <= 0 ? MAX_GROWTH : Math.min(MAX_GROWTH, TARGET_MS / ms);
    this.size = clamp(Math.max(size * factor, size / MAX_GROWTH));
  }
}
