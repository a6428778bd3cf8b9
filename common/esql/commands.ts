import type { EsqlCommand, EsqlQuery, SortKey } from './esql_query';
import type { Expression, NamedExpression } from './expression';
import { column } from './expressions';

/** Columns of EVAL, STATS and ROW as an object: `{ users: call('COUNT_DISTINCT', …) }`. Keys keep their order. */
export type Columns = Readonly<Record<string, Expression>>;

const named = (columns: Columns): NamedExpression[] =>
  Object.entries(columns).map(([name, expression]) => ({ name, expression }));

export const from = (indexPattern: string, ...metadata: readonly string[]): EsqlCommand => ({
  kind: 'from',
  indexPattern,
  metadata,
});

export const row = (columns: Columns): EsqlCommand => ({ kind: 'row', columns: named(columns) });

export const where = (condition: Expression): EsqlCommand => ({ kind: 'where', condition });

export const evaluate = (columns: Columns): EsqlCommand => ({ kind: 'eval', columns: named(columns) });

/**
 * `by`: names of columns, and objects for computed ones (`{ hour: call('DATE_TRUNC', …) }`). A document with several
 * values counts in each of its groups.
 */
export const stats = (aggregates: Columns, by: readonly (string | Columns)[] = []): EsqlCommand => ({
  kind: 'stats',
  aggregates: named(aggregates),
  by: by.flatMap((key): (string | NamedExpression)[] => (typeof key === 'string' ? [key] : named(key))),
});

export const ascending = (name: string): SortKey => ({ expression: column(name), direction: 'ASC' });
export const descending = (name: string): SortKey => ({ expression: column(name), direction: 'DESC' });
export const sort = (...keys: readonly SortKey[]): EsqlCommand => ({ kind: 'sort', keys });

export const limit = (count: number): EsqlCommand => ({ kind: 'limit', count });

export const keep = (...columns: readonly string[]): EsqlCommand => ({ kind: 'keep', columns });
export const drop = (...columns: readonly string[]): EsqlCommand => ({ kind: 'drop', columns });
export const expandValues = (name: string): EsqlCommand => ({ kind: 'mv_expand', column: name });

/** Puts a query together; `undefined` stands for a clause that isn't needed. */
export const esqlQuery = (...commands: readonly (EsqlCommand | undefined)[]): EsqlQuery => ({
  commands: commands.filter((command): command is EsqlCommand => command !== undefined),
});
