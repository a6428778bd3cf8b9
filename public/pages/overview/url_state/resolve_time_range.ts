import type { Moment } from 'moment';
import { MAX_RANGE_MS } from '../../../../common/api/overview';

/** `@kbn/datemath`'s parser. */
export type ParseDateMath = (expression: string, options: { roundUp: boolean; forceNow: Date }) => Moment | undefined;

export interface TimeRange {
  /** ISO 8601, UTC, inclusive. */
  from: string;
  /** ISO 8601, UTC, exclusive. */
  to: string;
}

/** Date math from now, or an ISO 8601 date or instant; anything else moment would only guess at, with a warning. */
const READABLE = /^(?:now[-+/\w]*|\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[-+]\d\d:\d\d)?)?)$/;
const ROUNDED = /\/[smhdwMQy]$/;

/**
 * Instants of a range of date math at one moment; undefined if either end can't be read or the server
 * would refuse the range (empty or too long).
 * A rounded end (`now/d`) means the last millisecond of the day, and our ranges leave their end out: hence one more.
 */
export const resolveTimeRange = (
  { from, to }: { from: string; to: string },
  { now, parse }: { now: Date; parse: ParseDateMath },
): TimeRange | undefined => {
  if (!READABLE.test(from) || !READABLE.test(to)) {
    return undefined;
  }
  const start = parse(from, { roundUp: false, forceNow: now });
  const end = parse(to, { roundUp: true, forceNow: now });
  if (!start?.isValid() || !end?.isValid()) {
    return undefined;
  }
  const endMs = end.valueOf() + (ROUNDED.test(to) ? 1 : 0);
  // Beyond four-digit years `toISOString` writes a sign, which Elasticsearch doesn't read.
  const areWritable = [start.valueOf(), endMs].every((ms) => ms >= 0 && ms < Date.UTC(10_000, 0));
  return areWritable && start.valueOf() < endMs && endMs - start.valueOf() <= MAX_RANGE_MS
    ? { from: new Date(start.valueOf()).toISOString(), to: new Date(endMs).toISOString() }
    : undefined;
};

/** The 24 hours before a moment: what the default range means, without date math. */
export const lastDay = (now: Date): TimeRange => ({
  from: new Date(now.getTime() - 86_400_000).toISOString(),
  to: now.toISOString(),
});
