import type { TimeBucket } from '../api/overview';
import type { TimeUnit } from '../esql';

/** Width of the bars of a time chart. */
export interface BucketInterval {
  amount: number;
  unit: TimeUnit;
  ms: number;
}

export const MAX_TIME_BUCKETS = 100;

const UNIT_MS = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

const interval = (amount: number, unit: keyof typeof UNIT_MS): BucketInterval => ({
  amount,
  unit,
  ms: amount * UNIT_MS[unit],
});

const INTERVALS: readonly BucketInterval[] = [
  interval(1, 'second'),
  interval(5, 'second'),
  interval(10, 'second'),
  interval(30, 'second'),
  interval(1, 'minute'),
  interval(5, 'minute'),
  interval(10, 'minute'),
  interval(30, 'minute'),
  interval(1, 'hour'),
  interval(3, 'hour'),
  interval(6, 'hour'),
  interval(12, 'hour'),
  interval(1, 'day'),
  interval(7, 'day'),
  interval(14, 'day'),
  interval(28, 'day'),
  interval(91, 'day'),
  interval(364, 'day'),
  interval(728, 'day'),
];

const WEEK_MS = 7 * UNIT_MS.day;
/** 1970-01-05; `DATE_TRUNC(7 days, …)` gives Mondays, every other interval here counts from 1970-01-01. */
const FIRST_MONDAY_MS = 4 * UNIT_MS.day;

/** Start of the bucket that a point in time falls into, as `DATE_TRUNC` in UTC cuts it. Epoch milliseconds. */
export const startOfBucket = (timeMs: number, { ms }: BucketInterval): number => {
  const offset = ms === WEEK_MS ? FIRST_MONDAY_MS : 0;
  return Math.floor((timeMs - offset) / ms) * ms + offset;
};

/** Number of buckets that `fromMs` (inclusive) to `toMs` (exclusive) touches. */
const bucketCount = (fromMs: number, toMs: number, bucket: BucketInterval): number => {
  return (startOfBucket(toMs - 1, bucket) - startOfBucket(fromMs, bucket)) / bucket.ms + 1;
};

/** The narrowest interval that cuts the range into at most 100 buckets. */
export const chooseInterval = (fromMs: number, toMs: number): BucketInterval => {
  const chosen = INTERVALS.find((bucket) => bucketCount(fromMs, toMs, bucket) <= MAX_TIME_BUCKETS);
  if (chosen === undefined) throw new RangeError('The time range is too long for a chart.');
  return chosen;
};

/** One bucket for every interval of the range, with 0 where `counts` (by start of bucket) has none. */
export const fillBuckets = ({
  fromMs,
  toMs,
  interval: bucket,
  counts,
}: {
  fromMs: number;
  toMs: number;
  interval: BucketInterval;
  counts: ReadonlyMap<number, number>;
}): TimeBucket[] => {
  const first = startOfBucket(fromMs, bucket);
  return Array.from({ length: bucketCount(fromMs, toMs, bucket) }, (_, index) => {
    const time = first + index * bucket.ms;
    return { time, count: counts.get(time) ?? 0 };
  });
};
