import { joined } from '../query/expression';
import type { Comparison, QueryExpression } from '../query/expression';
import type { SigmaTest } from './sigma_document';

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  contains: 'contains',
  startswith: 'starts_with',
  endswith: 'ends_with',
  re: 'pattern',
  cidr: 'network',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  neq: '!=',
};

const toTest = ({ field, modifiers, values }: SigmaTest): QueryExpression => {
  const found = modifiers.map((modifier) => COMPARISONS[modifier.toLowerCase()]).find((entry) => entry !== undefined);
  if (modifiers.includes('exists'))
    return {
      kind: 'test',
      field,
      comparison: /^(?:true|yes)$/iu.test(values[0] ?? '') ? 'exists' : 'missing',
      values: [],
    };
  if (values.length === 1 && values[0] === 'null') return { kind: 'test', field, comparison: 'missing', values: [] };
  const ranges = values.every((value) => /^[\d.a-f:]+\/\d+$/iu.test(value));
  const wildcards = values.some((value) => value.includes('*'));
  const comparison = found ?? (ranges ? 'network' : wildcards ? 'pattern' : '==');
  if (modifiers.includes('all'))
    return { kind: 'all', of: values.map((value) => ({ kind: 'test', field, comparison, values: [value] })) };
  return { kind: 'test', field, comparison, values };
};

const selectionOf = (selection: readonly SigmaTest[][]): QueryExpression =>
  joined(
    'any',
    selection.map((tests) => joined('all', tests.map(toTest))),
  );

const matcher = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replace(/\*/gu, '.*')}$`, 'iu');

/** `sel and not 1 of filter_*`: the condition of a rule over its selections; undefined if it names none of them. */
export const sigmaCondition = (
  condition: string,
  selections: ReadonlyMap<string, SigmaTest[][]>,
): QueryExpression | undefined => {
  const words = condition
    .replace(/([()])/gu, ' $1 ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  let position = 0;
  const named = (pattern: string): QueryExpression[] =>
    [...selections]
      .filter(([name]) => /^them$/iu.test(pattern) || matcher(pattern).test(name))
      .map(([, selection]) => selectionOf(selection));
  const lower = (offset = 0): string => words[position + offset]?.toLowerCase() ?? '';

  const unary = (): QueryExpression | undefined => {
    if (lower() === 'not') {
      position += 1;
      const of = unary();
      return of === undefined ? undefined : { kind: 'not', of };
    }
    if (lower() === '(') {
      position += 1;
      const inner = or();
      if (lower() === ')') position += 1;
      return inner;
    }
    const quantified = lower(1) === 'of' ? lower() : undefined;
    if (quantified !== undefined) position += 2;
    const pattern = words[position];
    if (pattern === undefined) return undefined;
    position += 1;
    const found = named(pattern);
    return found.length === 0 ? undefined : joined(quantified === 'all' ? 'all' : 'any', found);
  };

  const chain = (word: 'and' | 'or', next: () => QueryExpression | undefined): QueryExpression | undefined => {
    const parts = [next()];
    while (lower() === word) {
      position += 1;
      parts.push(next());
    }
    const known = parts.filter((part): part is QueryExpression => part !== undefined);
    return known.length === 0 ? undefined : joined(word === 'and' ? 'all' : 'any', known);
  };
  const and = (): QueryExpression | undefined => chain('and', unary);
  function or(): QueryExpression | undefined {
    return chain('or', and);
  }
  return or();
};
