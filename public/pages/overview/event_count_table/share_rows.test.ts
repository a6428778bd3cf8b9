import fc from 'fast-check';
import { shareRows } from './share_rows';

describe('rows with shares', () => {
  it('names the events without a value and the rest', () => {
    expect(
      shareRows({
        rows: [
          { key: 'a', count: 6, label: 'A' },
          { key: null, count: 1 },
        ],
        others: 3,
      }),
    ).toEqual([
      { id: 'value:a', kind: 'value', value: 'a', label: 'A', count: 6, share: 0.6 },
      { id: 'none', kind: 'none', value: '', label: undefined, count: 1, share: 0.1 },
      { id: 'others', kind: 'others', value: '', count: 3, share: 0.3 },
    ]);
  });

  it('keeps ids apart, whatever the values are called', () => {
    const ids = shareRows({
      rows: [
        { key: 'none', count: 1 },
        { key: 'others', count: 1 },
        { key: null, count: 1 },
      ],
      others: 1,
    }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it('gives shares that add up to 1, unless there is nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(), (counts, others) => {
        const rows = counts.map((count, position) => ({ key: `k${position}`, count }));
        const sum = shareRows({ rows, others }).reduce((total, { share }) => total + share, 0);
        expect(sum).toBeCloseTo(counts.some((count) => count > 0) || others > 0 ? 1 : 0);
      }),
    );
  });
});
