/**
 * What stands in an ES|QL clause, as a tree: it can be looked at, changed and rendered for a version, which a string
 * can't. `expressions.ts` has a function to make each kind.
 */
export type Expression =
  | { kind: 'column'; name: string }
  | { kind: 'literal'; value: string | number | boolean | null }
  | { kind: 'time_span'; amount: number; unit: TimeUnit }
  /** A constant with several values: `[0, 30, 60]`. */
  | { kind: 'list'; values: readonly (string | number)[] }
  /** The `*` in `COUNT(*)`. */
  | { kind: 'all_rows' }
  | { kind: 'call'; function: string; arguments: readonly Expression[] }
  | { kind: 'comparison'; operator: ComparisonOperator; left: Expression; right: Expression }
  | { kind: 'arithmetic'; operator: ArithmeticOperator; left: Expression; right: Expression }
  | { kind: 'in'; operand: Expression; values: readonly Expression[] }
  /** `pattern` is a pattern, with `*` and `?` (LIKE) or a regular expression (RLIKE). */
  | { kind: 'like'; operator: 'LIKE' | 'RLIKE'; operand: Expression; pattern: string }
  | { kind: 'is_null'; operand: Expression; negated: boolean }
  | { kind: 'not'; operand: Expression }
  | { kind: 'logical'; operator: 'AND' | 'OR'; operands: readonly [Expression, ...Expression[]] };

export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';
export type TimeUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** An expression with the name of the column it fills. */
export interface NamedExpression {
  name: string;
  expression: Expression;
}
