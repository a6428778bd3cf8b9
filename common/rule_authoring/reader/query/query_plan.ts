import type { QueryExpression } from './expression';

/** A figure that a query computes, and the limit that it sets for it. */
export interface QueryMeasure {
  of: 'events' | 'distinct' | 'sum' | 'average' | 'max' | 'min';
  field?: string;
  /** Name of the column, or the call as written. */
  name: string;
  limit?: { operator: '>' | '>=' | '<' | '<=' | '==' | '!='; value: number };
}

/** What a query says, before its names are looked up in the catalogue. */
export interface QueryPlan {
  /** Where it reads from, as written; nothing if it does not say. */
  sources: string[];
  where?: QueryExpression;
  by: string[];
  /** Minutes of the span in which it counts. */
  window?: number;
  measures: QueryMeasure[];
  /** The steps of a sequence, in place of `where`. */
  steps?: { where: QueryExpression; by: string[] }[];
}
