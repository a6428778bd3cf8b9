import { filterOptions } from './filter_options';

describe('values of a filter', () => {
  it('marks what is chosen and keeps the order', () => {
    expect(
      filterOptions(
        [
          { key: 'b', count: 9 },
          { key: 'a', count: 2, label: 'A' },
        ],
        ['a'],
      ),
    ).toEqual([
      { value: 'b', label: undefined, count: 9, isChosen: false },
      { value: 'a', label: 'A', count: 2, isChosen: true },
    ]);
  });

  it('keeps a chosen value that no event has any more, so that it can be taken back', () => {
    expect(filterOptions([{ key: 'b', count: 9 }], ['gone'])[0]).toEqual({ value: 'gone', count: 0, isChosen: true });
  });

  it('leaves out events without a value: there is nothing to filter by', () => {
    expect(filterOptions([{ key: null, count: 9 }], [])).toEqual([]);
  });
});
