import type { ActivityFilters } from '../api/activity';
import {
  ascending,
  column,
  descending,
  equals,
  esqlQuery,
  from,
  isOneOf,
  limit,
  matchesRegExp,
  or,
  sort,
  where,
} from '../esql';
import type { EsqlCommand, EsqlQuery } from '../esql';
import { AUDIT_INDEX_PATTERN } from '../names';
import { ADDRESS_FIELD, EVENT_ID_FIELD, filterCommands, isFromAddress, OVERVIEW_FIELDS, TIME_FIELD } from '../overview';
import { ID_FIELDS, NAME_FIELDS, searchWords } from './search_words';
import type { SearchWord } from './search_words';

/** Events that a link to Discover shows. */
const DISCOVER_ROWS = 1000;

/** Every field that `activityCommands` may name. */
export const ACTIVITY_FIELDS: readonly string[] = [...new Set([...OVERVIEW_FIELDS, ...NAME_FIELDS, ...ID_FIELDS])];

/** Regular expression that finds the text in any case, as `case_insensitive` of a wildcard query does. */
const containingInAnyCase = (text: string): string => {
  const characters = Array.from(text).map((character) => {
    const cases = new Set([character, character.toLowerCase(), character.toUpperCase()]);
    const single = [...cases].filter((each) => Array.from(each).length === 1);
    if (single.length > 1) return `[${single.join('')}]`;
    return /[\p{L}\p{N}_]/u.test(character) ? character : `\\${character}`;
  });
  return `.*${characters.join('')}.*`;
};

const wordCommand = (word: SearchWord, columns: ReadonlySet<string>): EsqlCommand =>
  where(
    or(
      ...NAME_FIELDS.filter((field) => columns.has(field)).map((field) =>
        matchesRegExp(column(field), containingInAnyCase(word.text)),
      ),
      ...ID_FIELDS.filter((field) => columns.has(field)).map((field) => equals(column(field), word.text)),
      ...(word.isAddress && columns.has(ADDRESS_FIELD) ? [isFromAddress([word.text])] : []),
      ...(word.actions.length > 0 && columns.has('event.action')
        ? [isOneOf(column('event.action'), word.actions)]
        : []),
    ),
  );

/**
 * The events that the page "Activity" shows, newest first, as ES|QL for Discover.
 *
 * @param columns - fields that the index maps; naming another one is an error
 */
export const activityCommands = (filters: ActivityFilters, columns: ReadonlySet<string>): EsqlQuery =>
  esqlQuery(
    from(AUDIT_INDEX_PATTERN),
    ...filterCommands(filters, columns),
    ...searchWords(filters.search ?? '').map((word) => wordCommand(word, columns)),
    sort(descending(TIME_FIELD), ...(columns.has(EVENT_ID_FIELD) ? [ascending(EVENT_ID_FIELD)] : [])),
    limit(DISCOVER_ROWS),
  );
