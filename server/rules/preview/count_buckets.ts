import type { PreviewBucket } from '../../../common/api/rules';
import { chooseInterval, fillBuckets, startOfBucket } from '../../../common/overview';
import type { Alerts } from './suppress_alerts';

/** Alerts over time; buckets that lie before what was looked at have no figure. */
export const countBuckets = (
  alerts: readonly Alerts[],
  { fromMs, toMs, coveredFromMs }: { fromMs: number; toMs: number; coveredFromMs: number },
): { buckets: PreviewBucket[]; intervalMs: number } => {
  const interval = chooseInterval(fromMs, toMs);
  const counts = new Map<number, number>();
  for (const { runMs, count } of alerts) {
    // The run at the very end belongs to the last bucket.
    const time = startOfBucket(Math.min(runMs, toMs - 1), interval);
    counts.set(time, (counts.get(time) ?? 0) + count);
  }
  const buckets = fillBuckets({ fromMs, toMs, interval, counts }).map(({ time, count }) => ({
    time,
    count: time + interval.ms <= coveredFromMs ? null : count,
  }));
  return { buckets, intervalMs: interval.ms };
};
