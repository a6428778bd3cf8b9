import { escapeLikePattern } from './escape_like_pattern';
import type { ArithmeticOperator, ComparisonOperator, Expression, TimeUnit } from './expression';

export const column = (name: string): Expression => ({ kind: 'column', name });

export const literal = (value: string | number | boolean | null): Expression => ({ kind: 'literal', value });

/** A constant with several values, for `MV_EXPAND`. */
export const list = (...values: readonly (string | number)[]): Expression => ({ kind: 'list', values });

export const timeSpan = (amount: number, unit: TimeUnit): Expression => ({ kind: 'time_span', amount, unit });

/** A function; `name` is program text, never a value from outside. */
export const call = (name: string, ...args: readonly Expression[]): Expression => ({
  kind: 'call',
  function: name,
  arguments: args,
});

export const countAll = (): Expression => call('COUNT', { kind: 'all_rows' });

export const compare = (left: Expression, operator: ComparisonOperator, right: Expression): Expression => ({
  kind: 'comparison',
  operator,
  left,
  right,
});

export const equals = (left: Expression, value: string | number | boolean): Expression =>
  compare(left, '==', literal(value));

export const calculate = (left: Expression, operator: ArithmeticOperator, right: Expression): Expression => ({
  kind: 'arithmetic',
  operator,
  left,
  right,
});

/** Whether a single-valued operand is one of the values. Several values in one document compare as null: `containsAny`. */
export const isOneOf = (operand: Expression, values: readonly (string | number | boolean)[]): Expression =>
  values.length === 0 ? literal(false) : { kind: 'in', operand, values: values.map(literal) };

export const like = (operand: Expression, pattern: string): Expression => ({
  kind: 'like',
  operator: 'LIKE',
  operand,
  pattern,
});

export const matchesRegExp = (operand: Expression, pattern: string): Expression => ({
  kind: 'like',
  operator: 'RLIKE',
  operand,
  pattern,
});

export const isNull = (operand: Expression): Expression => ({ kind: 'is_null', operand, negated: false });
export const isNotNull = (operand: Expression): Expression => ({ kind: 'is_null', operand, negated: true });

export const not = (operand: Expression): Expression => ({ kind: 'not', operand });

/** Nested ones of the same operator become one, and what changes nothing (`true AND`, `false OR`) goes. */
const logical = (operator: 'AND' | 'OR', operands: readonly Expression[]): Expression => {
  const neutral = operator === 'AND';
  const [first, ...rest] = operands
    .flatMap((operand) => (operand.kind === 'logical' && operand.operator === operator ? operand.operands : [operand]))
    .filter((operand) => operand.kind !== 'literal' || operand.value !== neutral);
  if (first === undefined) return literal(neutral);
  return rest.length === 0 ? first : { kind: 'logical', operator, operands: [first, ...rest] };
};

/** All of them; of nothing: true. */
export const and = (...operands: readonly Expression[]): Expression => logical('AND', operands);
/** Any of them; of nothing: false. */
export const or = (...operands: readonly Expression[]): Expression => logical('OR', operands);

/** The first that isn't null; of nothing: a null of type keyword, so that the column can be grouped by. */
export const firstOf = (...operands: readonly Expression[]): Expression => {
  const [only] = operands;
  if (only === undefined) return call('TO_STRING', literal(null));
  return operands.length === 1 ? only : call('COALESCE', ...operands);
};

/** Stands between the values; no keyword of the feed holds it, and people can read it. */
const SEPARATOR = '\n';

/** All values of a multi-valued keyword as one text, each between separators: `\none\ntwo\n`. Null without a value. */
export const joinedValues = (operand: Expression): Expression =>
  call('CONCAT', literal(SEPARATOR), call('MV_CONCAT', operand, literal(SEPARATOR)), literal(SEPARATOR));

/**
 * Whether a multi-valued keyword holds at least one of the values. `==` and `IN` are null for a document with several
 * values, `MV_EXPAND` would count it several times, and `MV_CONTAINS` (9.2) and `MATCH` (8.17) aren't on every stack:
 * joining the values and looking for one between separators works on all. Elasticsearch evaluates it row by row.
 */
export const containsAny = (operand: Expression, values: readonly string[]): Expression => {
  const joined = joinedValues(operand);
  return or(...values.map((value) => like(joined, `*${SEPARATOR}${escapeLikePattern(value)}${SEPARATOR}*`)));
};

/**
 * Whether one of the values of a multi-valued keyword matches the pattern, see `containsAny`.
 *
 * @param operand - the field, or a function of its joined values (`wrap`)
 * @param pattern - of LIKE; escaped text
 */
export const someValueLike = (
  operand: Expression,
  pattern: string,
  wrap: (joined: Expression) => Expression = (joined) => joined,
): Expression => like(wrap(joinedValues(operand)), `*${SEPARATOR}${pattern}${SEPARATOR}*`);

/** What stands after `prefix` in that value of a multi-valued keyword that begins with it; all values if none does. */
export const valueAfterPrefix = (operand: Expression, prefix: string): Expression =>
  call(
    'REPLACE',
    joinedValues(operand),
    literal(`(?s).*${SEPARATOR}${prefix.replace(/[^\w]/g, '\\$&')}([^${SEPARATOR}]*)${SEPARATOR}.*`),
    literal('$1'),
  );
