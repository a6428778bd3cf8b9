import fc from 'fast-check';
import { PIVOT_FIELDS } from '../../../../common/overview/pivot_fields';
import { readActivityUrl, writeActivityUrl } from './activity_url';

const read = (search: string) => readActivityUrl(search, { isTimeRange: () => true });

describe('the address of the page "Activity"', () => {
  it('holds search and pivots beside what the overview has', () => {
    const state = read('?action=claude_chat_created&q=jira&is=source.ip:2001:db8::1&not=actor:a@b.example');
    expect(state).toMatchObject({
      search: 'jira',
      pivots: [
        { field: 'source.ip', value: '2001:db8::1', isExcluded: false },
        { field: 'actor', value: 'a@b.example', isExcluded: true },
      ],
    });
    expect(state.filters.actions).toEqual(['claude_chat_created']);
    expect(writeActivityUrl(read(''))).toBe('');
  });

  it('leaves out what is no pivot', () => {
    expect(read('?is=source.ip&is=:x&is=nobody.knows:x&is=source.ip:&not=constructor:1').pivots).toEqual([]);
  });

  it('gives back whatever was written', () => {
    const pivot = fc.record({
      field: fc.constantFrom(...PIVOT_FIELDS),
      value: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }),
      isExcluded: fc.boolean(),
    });
    const pivots = fc.uniqueArray(pivot, { maxLength: 5, selector: (each) => JSON.stringify(each) });
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), pivots, (search, chosen) => {
        const wanted = [...chosen].sort((a, b) => Number(a.isExcluded) - Number(b.isExcluded));
        const state = { ...read(''), search, pivots: wanted };
        expect(read(writeActivityUrl(state))).toEqual(state);
      }),
    );
  });
});
