import { FILTER_FIELDS } from '../api/overview';
import type { FilterName } from '../api/overview';
import { column, esqlQuery, isNotNull, where } from '../esql';
import { ACTOR_COLUMN } from './actor_label';
import { ORGANIZATION_NAME_FIELD } from './overview_fields';
import { actorColumn, countBy, EVENTS, filtered } from './query_parts';
import type { GroupQuery, QueryContext } from './query_parts';

/** Values that one filter offers at most. */
export const MAX_OPTIONS = 500;

/**
 * The values that a filter offers, with the events that carry them, under all other filters: choosing one value must
 * not take the others away.
 */
export const optionQuery = (name: FilterName, { filters, columns }: QueryContext): GroupQuery => {
  const context: QueryContext = { filters: { ...filters, [name]: [] }, columns };
  const key = name === 'users' ? ACTOR_COLUMN : FILTER_FIELDS[name];
  const label = name === 'organizations' && columns.has(ORGANIZATION_NAME_FIELD) ? ORGANIZATION_NAME_FIELD : undefined;
  return {
    query: esqlQuery(
      ...filtered(context),
      name === 'users' ? actorColumn(context) : undefined,
      where(isNotNull(column(key))),
      ...countBy(label === undefined ? [key] : [key, label], MAX_OPTIONS),
    ),
    count: EVENTS,
    key,
    ...(label !== undefined && { label }),
  };
};
