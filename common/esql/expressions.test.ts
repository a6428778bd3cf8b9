import { and, column, equals, list, literal, or, renderExpression, someValueLike, valueAfterPrefix } from '.';

const a = equals(column('a'), 1);
const b = equals(column('b'), 2);
const c = equals(column('c'), 3);

describe('and, or', () => {
  it('take in nested ones of their kind and leave out what changes nothing', () => {
    expect(renderExpression(and(and(a, literal(true)), and(b, and()), c))).toBe('a == 1 AND b == 2 AND c == 3');
    expect(renderExpression(or(or(a, b), literal(false), and(b, c)))).toBe('a == 1 OR b == 2 OR b == 2 AND c == 3');
    expect(renderExpression(and(or(a, b), c))).toBe('(a == 1 OR b == 2) AND c == 3');
    expect([and(), or(), and(a, literal(false))].map(renderExpression)).toEqual(['true', 'false', 'a == 1 AND false']);
  });
});

describe('values of multi-valued fields', () => {
  it('are looked for between separators', () => {
    expect(renderExpression(someValueLike(column('scopes'), 'read:*'))).toBe(
      'CONCAT("\\n", MV_CONCAT(scopes, "\\n"), "\\n") LIKE "*\\nread:*\\n*"',
    );
  });

  it('are cut after a prefix, whatever the prefix means in a regular expression', () => {
    expect(renderExpression(valueAfterPrefix(column('v'), 'a.b='))).toBe(
      'REPLACE(CONCAT("\\n", MV_CONCAT(v, "\\n"), "\\n"), "(?s).*\\na\\\\.b\\\\=([^\\n]*)\\n.*", "$1")',
    );
  });
});

describe('list', () => {
  it('is a constant with several values', () => {
    expect(renderExpression(list(0, 30, 'a"b'))).toBe('[0, 30, "a\\"b"]');
  });
});
