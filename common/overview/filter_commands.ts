import { FILTER_FIELDS } from '../api/overview';
import type { FilterName, OverviewFilters } from '../api/overview';
import { column, containsAny, isNull, isOneOf, literal, or, where } from '../esql';
import type { EsqlCommand } from '../esql';
import { whereActorIsOneOf } from './actor_label';
import { OWN_READ_FIELD } from './overview_fields';
import { pivotCommands } from './pivot_commands';

const isOneOfField = (name: FilterName, values: readonly string[], columns: ReadonlySet<string>): EsqlCommand => {
  const field = FILTER_FIELDS[name];
  // Where no index has the field, no event has the value.
  return where(columns.has(field) ? isOneOf(column(field), values) : literal(false));
};

const RENDERERS: Record<FilterName, (values: readonly string[], columns: ReadonlySet<string>) => EsqlCommand[]> = {
  actions: (values, columns) => [isOneOfField('actions', values, columns)],
  categories: (values, columns) => [
    where(
      columns.has(FILTER_FIELDS.categories) ? containsAny(column(FILTER_FIELDS.categories), values) : literal(false),
    ),
  ],
  // No organization means "any organization"; without the field that holds for every event.
  organizations: (values, columns) => {
    const organization = column(FILTER_FIELDS.organizations);
    return columns.has(FILTER_FIELDS.organizations)
      ? [where(or(isOneOf(organization, values), isNull(organization)))]
      : [];
  },
  projects: (values, columns) => [isOneOfField('projects', values, columns)],
  users: whereActorIsOneOf,
};

const ORDER: readonly FilterName[] = ['actions', 'organizations', 'projects', 'categories', 'users'];

/**
 * The filters other than time as clauses of ES|QL, those that Lucene can answer first. `filterQuery` says the same in
 * Query DSL; a field with several values, which only `event.category` may have, would be the one difference.
 *
 * @param columns - fields that the index maps
 */
export const filterCommands = (filters: OverviewFilters, columns: ReadonlySet<string>): EsqlCommand[] => [
  // Where no index has the field, there is no such event.
  ...(filters.ownReads === true || !columns.has(OWN_READ_FIELD) ? [] : [where(isNull(column(OWN_READ_FIELD)))]),
  ...ORDER.flatMap((name) => (filters[name].length === 0 ? [] : RENDERERS[name](filters[name], columns))),
  ...pivotCommands(filters.pivots ?? [], columns, { hasActor: filters.users.length > 0 }),
];
