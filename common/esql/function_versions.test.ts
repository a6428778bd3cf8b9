import { call, column, esqlQuery, evaluate, from, functionsNewerThan, isNotNull, stats, where } from '.';

const query = esqlQuery(
  from('logs-*'),
  where(isNotNull(call('TO_LOWER', column('user.email')))),
  evaluate({ a: call('COALESCE', column('b'), column('c')) }),
  stats({ who: call('VALUES', call('MV_DEDUPE_ALL', column('user.email'))) }, [{ day: call('DATE_TRUNC') }]),
);

describe('functionsNewerThan', () => {
  it('names what a version lacks, wherever it stands', () => {
    expect(functionsNewerThan(query, { major: 8, minor: 12, patch: 2 })).toEqual([
      'TO_LOWER',
      'VALUES',
      'MV_DEDUPE_ALL',
    ]);
  });

  it('names functions that the table lacks on every version', () => {
    expect(functionsNewerThan(query, { major: 9, minor: 5, patch: 0 })).toEqual(['MV_DEDUPE_ALL']);
  });
});
