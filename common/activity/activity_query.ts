import type { ActivityFilters } from '../api/activity';
import { isIpAddress } from '../ecs/is_ip_address';
import { actorLabelQuery, filterQuery } from '../overview';
import type { QueryDsl } from '../overview';
import { ACTOR_PIVOT } from './pivot_fields';
import type { Pivot } from './pivot_fields';
import { ADDRESS_FIELD, ID_FIELDS, NAME_FIELDS, searchWords } from './search_words';
import type { SearchWord } from './search_words';

const NOTHING: QueryDsl = { match_none: {} };

const anyOf = (should: readonly QueryDsl[]): QueryDsl => ({ bool: { should, minimum_should_match: 1 } });

const wordQuery = ({ text, isAddress, actions }: SearchWord): QueryDsl =>
  anyOf([
    ...NAME_FIELDS.map((field) => ({
      wildcard: { [field]: { value: `*${text.replace(/[*?\\]/g, '\\$&')}*`, case_insensitive: true } },
    })),
    ...ID_FIELDS.map((field) => ({ term: { [field]: text } })),
    ...(isAddress ? [{ term: { [ADDRESS_FIELD]: text } }] : []),
    ...(actions.length > 0 ? [{ terms: { 'event.action': actions } }] : []),
  ]);

const valuesQuery = (field: string, values: readonly string[]): QueryDsl => {
  if (field === ACTOR_PIVOT) return actorLabelQuery(values);
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

/**
 * What the page "Activity" is narrowed to, in Query DSL: the overview's filters, every word of the search, one of the
 * wanted values of each field, none of the unwanted ones. `activityCommands` says the same in ES|QL.
 */
export const activityQuery = ({ search = '', pivots = [], ...filters }: ActivityFilters): QueryDsl => ({
  bool: {
    filter: [
      filterQuery(filters),
      ...searchWords(search).map(wordQuery),
      ...[...pivotsByField(pivots, false)].map(([field, values]) => valuesQuery(field, values)),
    ],
    must_not: [...pivotsByField(pivots, true)].map(([field, values]) => valuesQuery(field, values)),
  },
});
