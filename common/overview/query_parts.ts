import { ACTOR_PIVOT } from './pivot_fields';
import type { OverviewFilters } from '../api/overview';
import { ascending, column, countAll, descending, esqlQuery, firstOf, from, limit, sort, stats } from '../esql';
import type { EsqlCommand, EsqlQuery, Expression } from '../esql';
import { AUDIT_INDEX_PATTERN } from '../names';
import { defineActor } from './actor_label';
import { filterCommands } from './filter_commands';

/** What a query is made from: the filters, and the fields that the index maps (naming another one is an error). */
export interface QueryContext {
  filters: OverviewFilters;
  columns: ReadonlySet<string>;
}

/** A query whose rows count events by a key; the names say which columns hold what. */
export interface GroupQuery {
  query: EsqlQuery;
  count: string;
  key: string;
  /** Column with a name for people. A key of several names has several rows. */
  label?: string;
  /** What all groups have together; asked when there are more of them than one answer holds. */
  total?: NumberQuery;
}

/** A query that answers with one number. */
export interface NumberQuery {
  query: EsqlQuery;
  value: string;
}

/** Column that counts events. */
export const EVENTS = 'events';

/** The audit streams, and what of them the filters leave. */
export const filtered = ({ filters, columns }: QueryContext): EsqlCommand[] => [
  from(AUDIT_INDEX_PATTERN),
  ...filterCommands(filters, columns),
];

/** The label of the actor as a column, unless a filter has made it already. */
export const actorColumn = ({ filters, columns }: QueryContext): EsqlCommand | undefined =>
  filters.users.length > 0 || filters.pivots?.some(({ field }) => field === ACTOR_PIVOT)
    ? undefined
    : defineActor(columns);

/** The first of the fields that an event has, as far as the index maps them. */
export const firstField = (fields: readonly string[], columns: ReadonlySet<string>): Expression =>
  firstOf(...fields.filter((field) => columns.has(field)).map(column));

/** Number of events that the clauses before it leave. */
export const countEvents = (...commands: readonly (EsqlCommand | undefined)[]): NumberQuery => ({
  query: esqlQuery(...commands, stats({ [EVENTS]: countAll() })),
  value: EVENTS,
});

/** Events by group, most frequent first; the keys break ties, so that a cut is the same every time. */
export const countBy = (groups: readonly string[], maxGroups: number): EsqlCommand[] => [
  stats({ [EVENTS]: countAll() }, groups),
  sort(descending(EVENTS), ...groups.map(ascending)),
  limit(maxGroups),
];
