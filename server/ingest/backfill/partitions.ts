import { fromEpochMicros } from '../from_epoch_micros';
import { toEpochMicros } from '../to_epoch_micros';
import type { BackfillState, Partition } from './backfill_state';

const HOUR_MICROS = 3_600_000_000;
const MAX_PARTITION_MICROS = 30 * 24 * HOUR_MICROS;
/** Enough to keep several under way to the end; an empty one costs a request. */
const PARTITIONS = 100;

const micros = (instant: string): number => toEpochMicros(instant) ?? 0;

/**
 * The next piece of history to be read, right below what is read or under way.
 *
 * @returns null when there is none left
 */
export const nextPartition = ({ from, before, next }: BackfillState): Partition | null => {
  const [first, end] = [micros(from), micros(next)];
  if (end <= first) return null;
  const width = Math.ceil((micros(before) - first) / PARTITIONS);
  const begin = Math.max(first, end - Math.min(Math.max(width, HOUR_MICROS), MAX_PARTITION_MICROS));
  return { from: fromEpochMicros(begin), before: next, cursor: null, storedTo: null };
};

/** Share of the asked time that is read, 0 to 1. */
export const shareDone = ({ from, before, next, open }: BackfillState): number => {
  const total = micros(before) - micros(from);
  if (total <= 0) return 1;
  const underWay = open.reduce((sum, { before: end, from: begin, storedTo }) => {
    return sum + micros(end) - micros(storedTo ?? begin);
  }, 0);
  return Math.min(1, Math.max(0, (micros(before) - micros(next) - underWay) / total));
};
