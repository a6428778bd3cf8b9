import { ownEntry } from '../../../own_entry';
import type { Comparison, QueryExpression } from './expression';
import { joined } from './expression';
import type { QueryToken } from './lex';

const WORD_OPERATORS: Readonly<Record<string, Comparison>> = {
  is: '==',
  equals: '==',
  eq: '==',
  ne: '!=',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  contains: 'contains',
  has: 'contains',
  startswith: 'starts_with',
  starts_with: 'starts_with',
  endswith: 'ends_with',
  ends_with: 'ends_with',
  like: 'pattern',
  ilike: 'pattern',
  rlike: 'pattern',
  matches: 'pattern',
  regexp: 'pattern',
};

const SYMBOLS: Readonly<Record<string, Comparison>> = {
  '=': '==',
  '==': '==',
  '===': '==',
  ':': '==',
  ':~': '==',
  '::': '==',
  '!=': '!=',
  '!==': '!=',
  '<>': '!=',
  '=~': 'pattern',
  '!~': 'pattern',
  '>': '>',
  '>=': '>=',
  '<': '<',
  '<=': '<=',
};

/** Functions that test a field; `field` is the place of the field among the arguments. */
const FUNCTIONS: Readonly<Record<string, { comparison: Comparison; field: number }>> = {
  cidr_match: { comparison: 'network', field: 0 },
  cidrmatch: { comparison: 'network', field: 1 },
  ipv4_is_in_range: { comparison: 'network', field: 0 },
  ipv4_is_match: { comparison: 'network', field: 0 },
  starts_with: { comparison: 'starts_with', field: 0 },
  startswith: { comparison: 'starts_with', field: 0 },
  ends_with: { comparison: 'ends_with', field: 0 },
  endswith: { comparison: 'ends_with', field: 0 },
  like: { comparison: 'pattern', field: 0 },
  match: { comparison: 'pattern', field: 0 },
  match_phrase: { comparison: '==', field: 0 },
  regexp_like: { comparison: 'pattern', field: 0 },
  wildcard: { comparison: 'pattern', field: 0 },
  stringcontains: { comparison: 'contains', field: 0 },
  contains: { comparison: 'contains', field: 0 },
  mv_contains: { comparison: '==', field: 0 },
  isnull: { comparison: 'missing', field: 0 },
  isempty: { comparison: 'missing', field: 0 },
  isnotnull: { comparison: 'exists', field: 0 },
  isnotempty: { comparison: 'exists', field: 0 },
  exists: { comparison: 'exists', field: 0 },
};

/** Functions that only change how a field or a value is written. */
const WRAPPERS = new Set([
  'to_lower',
  'to_upper',
  'lower',
  'upper',
  'tolower',
  'toupper',
  'trim',
  'to_string',
  'tostring',
  'coalesce',
  'to_ip',
  'mv_first',
]);

const isName = (token: QueryToken): boolean => token.kind === 'word' || token.kind === 'string';

const isValue = (token: QueryToken | undefined): token is QueryToken =>
  token !== undefined && (isName(token) || token.kind === 'number');

/** Reads the boolean part of a query: KQL, Lucene, ES|QL, EQL, SQL, SPL and `key=value` alike. */
export class ExpressionParser {
  private position = 0;

  constructor(private readonly tokens: readonly QueryToken[]) {}

  /** The whole of the tokens as one expression; undefined if they are none. */
  parse(): QueryExpression | undefined {
    if (this.tokens.length === 0) return undefined;
    const expression = this.or();
    return this.position === this.tokens.length ? expression : undefined;
  }

  private at(offset = 0): QueryToken | undefined {
    return this.tokens[this.position + offset];
  }

  private word(offset = 0): string {
    const token = this.at(offset);
    return token?.kind === 'word' || token?.kind === 'not' || token?.kind === 'and' || token?.kind === 'or'
      ? token.text.toLowerCase()
      : '';
  }

  private or(): QueryExpression | undefined {
    const first = this.and();
    if (first === undefined) return undefined;
    const parts = [first];
    while (this.at()?.kind === 'or') {
      this.position += 1;
      const next = this.and();
      if (next === undefined) return undefined;
      parts.push(next);
    }
    return joined('any', parts);
  }

  private and(): QueryExpression | undefined {
    const first = this.unary();
    if (first === undefined) return undefined;
    const parts = [first];
    for (;;) {
      const kind = this.at()?.kind;
      if (kind === undefined || kind === 'close' || kind === 'or' || kind === 'pipe') break;
      // Between two tests without a word, "and" is meant.
      if (kind === 'and' || kind === 'comma') this.position += 1;
      if (this.at() === undefined) break;
      const next = this.unary();
      if (next === undefined) return undefined;
      parts.push(next);
    }
    return joined('all', parts);
  }

  private unary(): QueryExpression | undefined {
    const token = this.at();
    if (token?.kind === 'not') {
      this.position += 1;
      const of = this.unary();
      return of === undefined ? undefined : { kind: 'not', of };
    }
    if (token?.kind === 'word' && /^[-+][\p{L}_]/u.test(token.text) && this.at(1)?.kind === 'operator') {
      const bare = { ...token, text: token.text.slice(1) };
      const parser = new ExpressionParser([bare, ...this.tokens.slice(this.position + 1)]);
      const of = parser.unary();
      this.position += parser.position;
      return of === undefined ? undefined : token.text.startsWith('-') ? { kind: 'not', of } : of;
    }
    return this.primary();
  }

