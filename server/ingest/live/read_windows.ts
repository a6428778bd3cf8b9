import { fromEpochMicros } from '../from_epoch_micros';
import type { IngestState, OpenWalk } from './ingest_state';
import { toEpochMicros } from '../to_epoch_micros';

/** A walk to be done, new or gone on with. */
export type ReadWindow = Omit<OpenWalk, 'startedAt'> & { startedAt: string | null };

export interface ReadWindowsOptions {
  /** Where live reading began, RFC 3339: nothing older is read. */
  liveFrom: string;
  overlapMs: number;
  pageSize: number;
}

/**
 * What this run reads, in order.
 *
 * Normally one walk from a little behind the watermark (the overlap catches activities that became visible late) to the
 * present. If the overlap held more than one page last time, what is new comes first and the look back after it, so that
 * a busy feed isn't shown late by what is stored already.
 */
export const readWindows = (
  { watermark, settled, open, overlapCount }: IngestState,
  { liveFrom, overlapMs, pageSize }: ReadWindowsOptions,
): ReadWindow[] => {
  if (open?.kind === 'all') return [open];

  const lookBackFrom = laterOf(liveFrom, (toEpochMicros(settled) ?? Number.NEGATIVE_INFINITY) - overlapMs * 1000);
  if (watermark === null || (open === null && overlapCount <= pageSize)) {
    return [{ kind: 'all', from: lookBackFrom, to: null, cursor: null, startedAt: null }];
  }
  return [
    open?.kind === 'forward' ? open : { kind: 'forward', from: watermark, to: null, cursor: null, startedAt: null },
    open?.kind === 'overlap'
      ? open
      : { kind: 'overlap', from: lookBackFrom, to: watermark, cursor: null, startedAt: null },
  ];
};

/**
 * Where "nothing is missing but late arrivals" stands after a finished look back: at the end of what was read, but never
 * later than the moment it began, since what became visible meanwhile may lie behind the cursor.
 */
export const settledAfter = ({ startedAt, to }: OpenWalk, watermark: string | null): string | null => {
  const end = toEpochMicros(to ?? watermark);
  const started = toEpochMicros(startedAt);
  return end === undefined || started === undefined ? null : fromEpochMicros(Math.min(end, started));
};

/** @returns the later of two instants, RFC 3339 */
export const laterOf = (instant: string, otherMicros: number): string => {
  const micros = toEpochMicros(instant);
  return micros === undefined || micros >= otherMicros ? instant : fromEpochMicros(otherMicros);
};
