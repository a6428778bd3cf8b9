import { runsPerEvent } from './run_query';
import type { Runs } from './run_query';

/** Rows that one query may make of events; what a small cluster does within a second or two. */
const MAX_EXPANDED_ROWS = 3_000_000;
const SIZES = [1000, 500, 200, 100, 50, 20, 10, 5, 2, 1] as const;

/**
 * Cuts the runs of a history into parts that are asked for with one query each, newest first.
 *
 * @param history.candidates - events of the history that the rule looks at
 * @param history.copies - rows that the rule itself makes of each
 */
export const planBatches = (
  runs: Runs,
  {
    candidates,
    historyMs,
    copies,
    isShared,
  }: { candidates: number; historyMs: number; copies: number; isShared: boolean },
): Runs[] => {
  const { firstMs, lastMs, intervalMs, lookbackMs } = runs;
  const density = candidates / historyMs;
  const rowsOf = (size: number): number =>
    density * (size * intervalMs + lookbackMs) * Math.min(size, runsPerEvent(runs)) * copies;
  const size = isShared ? (SIZES.find((each) => rowsOf(each) <= MAX_EXPANDED_ROWS) ?? 1) : 1;
  const batches: Runs[] = [];
  for (let last = lastMs; last >= firstMs; last -= size * intervalMs) {
    const first = Math.max(firstMs, last - (size - 1) * intervalMs);
    batches.push({ ...runs, firstMs: first, lastMs: last });
  }
  return batches;
};
