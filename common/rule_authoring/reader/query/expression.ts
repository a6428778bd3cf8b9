/** How a field is compared, whatever the language of the query calls it. */
export type Comparison =
  | '=='
  | '!='
  | '>'
  | '>='
  | '<'
  | '<='
  | 'contains'
  | 'contains_all'
  | 'starts_with'
  | 'ends_with'
  | 'pattern'
  | 'network'
  | 'exists'
  | 'missing';

/** A boolean expression of a query, before its names are looked up. */
export type QueryExpression =
  | { kind: 'test'; field: string; comparison: Comparison; values: string[] }
  /** Text without a field. */
  | { kind: 'bare'; value: string; quoted: boolean }
  | { kind: 'all' | 'any'; of: QueryExpression[] }
  | { kind: 'not'; of: QueryExpression };

/** Several alternatives as one expression. */
export const joined = (kind: 'all' | 'any', parts: QueryExpression[]): QueryExpression =>
  parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind, of: parts };

/** Every test of an expression. */
export const testsOf = (expression: QueryExpression): Extract<QueryExpression, { kind: 'test' }>[] => {
  switch (expression.kind) {
    case 'test':
      return [expression];
    case 'bare':
      return [];
    case 'not':
      return testsOf(expression.of);
    default:
      return expression.of.flatMap(testsOf);
  }
};

/** Every text without a field. */
export const bareOf = (expression: QueryExpression): Extract<QueryExpression, { kind: 'bare' }>[] => {
  switch (expression.kind) {
    case 'test':
      return [];
    case 'bare':
      return [expression];
    case 'not':
      return bareOf(expression.of);
    default:
      return expression.of.flatMap(bareOf);
  }
};
