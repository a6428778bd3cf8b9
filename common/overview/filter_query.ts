import { FILTER_FIELDS } from '../api/overview';
import type { FilterName, OverviewFilters } from '../api/overview';
import { actorLabelQuery } from './actor_label';
import { OWN_READ_FIELD, TIME_FIELD } from './overview_fields';
import { pivotQueries } from './pivot_query';
import type { QueryDsl } from './query_dsl';

const oneOf = (name: FilterName, values: readonly string[]): QueryDsl => ({ terms: { [FILTER_FIELDS[name]]: values } });

const RENDERERS: Record<FilterName, (values: readonly string[]) => QueryDsl> = {
  actions: (values) => oneOf('actions', values),
  categories: (values) => oneOf('categories', values),
  organizations: (values) => ({
    bool: {
      minimum_should_match: 1,
      should: [
        oneOf('organizations', values),
        { bool: { must_not: [{ exists: { field: FILTER_FIELDS.organizations } }] } },
      ],
    },
  }),
  projects: (values) => oneOf('projects', values),
  users: actorLabelQuery,
};

/** The time range alone: what goes beside an ES|QL query, as Discover's time picker does. */
export const timeRangeQuery = ({ from, to }: Pick<OverviewFilters, 'from' | 'to'>): QueryDsl => ({
  range: { [TIME_FIELD]: { gte: Date.parse(from), lt: Date.parse(to), format: 'epoch_millis' } },
});

/** All filters in Query DSL, for searches that return documents. */
export const filterQuery = ({ pivots = [], ...filters }: OverviewFilters): QueryDsl => ({
  bool: {
    filter: [
      timeRangeQuery(filters),
      ...(Object.keys(RENDERERS) as FilterName[])
        .filter((name) => filters[name].length > 0)
        .map((name) => RENDERERS[name](filters[name])),
      ...pivotQueries(pivots, false),
    ],
    must_not: [
      ...(filters.ownReads === true ? [] : [{ exists: { field: OWN_READ_FIELD } }]),
      ...pivotQueries(pivots, true),
    ],
  },
});
