import { groupRows, topRows } from './group_rows';

describe('groupRows', () => {
  it('adds up the names of one key and shows the one most used', () => {
    const rows = groupRows([
      { key: 'mcpsrv_1', count: 5, label: 'Wiki' },
      { key: 'mcpsrv_2', count: 6, label: null },
      { key: 'mcpsrv_1', count: 3, label: 'Old wiki' },
      { key: 'mcpsrv_1', count: 1, label: null },
    ]);
    expect(rows).toEqual([
      { key: 'mcpsrv_1', count: 9, label: 'Wiki' },
      { key: 'mcpsrv_2', count: 6 },
    ]);
  });

  it('orders equal counts by key as Elasticsearch does, the missing key last', () => {
    const keys = groupRows([null, '\u{1F600}', 'b', '\uFF5E', 'ab', 'a'].map((key) => ({ key, count: 1 })));
    expect(keys.map(({ key }) => key)).toEqual(['a', 'ab', 'b', '\uFF5E', '\u{1F600}', null]);
  });

  it('leaves out a label that only repeats the key', () => {
    expect(groupRows([{ key: 'Wiki', count: 1, label: 'Wiki' }])).toEqual([{ key: 'Wiki', count: 1 }]);
  });
});

describe('topRows', () => {
  it('sums up what is not shown', () => {
    const rows = [3, 2, 1, 1].map((count, index) => ({ key: `k${index}`, count }));
    expect(topRows(rows, 2)).toEqual({ rows: rows.slice(0, 2), others: 2 });
    expect(topRows(rows, 4)).toEqual({ rows, others: 0 });
  });
});
