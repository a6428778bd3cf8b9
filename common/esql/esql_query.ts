import type { Expression, NamedExpression } from './expression';

export interface SortKey {
  expression: Expression;
  direction: 'ASC' | 'DESC';
  /** Elasticsearch puts nulls last for ASC and first for DESC unless told otherwise. */
  nulls?: 'FIRST' | 'LAST';
}

/** One clause of a query. `commands.ts` has a function to make each kind. */
export type EsqlCommand =
  | { kind: 'from'; indexPattern: string; metadata: readonly string[] }
  | { kind: 'row'; columns: readonly NamedExpression[] }
  | { kind: 'where'; condition: Expression }
  | { kind: 'eval'; columns: readonly NamedExpression[] }
  /** `by`: a string is the name of a column. */
  | { kind: 'stats'; aggregates: readonly NamedExpression[]; by: readonly (string | NamedExpression)[] }
  | { kind: 'sort'; keys: readonly SortKey[] }
  | { kind: 'limit'; count: number }
  | { kind: 'keep' | 'drop'; columns: readonly string[] }
  | { kind: 'mv_expand'; column: string };

/** A query as data: the source command first. */
export interface EsqlQuery {
  commands: readonly EsqlCommand[];
}
