import fc from 'fast-check';
import { chooseInterval, fillBuckets, MAX_TIME_BUCKETS, startOfBucket } from './time_buckets';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-03T12:34:56.789Z');

describe('time buckets', () => {
  it.each([
    [15 * 60_000, 10_000],
    [HOUR, 60_000],
    [DAY, HOUR / 2],
    [7 * DAY, 3 * HOUR],
    [30 * DAY, 12 * HOUR],
    [90 * DAY, DAY],
    [365 * DAY, 7 * DAY],
  ])('cuts a range of %d ms into buckets of %d ms', (rangeMs, expected) => {
    expect(chooseInterval(NOW - rangeMs, NOW).ms).toBe(expected);
  });

  it('starts weeks on Monday, as DATE_TRUNC does', () => {
    const week = chooseInterval(NOW - 365 * DAY, NOW);
    expect(new Date(startOfBucket(NOW, week)).toISOString()).toBe('2026-11-02T00:00:00.000Z');
  });

  it('covers any range without gaps, with at most 100 buckets, each count in its place', () => {
    const ranges = fc.record({
      fromMs: fc.integer({ min: 0, max: Date.parse('2100-01-01') }),
      rangeMs: fc.integer({ min: 1, max: 36_600 * DAY }),
      offset: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    });
    fc.assert(
      fc.property(ranges, ({ fromMs, rangeMs, offset }) => {
        const toMs = fromMs + rangeMs;
        const interval = chooseInterval(fromMs, toMs);
        const eventMs = fromMs + Math.floor(offset * rangeMs);
        const start = startOfBucket(eventMs, interval);
        const buckets = fillBuckets({ fromMs, toMs, interval, counts: new Map([[start, 7]]) });
        expect(buckets.length).toBeLessThanOrEqual(MAX_TIME_BUCKETS);
        expect(buckets[0]?.time).toBeLessThanOrEqual(fromMs);
        expect((buckets.at(-1)?.time ?? 0) + interval.ms).toBeGreaterThanOrEqual(toMs);
        buckets.forEach(({ time }, index) => expect(time).toBe((buckets[0]?.time ?? 0) + index * interval.ms));
        expect(buckets.filter(({ count }) => count > 0)).toEqual([{ time: start, count: 7 }]);
      }),
    );
  });
});
