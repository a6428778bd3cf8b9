import * as Either from 'fp-ts/Either';
import { MAX_FILTER_VALUE_LENGTH, MAX_FILTER_VALUES, overviewFiltersCodec } from './overview';

const FILTERS = {
  from: '2026-11-03T00:00:00.000Z',
  to: '2026-11-04T00:00:00+01:00',
  actions: ['claude_chat_created'],
  categories: [],
  organizations: [],
  projects: [],
  users: ['amara.okafor@acme.example'],
};

const isAccepted = (change: Record<string, unknown>): boolean =>
  Either.isRight(overviewFiltersCodec.decode({ ...FILTERS, ...change }));

describe('overviewFiltersCodec', () => {
  it('takes filters and drops keys that it does not know', () => {
    expect(overviewFiltersCodec.decode({ ...FILTERS, size: 1e9 })).toEqual(Either.right(FILTERS));
  });

  it.each([
    ['a date without time', { from: '2026-11-03' }],
    ['a time without offset', { from: '2026-11-03T00:00:00' }],
    ['a day that does not exist', { from: '2026-02-30T00:00:00Z' }],
    ['date math', { from: 'now-1d' }],
    ['a number', { from: 1762128000000 }],
    ['an empty range', { to: FILTERS.from }],
    ['a backward range', { to: '2026-11-02T00:00:00Z' }],
    ['a range of more than 100 years', { from: '1900-01-01T00:00:00Z' }],
    ['too many values', { actions: Array.from({ length: MAX_FILTER_VALUES + 1 }, (_, index) => `a${index}`) }],
    ['a value too long', { users: ['x'.repeat(MAX_FILTER_VALUE_LENGTH + 1)] }],
    ['an empty value', { users: [''] }],
    ['a value that is no text', { users: [1] }],
    ['a missing list', { projects: undefined }],
  ])('refuses %s', (_name, change) => {
    expect(isAccepted(change)).toBe(false);
  });

  it('takes the longest list and the longest value', () => {
    expect(isAccepted({ actions: Array.from({ length: MAX_FILTER_VALUES }, (_, index) => `a${index}`) })).toBe(true);
    expect(isAccepted({ users: ['x'.repeat(MAX_FILTER_VALUE_LENGTH)] })).toBe(true);
  });
});
