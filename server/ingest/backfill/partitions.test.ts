import fc from 'fast-check';
import { fromEpochMicros } from '../from_epoch_micros';
import { toEpochMicros } from '../to_epoch_micros';
import type { BackfillState } from './backfill_state';
import { beginBackfill } from './backfill_state';
import { nextPartition, shareDone } from './partitions';

const begin = (from: string, before: string): BackfillState =>
  beginBackfill({ id: 'r', from, before, requestedAt: before, cancelledAt: null });

describe('the partitions of a back-fill', () => {
  it('cover the asked time without a gap or an overlap, newest first, whatever its length', () => {
    const instant = fc.integer({ min: 1_500_000_000_000_000, max: 1_700_000_000_000_000 });
    const length = fc.integer({ min: 1, max: 6 * 366 * 86_400_000_000 });
    fc.assert(
      fc.property(instant, length, (start, micros) => {
        const [from, before] = [fromEpochMicros(start), fromEpochMicros(start + micros)];
        let state = begin(from, before);
        let end = before;
        let count = 0;
        for (let next = nextPartition(state); next !== null; next = nextPartition(state)) {
          expect(next.before).toBe(end);
          expect(toEpochMicros(next.from)!).toBeLessThan(toEpochMicros(next.before)!);
          end = next.from;
          state = { ...state, next: next.from };
          count += 1;
        }
        expect(end).toBe(from);
        expect(count).toBeLessThanOrEqual(101);
        expect(shareDone(state)).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it('count as done as far as they are stored', () => {
    const state = begin('2026-10-01T00:00:00Z', '2026-10-11T00:00:00Z');
    expect(shareDone(state)).toBe(0);
    const open = [
      { from: '2026-10-09T00:00:00Z', before: '2026-10-10T00:00:00Z', cursor: null, storedTo: null },
      { from: '2026-10-08T00:00:00Z', before: '2026-10-09T00:00:00Z', cursor: 'c', storedTo: '2026-10-08T12:00:00Z' },
    ];
    expect(shareDone({ ...state, next: '2026-10-08T00:00:00Z', open })).toBeCloseTo(0.15);
  });
});
