import type { OverviewPanel } from '../api/overview';
import {
  ascending,
  call,
  column,
  compare,
  countAll,
  descending,
  equals,
  esqlQuery,
  evaluate,
  firstOf,
  isNotNull,
  isOneOf,
  limit,
  literal,
  or,
  sort,
  stats,
  timeSpan,
  where,
} from '../esql';
import type { EsqlCommand, EsqlQuery } from '../esql';
import { ACTIVITY_GROUPS } from '../catalogue/activity_groups';
import { ACTOR_COLUMN, PLACEHOLDER_EMAIL } from './actor_label';
import {
  ACTION_FIELD,
  ACTOR_TYPE_FIELD,
  ADDRESS_FIELD,
  CATEGORY_FIELD,
  COUNTRY_FIELD,
  EVENT_ID_FIELD,
  MCP_SERVER,
  OUTCOME_FIELD,
  PERSON_ACTOR_TYPE,
  PERSON_FIELDS,
  SKILL,
  TIME_FIELD,
} from './overview_fields';
import type { NamedThing } from './overview_fields';
import { actorColumn, countBy, countEvents, EVENTS, filtered, firstField } from './query_parts';
import type { GroupQuery, NumberQuery, QueryContext } from './query_parts';
import { chooseInterval } from './time_buckets';

/** Outcomes of a sign-in that count; a sign-in whose outcome the feed doesn't tell is neither. */
export const KNOWN_OUTCOMES = ['success', 'failure'] as const;

/** Rows that a query with groups returns at most. */
export const MAX_GROUPS = 1000;
export const LATEST_ENTRIES = 100;

/** Where no index maps the field, a column of nulls in its place, so that the query still says what it counts. */
const define = (field: string, columns: ReadonlySet<string>): EsqlCommand | undefined =>
  columns.has(field) ? undefined : evaluate({ [field]: firstOf() });

/** Exact at any size, which COUNT_DISTINCT isn't: its hashes collide now and then from some thousand values on. */
const countDifferent = (value: string, key: string): EsqlCommand[] => [
  stats({ [EVENTS]: countAll() }, [key]),
  stats({ [value]: countAll() }),
];

const whereEquals = (field: string, value: string, columns: ReadonlySet<string>): EsqlCommand =>
  where(columns.has(field) ? equals(column(field), value) : literal(false));

const byField = (context: QueryContext, field: string): GroupQuery => ({
  query: esqlQuery(...filtered(context), define(field, context.columns), ...countBy([field], MAX_GROUPS)),
  count: EVENTS,
  key: field,
});

/** Says no more than that the first of the fields is not null, but Lucene can answer it. */
export const namesOne = (identity: readonly string[], columns: ReadonlySet<string>): EsqlCommand | undefined => {
  const known = identity.filter((field) => columns.has(field));
  return known.length === 0 ? undefined : where(or(...known.map((field) => isNotNull(column(field)))));
};

const whereOneOf = (field: string, values: readonly string[], columns: ReadonlySet<string>): EsqlCommand =>
  where(columns.has(field) ? isOneOf(column(field), values) : literal(false));

const byTypes = (context: QueryContext, types: readonly string[]): GroupQuery => ({
  query: esqlQuery(
    ...filtered(context),
    whereOneOf(ACTION_FIELD, types, context.columns),
    define(ACTION_FIELD, context.columns),
    ...countBy([ACTION_FIELD], MAX_GROUPS),
  ),
  count: EVENTS,
  key: ACTION_FIELD,
});

const byNamedThing = (context: QueryContext, key: string, { identity, names }: NamedThing): GroupQuery => {
  const label = `${key}_name`;
  const named = [
    ...filtered(context),
    namesOne(identity, context.columns),
    evaluate({ [key]: firstField(identity, context.columns), [label]: firstField(names, context.columns) }),
    where(isNotNull(column(key))),
  ];
  return {
    query: esqlQuery(...named, ...countBy([key, label], MAX_GROUPS)),
    count: EVENTS,
    key,
    label,
    total: countEvents(...named),
  };
};

export const totalEventsQuery = (context: QueryContext): NumberQuery => countEvents(...filtered(context));

export const errorsQuery = (context: QueryContext): NumberQuery =>
  countEvents(...filtered(context), whereEquals(OUTCOME_FIELD, 'failure', context.columns));

