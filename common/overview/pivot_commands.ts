import { ACTOR_PIVOT } from './pivot_fields';
import type { Pivot } from './pivot_fields';
import { isIpAddress } from '../ecs/is_ip_address';
import { call, column, containsAny, firstOf, isNull, isOneOf, literal, not, or, where } from '../esql';
import type { EsqlCommand, Expression } from '../esql';
import { ACTOR_COLUMN, defineActor } from './actor_label';
import { ADDRESS_FIELD, CATEGORY_FIELD, NAMED_PIVOTS } from './overview_fields';
import { pivotsByField } from './pivot_query';

/** Whether an event came from one of the addresses. */
export const isFromAddress = (addresses: readonly string[]): Expression =>
  call(
    'CIDR_MATCH',
    column(ADDRESS_FIELD),
    ...addresses.map((address) => literal(`${address}/${address.includes(':') ? 128 : 32}`)),
  );

/** Whether a field holds one of the values; undefined where no event can. */
const holdsOneOf = (
  field: string,
  values: readonly string[],
  columns: ReadonlySet<string>,
): { operand: Expression; holds: Expression } | undefined => {
  if (field === ACTOR_PIVOT) return { operand: column(ACTOR_COLUMN), holds: isOneOf(column(ACTOR_COLUMN), values) };
  const known = NAMED_PIVOTS[field]?.identity.filter((each) => columns.has(each));
  if (known) {
    const operand = firstOf(...known.map(column));
    return known.length === 0 ? undefined : { operand, holds: isOneOf(operand, values) };
  }
  if (!columns.has(field)) return undefined;
  const operand = column(field);
  // The one field of several values.
  if (field === CATEGORY_FIELD) return { operand, holds: containsAny(operand, values) };
  if (field !== ADDRESS_FIELD) return { operand, holds: isOneOf(operand, values) };
  const addresses = values.filter(isIpAddress);
  return addresses.length === 0 ? undefined : { operand, holds: isFromAddress(addresses) };
};

/**
 * Wanted and unwanted values as clauses of ES|QL.
 *
 * @param columns - fields that the index maps
 * @param hasActor - whether a clause before has made the column of whoever acted
 */
export const pivotCommands = (
  pivots: readonly Pivot[],
  columns: ReadonlySet<string>,
  { hasActor }: { hasActor: boolean },
): EsqlCommand[] => [
  ...(!hasActor && pivots.some(({ field }) => field === ACTOR_PIVOT) ? [defineActor(columns)] : []),
  ...[...pivotsByField(pivots, false)].map(([field, values]) =>
    where(holdsOneOf(field, values, columns)?.holds ?? literal(false)),
  ),
  ...[...pivotsByField(pivots, true)].flatMap(([field, values]) => {
    const found = holdsOneOf(field, values, columns);
    return found ? [where(or(isNull(found.operand), not(found.holds)))] : [];
  }),
];
