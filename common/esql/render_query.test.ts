import {
  ascending,
  descending,
  drop,
  esqlQuery,
  evaluate,
  expandValues,
  from,
  keep,
  limit,
  row,
  sort,
  stats,
  where,
} from './commands';
import { calculate, call, column, countAll, equals, literal, timeSpan } from './expressions';
import { renderQuery } from './render_query';

const V8_12 = { major: 8, minor: 12, patch: 2 };
const V8_13 = { major: 8, minor: 13, patch: 0 };
const V8_14 = { major: 8, minor: 14, patch: 0 };
const V9_5 = { major: 9, minor: 5, patch: 0 };

const hour = call('DATE_TRUNC', timeSpan(1, 'hour'), column('@timestamp'));

describe('renderQuery', () => {
  it('writes one clause a line and leaves out what is undefined', () => {
    const query = esqlQuery(
      from('logs-anthropic.audit-*'),
      where(equals(column('event.outcome'), 'failure')),
      undefined,
      evaluate({ x: literal(1), 'y z': literal('two') }),
      stats({ n: countAll() }, ['event.action', 'x']),
      sort(descending('n'), ascending('event.action'), { ...descending('x'), nulls: 'LAST' }),
      limit(10),
      keep('n', 'event.action'),
      drop('n'),
      expandValues('event.action'),
    );
    expect(renderQuery(query, V9_5)).toBe(
      [
        'FROM logs-anthropic.audit-*',
        '| WHERE event.outcome == "failure"',
        '| EVAL x = 1, `y z` = "two"',
        '| STATS n = COUNT(*) BY event.action, x',
        '| SORT n DESC, event.action, x DESC NULLS LAST',
        '| LIMIT 10',
        '| KEEP n, event.action',
        '| DROP n',
        '| MV_EXPAND event.action',
      ].join('\n'),
    );
  });

  it.each([
    [V8_12, 'FROM logs-* [METADATA _id, _index]'],
    [V8_13, 'FROM logs-* METADATA _id, _index'],
    [V9_5, 'FROM logs-* METADATA _id, _index'],
  ])('asks for metadata in the syntax of %j', (version, expected) => {
    expect(renderQuery(esqlQuery(from('logs-*', '_id', '_index')), version)).toBe(expected);
  });

  it.each([
    [
      V8_13,
      [
        'FROM logs-*',
        '| EVAL hour = DATE_TRUNC(1 hour, @timestamp), x_input = a * 2',
        '| STATS x = SUM(x_input) BY hour, b',
      ],
    ],
    [V8_14, ['FROM logs-*', '| STATS x = SUM(a * 2) BY hour = DATE_TRUNC(1 hour, @timestamp), b']],
  ])('computes what STATS cannot before it, for %j', (version, lines) => {
    const stat = stats({ x: call('SUM', calculate(column('a'), '*', literal(2))) }, [{ hour }, 'b']);
    expect(renderQuery(esqlQuery(from('logs-*'), stat), version)).toBe(lines.join('\n'));
  });

  it('refuses arithmetic on aggregates for a stack without it', () => {
    const query = esqlQuery(row({ a: literal(1) }), stats({ x: calculate(countAll(), '*', literal(2)) }));
    expect(renderQuery(query, V8_14)).toBe('ROW a = 1\n| STATS x = COUNT(*) * 2');
    expect(() => renderQuery(query, V8_12)).toThrow('one function');
  });

  it.each(['logs-* | LIMIT 1', 'a"b', 'a,', '', 'logs-*\n', 'a b', 'x [METADATA _id]'])(
    'refuses %j as an index pattern',
    (pattern) => {
      expect(() => renderQuery(esqlQuery(from(pattern)), V9_5)).toThrow(RangeError);
    },
  );

  it.each(['logs-anthropic.audit-*', 'logs-*,-logs-x', 'cluster_one:logs-*', '.alerts-security.alerts-default'])(
    'takes %s as an index pattern',
    (pattern) => {
      expect(renderQuery(esqlQuery(from(pattern)), V9_5)).toBe(`FROM ${pattern}`);
    },
  );
});