export const uniqueUsersQuery = (context: QueryContext): NumberQuery => ({
  query: esqlQuery(
    ...filtered(context),
    // An address typed at sign-in is a claim, and keys are no people: neither counts.
    whereEquals(ACTOR_TYPE_FIELD, PERSON_ACTOR_TYPE, context.columns),
    evaluate({ person: firstField(PERSON_FIELDS, context.columns) }),
    where(compare(column('person'), '!=', literal(PLACEHOLDER_EMAIL))),
    ...countDifferent('users', 'person'),
  ),
  value: 'users',
});

export const uniqueMcpServersQuery = (context: QueryContext): NumberQuery => ({
  query: esqlQuery(
    ...filtered(context),
    namesOne(MCP_SERVER.identity, context.columns),
    evaluate({ server: firstField(MCP_SERVER.identity, context.columns) }),
    where(isNotNull(column('server'))),
    ...countDifferent('servers', 'server'),
  ),
  value: 'servers',
});

export const eventsOverTimeQuery = (context: QueryContext): { query: EsqlQuery; time: string; count: string } => {
  const { amount, unit } = chooseInterval(Date.parse(context.filters.from), Date.parse(context.filters.to));
  return {
    query: esqlQuery(
      ...filtered(context),
      // Not BUCKET or AUTO_BUCKET: they came and went with versions, DATE_TRUNC is on all.
      evaluate({ time: call('DATE_TRUNC', timeSpan(amount, unit), column(TIME_FIELD)) }),
      stats({ [EVENTS]: countAll() }, ['time']),
      sort(ascending('time')),
    ),
    time: 'time',
    count: EVENTS,
  };
};

/** Sign-ins whose outcome is known, by time and outcome. */
export const signInsQuery = (
  context: QueryContext,
): { query: EsqlQuery; time: string; outcome: string; count: string } => {
  const { columns } = context;
  const { amount, unit } = chooseInterval(Date.parse(context.filters.from), Date.parse(context.filters.to));
  return {
    query: esqlQuery(
      ...filtered(context),
      whereOneOf(ACTION_FIELD, ACTIVITY_GROUPS.sign_ins, columns),
      whereOneOf(OUTCOME_FIELD, KNOWN_OUTCOMES, columns),
      define(OUTCOME_FIELD, columns),
      evaluate({ time: call('DATE_TRUNC', timeSpan(amount, unit), column(TIME_FIELD)) }),
      stats({ [EVENTS]: countAll() }, ['time', OUTCOME_FIELD]),
      sort(ascending('time'), ascending(OUTCOME_FIELD)),
    ),
    time: 'time',
    outcome: OUTCOME_FIELD,
    count: EVENTS,
  };
};

export const latestEntriesQuery = (context: QueryContext): EsqlQuery =>
  esqlQuery(
    ...filtered(context),
    sort(descending(TIME_FIELD), ...(context.columns.has(EVENT_ID_FIELD) ? [ascending(EVENT_ID_FIELD)] : [])),
    limit(LATEST_ENTRIES),
  );

/** Panels that list the most frequent keys. */
export type GroupPanel = Extract<
  OverviewPanel,
  | 'events_by_type'
  | 'top_categories'
  | 'top_mcp_servers'
  | 'top_skills'
  | 'top_users'
  | 'admin_changes'
  | 'sharing_and_exports'
  | 'actor_kinds'
  | 'top_addresses'
  | 'top_countries'
>;

export const GROUP_QUERIES: Readonly<Record<GroupPanel, (context: QueryContext) => GroupQuery>> = {
  events_by_type: (context) => ({ ...byField(context, ACTION_FIELD), total: totalEventsQuery(context) }),
  top_categories: (context) => byField(context, CATEGORY_FIELD),
  top_mcp_servers: (context) => byNamedThing(context, 'server', MCP_SERVER),
  top_skills: (context) => byNamedThing(context, 'skill', SKILL),
  top_users: (context) => ({
    query: esqlQuery(...filtered(context), actorColumn(context), ...countBy([ACTOR_COLUMN], MAX_GROUPS)),
    count: EVENTS,
    key: ACTOR_COLUMN,
    total: totalEventsQuery(context),
  }),
  admin_changes: (context) => byTypes(context, ACTIVITY_GROUPS.admin_changes),
  sharing_and_exports: (context) => byTypes(context, ACTIVITY_GROUPS.sharing_and_exports),
  actor_kinds: (context) => ({ ...byField(context, ACTOR_TYPE_FIELD), total: totalEventsQuery(context) }),
  top_addresses: (context) => ({ ...byField(context, ADDRESS_FIELD), total: totalEventsQuery(context) }),
  top_countries: (context) => ({ ...byField(context, COUNTRY_FIELD), total: totalEventsQuery(context) }),
};
