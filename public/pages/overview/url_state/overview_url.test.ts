import dateMath from '@elastic/datemath';
import fc from 'fast-check';
import { PIVOT_FIELDS } from '../../../../common/overview/pivot_fields';
import { MAX_FILTER_VALUES, MAX_FILTER_VALUE_LENGTH } from '../../../../common/api/overview';
import { addFilterValue, hasFilters, removeFilterValue } from './change_filters';
import type { OverviewUrlState } from './overview_url_state';
import { DEFAULT_OVERVIEW_STATE, MAX_REFRESH_MS, MIN_REFRESH_MS, NO_FILTERS } from './overview_url_state';
import { readOverviewUrl } from './read_overview_url';
import { resolveTimeRange } from './resolve_time_range';
import { writeOverviewUrl } from './write_overview_url';

const now = new Date('2026-11-24T08:00:00.000Z');
const isTimeRange = (range: { from: string; to: string }): boolean =>
  resolveTimeRange(range, { now, parse: dateMath.parse }) !== undefined;
const read = (search: string): OverviewUrlState => readOverviewUrl(search, { isTimeRange });

/** Any text that a document may hold: also quotes, percent signs, ampersands and what is beyond the basic plane. */
const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const values = fc.uniqueArray(value, { maxLength: 5 });
const range = fc.oneof(
  fc.constantFrom(
    { from: 'now-24h', to: 'now' },
    { from: 'now/d', to: 'now/d' },
    { from: 'now-15m', to: 'now' },
    { from: 'now-7d/d', to: 'now-1d/d' },
  ),
  fc
    .tuple(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 1, max: 1e12 }))
    .map(([from, length]) => ({ from: new Date(from).toISOString(), to: new Date(from + length).toISOString() })),
);
const state: fc.Arbitrary<OverviewUrlState> = fc
  .record({
    range,
    isRefreshPaused: fc.boolean(),
    showsOwnReads: fc.boolean(),
    isCompared: fc.boolean(),
    refreshMs: fc.integer({ min: MIN_REFRESH_MS / 1000, max: MAX_REFRESH_MS / 1000 }).map((seconds) => seconds * 1000),
    pivots: fc
      .uniqueArray(fc.record({ field: fc.constantFrom(...PIVOT_FIELDS), value, isExcluded: fc.boolean() }), {
        maxLength: 4,
        selector: ({ field, value: text }) => `${field}:${text}`,
      })
      // The address holds what is wanted first.
      .map((pivots) => [...pivots.filter((each) => !each.isExcluded), ...pivots.filter((each) => each.isExcluded)]),
    filters: fc.record({ actions: values, categories: values, organizations: values, projects: values, users: values }),
  })
  .map(({ range: { from, to }, ...rest }) => ({ from, to, ...rest }));

describe('the overview’s address', () => {
  it('gives back every state that was written into it', () => {
    fc.assert(
      fc.property(state, (written) => {
        expect(read(writeOverviewUrl(written))).toEqual(written);
      }),
    );
  });

  it('is empty for the default state', () => {
    expect(writeOverviewUrl(DEFAULT_OVERVIEW_STATE)).toBe('');
    expect(read('')).toEqual(DEFAULT_OVERVIEW_STATE);
  });

  it('is readable by people', () => {
    expect(
      writeOverviewUrl({
        ...DEFAULT_OVERVIEW_STATE,
        from: 'now-7d',
        refreshMs: 30_000,
        isRefreshPaused: true,
        filters: { ...NO_FILTERS, actions: ['sso_login_failed', 'claude_chat_created'], users: ['eve@example.com'] },
      }),
    ).toBe(
      'from=now-7d&to=now&action=sso_login_failed&action=claude_chat_created&user=eve%40example.com&refresh=30s&paused=true',
    );
  });

  it('tolerates any text and always gives a state that can be asked for', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
        const found = read(`?${search}`);
        expect(isTimeRange(found)).toBe(true);
        expect(found.refreshMs).toBeGreaterThanOrEqual(MIN_REFRESH_MS);
        expect(found.refreshMs).toBeLessThanOrEqual(MAX_REFRESH_MS);
        // What was read is what a link made from it shows.
        expect(read(writeOverviewUrl(found))).toEqual(found);
      }),
    );
  });

  it.each([
    ['an unknown expression', 'from=yesterday&to=now'],
    ['an end before its start', 'from=now&to=now-1h'],
    ['an empty range', 'from=now&to=now'],
    ['a range of more than 100 years', 'from=1900-01-01&to=2026-01-01'],
    ['a time beyond what Elasticsearch reads', 'from=now&to=%2B012345-01-01T00:00:00Z'],
  ])('falls back to the last 24 hours for %s', (_name, search) => {
    expect(read(search)).toMatchObject({ from: 'now-24h', to: 'now' });
  });

  it('drops repeated, empty and overlong values, and what is beyond the server’s limit', () => {
    const many = Array.from({ length: MAX_FILTER_VALUES + 20 }, (_item, position) => `user=u${position}`).join('&');
    const { filters } = read(`action=a&action=a&action=&action=${'x'.repeat(MAX_FILTER_VALUE_LENGTH + 1)}&${many}`);
    expect(filters.actions).toEqual(['a']);
    expect(filters.users).toHaveLength(MAX_FILTER_VALUES);
  });

  it('completes an instant without milliseconds', () => {
    expect(read('from=2026-06-01T00:00:00Z&to=2026-06-02T02:00:00%2B02:00')).toMatchObject({
      from: '2026-06-01T00:00:00.000Z',
      to: '2026-06-02T00:00:00.000Z',
    });
  });

  it('clamps the refresh interval', () => {
    expect(read('refresh=1s').refreshMs).toBe(MIN_REFRESH_MS);
    expect(read('refresh=99999999s').refreshMs).toBe(MAX_REFRESH_MS);
    expect(read('refresh=soon').refreshMs).toBe(DEFAULT_OVERVIEW_STATE.refreshMs);
  });
});

describe('changing filters', () => {
  it('adds a value once and takes it back', () => {
    const added = addFilterValue(NO_FILTERS, 'users', 'eve@example.com');
    expect(added.users).toEqual(['eve@example.com']);
    expect(addFilterValue(added, 'users', 'eve@example.com')).toBe(added);
    expect(hasFilters(added)).toBe(true);
    expect(removeFilterValue(added, 'users', 'eve@example.com')).toEqual(NO_FILTERS);
    expect(hasFilters(NO_FILTERS)).toBe(false);
  });
});
