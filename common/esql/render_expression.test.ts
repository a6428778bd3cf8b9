import {
  and,
  calculate,
  call,
  column,
  compare,
  containsAny,
  countAll,
  equals,
  firstOf,
  isNotNull,
  isNull,
  isOneOf,
  like,
  literal,
  matchesRegExp,
  not,
  or,
  timeSpan,
} from './expressions';
import { renderExpression } from './render_expression';

const a = column('a');
const b = column('b');
const c = column('c');

describe('renderExpression', () => {
  it.each([
    [equals(a, 'x"y'), 'a == "x\\"y"'],
    [equals(a, true), 'a == true'],
    [compare(a, '>=', literal(-3)), 'a >= -3'],
    [compare(a, '!=', literal(null)), 'a != null'],
    [isOneOf(a, ['x', 'y']), 'a IN ("x", "y")'],
    [isOneOf(a, []), 'false'],
    [isNull(a), 'a IS NULL'],
    [isNotNull(call('MV_COUNT', a)), 'MV_COUNT(a) IS NOT NULL'],
    [like(a, 'org_*'), 'a LIKE "org_*"'],
    [matchesRegExp(a, '.*\\d'), 'a RLIKE ".*\\\\d"'],
    [countAll(), 'COUNT(*)'],
    [call('DATE_TRUNC', timeSpan(1, 'hour'), column('@timestamp')), 'DATE_TRUNC(1 hour, @timestamp)'],
    [timeSpan(30, 'minute'), '30 minutes'],
    [firstOf(a, b), 'COALESCE(a, b)'],
    [firstOf(a), 'a'],
    [firstOf(), 'TO_STRING(null)'],
    [and(), 'true'],
    [or(), 'false'],
    [or(isNull(a)), 'a IS NULL'],
  ])('renders %#', (expression, expected) => {
    expect(renderExpression(expression)).toBe(expected);
  });

  it('puts parentheses where the tree needs them, and nowhere else', () => {
    const [x, y, z] = [isNull(a), isNull(b), isNull(c)];
    expect(renderExpression(and(or(x, y), z))).toBe('(a IS NULL OR b IS NULL) AND c IS NULL');
    expect(renderExpression(or(and(x, y), z))).toBe('a IS NULL AND b IS NULL OR c IS NULL');
    expect(renderExpression(not(and(x, y)))).toBe('NOT (a IS NULL AND b IS NULL)');
    expect(renderExpression(and(not(x), y))).toBe('NOT a IS NULL AND b IS NULL');
    expect(renderExpression(calculate(a, '-', calculate(b, '-', c)))).toBe('a - (b - c)');
    expect(renderExpression(calculate(calculate(a, '-', b), '-', c))).toBe('a - b - c');
    expect(renderExpression(calculate(calculate(a, '+', b), '*', literal(-2)))).toBe('(a + b) * (-2)');
    expect(renderExpression(compare(calculate(a, '*', b), '>', c))).toBe('a * b > c');
    expect(renderExpression(isNull(equals(a, 1)))).toBe('(a == 1) IS NULL');
  });

  it('looks for a value between separators in a field of several values, wildcards taken literally', () => {
    expect(renderExpression(containsAny(column('event.category'), ['web', 'a*b']))).toBe(
      [
        'CONCAT("\\n", MV_CONCAT(event.category, "\\n"), "\\n") LIKE "*\\nweb\\n*"',
        'CONCAT("\\n", MV_CONCAT(event.category, "\\n"), "\\n") LIKE "*\\na\\\\*b\\n*"',
      ].join(' OR '),
    );
  });

  it('refuses numbers that ES|QL cannot write', () => {
    expect(() => renderExpression(literal(Number.NaN))).toThrow(RangeError);
  });
});
