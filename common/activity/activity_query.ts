import type { ActivityFilters } from '../api/activity';
import { ADDRESS_FIELD, filterQuery } from '../overview';
import type { QueryDsl } from '../overview';
import { ID_FIELDS, NAME_FIELDS, searchWords } from './search_words';
import type { SearchWord } from './search_words';

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

/**
 * What the page "Activity" is narrowed to, in Query DSL: the overview's filters and every word of the search.
 * `activityCommands` says the same in ES|QL.
 */
export const activityQuery = ({ search = '', ...filters }: ActivityFilters): QueryDsl => ({
  bool: { filter: [filterQuery(filters), ...searchWords(search).map(wordQuery)] },
});