  private primary(): QueryExpression | undefined {
    const token = this.at();
    if (token === undefined) return undefined;
    if (token.kind === 'open') {
      this.position += 1;
      const inner = this.or();
      if (inner === undefined || this.at()?.kind !== 'close') return undefined;
      this.position += 1;
      return inner;
    }
    if (!isValue(token)) return undefined;
    if (token.kind === 'word' && this.at(1)?.kind === 'open' && this.at(1)?.text === '(') {
      const name = token.text.toLowerCase();
      if (WRAPPERS.has(name) || ownEntry(FUNCTIONS, name) !== undefined) return this.call(name);
    }
    this.position += 1;
    const test = isName(token) ? this.test(token.text) : undefined;
    if (test !== undefined) return test;
    return { kind: 'bare', value: token.text, quoted: token.kind === 'string' };
  }

  private call(name: string): QueryExpression | undefined {
    this.position += 2;
    const values: string[] = [];
    while (this.at() !== undefined && this.at()?.kind !== 'close') {
      const token = this.at();
      // A function inside: its first value is what counts.
      if (isValue(token) && this.at(1)?.kind !== 'open') values.push(token.text);
      this.position += 1;
    }
    if (this.at() === undefined) return undefined;
    this.position += 1;
    if (this.at()?.kind === 'close' && WRAPPERS.has(name)) this.position += 1;
    const known = ownEntry(FUNCTIONS, name);
    if (known === undefined) return values[0] === undefined ? undefined : this.test(values[0]);
    const field = values[known.field];
    if (field === undefined) return undefined;
    return {
      kind: 'test',
      field,
      comparison: known.comparison,
      values: values.filter((_value, at) => at !== known.field),
    };
  }

  /** What follows the name of a field: an operator and its values. */
  private test(field: string): QueryExpression | undefined {
    let negated = false;
    const start = this.position;
    const token = this.at();
    const finish = (expression: QueryExpression): QueryExpression =>
      negated ? { kind: 'not', of: expression } : expression;
    if (token?.kind === 'operator') {
      this.position += 1;
      const comparison = SYMBOLS[token.text];
      if (comparison === undefined) return undefined;
      negated = token.text === '!~';
      if (token.text === ':' && this.at()?.kind === 'operator' && /^[<>]/u.test(this.at()?.text ?? '')) {
        const inner = SYMBOLS[this.at()?.text ?? ''];
        this.position += 1;
        return inner === undefined ? undefined : this.values(field, inner, finish);
      }
      return this.values(field, comparison, finish);
    }
    if (this.word() === 'is') {
      this.position += 1;
      if (this.at()?.kind === 'not') {
        negated = true;
        this.position += 1;
      }
      if (/^(?:null|none|empty|missing)$/u.test(this.word())) {
        this.position += 1;
        return { kind: 'test', field, comparison: negated ? 'exists' : 'missing', values: [] };
      }
      return this.values(field, '==', finish);
    }
    if (this.at()?.kind === 'not') {
      const next = this.word(1);
      if (!/^(?:in~?|like|rlike|ilike|contains|between|matches|startswith|endswith|has)$/u.test(next)) return undefined;
      negated = true;
      this.position += 1;
    }
    const word = this.word();
    if (/^in~?$/u.test(word) && this.at(1)?.kind === 'open') {
      this.position += 1;
      return this.values(field, '==', finish);
    }
    if (word === 'between') {
      const [low, high] = [this.at(1), this.at(3)];
      if (!isValue(low) || !isValue(high)) return undefined;
      this.position += 4;
      return finish({
        kind: 'all',
        of: [
          { kind: 'test', field, comparison: '>=', values: [low.text] },
          { kind: 'test', field, comparison: '<=', values: [high.text] },
        ],
      });
    }
    const comparison = WORD_OPERATORS[word.replace(/_cs$/u, '')];
    if (comparison !== undefined && word !== 'is') {
      this.position += 1;
      return this.values(field, comparison, finish);
    }
    this.position = start;
    return undefined;
  }

  private values(
    field: string,
    comparison: Comparison,
    finish: (expression: QueryExpression) => QueryExpression,
  ): QueryExpression | undefined {
    const token = this.at();
    if (token?.kind === 'open') {
      const range = token.text === '[' && this.word(2) === 'to' ? [this.at(1)?.text, this.at(3)?.text] : [];
      if (range[0] !== undefined && range[1] !== undefined) {
        this.position += 5;
        const bounds: QueryExpression[] = [
          { kind: 'test', field, comparison: '>=', values: [range[0]] },
          { kind: 'test', field, comparison: '<=', values: [range[1]] },
        ];
        return finish({ kind: 'all', of: bounds.filter((part) => part.kind !== 'test' || part.values[0] !== '*') });
      }
      this.position += 1;
      const values: string[] = [];
      let negatedInside = false;
      let all = false;
      for (;;) {
        const inner = this.at();
        if (inner === undefined) return undefined;
        this.position += 1;
        if (inner.kind === 'close') break;
        if (inner.kind === 'not') negatedInside = true;
        if (inner.kind === 'and') all = true;
        if (isValue(inner)) values.push(inner.text);
        if (inner.kind === 'open' || inner.kind === 'operator' || inner.kind === 'pipe') return undefined;
      }
      if (values.length === 0) return undefined;
      const tests: QueryExpression = all
        ? { kind: 'all', of: values.map((value) => ({ kind: 'test', field, comparison, values: [value] })) }
        : { kind: 'test', field, comparison, values };
      return finish(negatedInside ? { kind: 'not', of: tests } : tests);
    }
    if (!isValue(token)) return undefined;
    this.position += 1;
    const text = token.text;
    if (text === '*' && comparison === '==') return finish({ kind: 'test', field, comparison: 'exists', values: [] });
    if (/^null$/iu.test(text) && token.kind === 'word') {
      return finish({ kind: 'test', field, comparison: comparison === '!=' ? 'exists' : 'missing', values: [] });
    }
    return finish({ kind: 'test', field, comparison, values: [text] });
  }
}
