import { ACTOR_PIVOT } from './pivot_fields';
import type { Pivot } from './pivot_fields';
import { isIpAddress } from '../ecs/is_ip_address';
import { actorLabelQuery } from './actor_label';
import { ADDRESS_FIELD, NAMED_PIVOTS } from './overview_fields';
import type { QueryDsl } from './query_dsl';

const NOTHING: QueryDsl = { match_none: {} };

/** Whether the first of the fields that an event has is one of the values. */
const firstFieldQuery = (fields: readonly string[], values: readonly string[]): QueryDsl => ({
  bool: {
    minimum_should_match: 1,
    should: fields.map((field, position) => ({
      bool: {
        filter: [{ terms: { [field]: values } }],
        must_not: fields.slice(0, position).map((before) => ({ exists: { field: before } })),
      },
    })),
  },
});

const valuesQuery = (field: string, values: readonly string[]): QueryDsl => {
  if (field === ACTOR_PIVOT) return actorLabelQuery(values);
  const named = NAMED_PIVOTS[field];
  if (named) return firstFieldQuery(named.identity, values);
  // Elasticsearch refuses a term that is no address, and takes a network for one.
  const possible = field === ADDRESS_FIELD ? values.filter(isIpAddress) : values;
  return possible.length === 0 ? NOTHING : { terms: { [field]: possible } };
};

/** Values of the pivots of one kind by field. */
export const pivotsByField = (pivots: readonly Pivot[], isExcluded: boolean): Map<string, string[]> => {
  const values = new Map<string, string[]>();
  for (const pivot of pivots) {
    if (pivot.isExcluded === isExcluded) values.set(pivot.field, [...(values.get(pivot.field) ?? []), pivot.value]);
  }
  return values;
};

/** One of the wanted or unwanted values of each field, in Query DSL; `pivotCommands` says the same in ES|QL. */
export const pivotQueries = (pivots: readonly Pivot[], isExcluded: boolean): QueryDsl[] =>
  [...pivotsByField(pivots, isExcluded)].map(([field, values]) => valuesQuery(field, values));
