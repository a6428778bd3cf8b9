import type { ActivityFilters } from '../api/activity';
import {
  ascending,
  call,
  column,
  descending,
  equals,
  esqlQuery,
  from,
  isNull,
  isOneOf,
  limit,
  literal,
  matchesRegExp,
  not,
  or,
  sort,
  where,
} from '../esql';
import type { EsqlCommand, EsqlQuery, Expression } from '../esql';
import { isIpAddress } from '../ecs/is_ip_address';
import { AUDIT_INDEX_PATTERN } from '../names';
import { ACTOR_COLUMN, defineActor, EVENT_ID_FIELD, filterCommands, OVERVIEW_FIELDS, TIME_FIELD } from '../overview';
import { pivotsByField } from './activity_query';
import { ACTOR_PIVOT, PIVOT_FIELDS } from './pivot_fields';
import { ADDRESS_FIELD, ID_FIELDS, NAME_FIELDS, searchWords } from './search_words';
import type { SearchWord } from './search_words';

/** Events that a link to Discover shows. */
const DISCOVER_ROWS = 1000;

/** Every field that `activityCommands` may name. */
export const ACTIVITY_FIELDS: readonly string[] = [
  ...new Set(
    [...OVERVIEW_FIELDS, ...NAME_FIELDS, ...ID_FIELDS, ...PIVOT_FIELDS].filter((name) => name !== ACTOR_PIVOT),
  ),
];

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

const isAddress = (addresses: readonly string[]): Expression =>
  call(
    'CIDR_MATCH',
    column(ADDRESS_FIELD),
    ...addresses.map((address) => literal(`${address}/${address.includes(':') ? 128 : 32}`)),
  );

const wordCommand = (word: SearchWord, columns: ReadonlySet<string>): EsqlCommand =>
  where(
    or(
      ...NAME_FIELDS.filter((field) => columns.has(field)).map((field) =>
        matchesRegExp(column(field), containingInAnyCase(word.text)),
      ),
      ...ID_FIELDS.filter((field) => columns.has(field)).map((field) => equals(column(field), word.text)),
      ...(word.isAddress && columns.has(ADDRESS_FIELD) ? [isAddress([word.text])] : []),
      ...(word.actions.length > 0 && columns.has('event.action')
        ? [isOneOf(column('event.action'), word.actions)]
        : []),
    ),
  );

/** Whether a field holds one of the values; undefined where no event can. */
const holdsOneOf = (
  field: string,
  values: readonly string[],
  columns: ReadonlySet<string>,
): { operand: Expression; holds: Expression } | undefined => {
  if (field === ACTOR_PIVOT) return { operand: column(ACTOR_COLUMN), holds: isOneOf(column(ACTOR_COLUMN), values) };
  if (!columns.has(field)) return undefined;
  const operand = column(field);
  if (field !== ADDRESS_FIELD) return { operand, holds: isOneOf(operand, values) };
  const addresses = values.filter(isIpAddress);
  return addresses.length === 0 ? undefined : { operand, holds: isAddress(addresses) };
};

const pivotCommands = (
  { pivots = [] }: ActivityFilters,
  columns: ReadonlySet<string>,
): Array<EsqlCommand | undefined> => [
  pivots.some(({ field }) => field === ACTOR_PIVOT) ? defineActor(columns) : undefined,
  ...[...pivotsByField(pivots, false)].map(([field, values]) =>
    where(holdsOneOf(field, values, columns)?.holds ?? literal(false)),
  ),
  ...[...pivotsByField(pivots, true)].map(([field, values]) => {
    const found = holdsOneOf(field, values, columns);
    return found && where(or(isNull(found.operand), not(found.holds)));
  }),
];

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
    ...pivotCommands(filters, columns),
    sort(descending(TIME_FIELD), ...(columns.has(EVENT_ID_FIELD) ? [ascending(EVENT_ID_FIELD)] : [])),
    limit(DISCOVER_ROWS),
  );
