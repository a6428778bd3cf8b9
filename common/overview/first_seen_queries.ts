import { FIRST_SEEN_DAYS } from '../api/overview';
import type { OverviewFilters, OverviewPanel } from '../api/overview';
import {
  ascending,
  call,
  column,
  compare,
  countAll,
  descending,
  esqlQuery,
  evaluate,
  isNotNull,
  limit,
  literal,
  sort,
  stats,
  where,
} from '../esql';
import type { EsqlQuery, Expression } from '../esql';
import { MCP_SERVER, SKILL, TIME_FIELD } from './overview_fields';
import type { NamedThing } from './overview_fields';
import { MAX_GROUPS, namesOne } from './overview_queries';
import { EVENTS, filtered, firstField } from './query_parts';
import type { QueryContext } from './query_parts';

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_SEEN = 'first_seen';

/** Panels that tell what is new. */
export type FirstSeenPanel = Extract<OverviewPanel, 'new_mcp_servers' | 'new_skills'>;

/** A query about things that events name, over more time than the filters say. */
interface SeenQuery {
  query: EsqlQuery;
  key: string;
  /** Column with the first event's time. */
  first: string;
  /** Column with the number of events of the time range of the filters. */
  count: string;
}

const THINGS: Readonly<Record<FirstSeenPanel, { key: string; thing: NamedThing }>> = {
  new_mcp_servers: { key: 'server', thing: MCP_SERVER },
  new_skills: { key: 'skill', thing: SKILL },
};

/** From when on events are looked through to tell what is new, ISO 8601. */
export const firstSeenFrom = ({ from }: Pick<OverviewFilters, 'from'>): string =>
  new Date(Math.max(0, Date.parse(from) - FIRST_SEEN_DAYS * DAY_MS)).toISOString();

const isInRange = (time: string, { filters }: QueryContext): Expression =>
  compare(column(time), '>=', call('TO_DATETIME', literal(filters.from)));

const named = (context: QueryContext, key: string, { identity }: NamedThing) => [
  ...filtered(context),
  namesOne(identity, context.columns),
  evaluate({ [key]: firstField(identity, context.columns) }),
  where(isNotNull(column(key))),
];

/** What is new, newest first. */
export const firstSeenQuery = (panel: FirstSeenPanel, context: QueryContext): SeenQuery => {
  const { key, thing } = THINGS[panel];
  return {
    query: esqlQuery(
      ...named(context, key, thing),
      stats({ [FIRST_SEEN]: call('MIN', column(TIME_FIELD)), [EVENTS]: countAll() }, [key]),
      // Nothing was there before, so that all that was counted lies in the range.
      where(isInRange(FIRST_SEEN, context)),
      sort(descending(FIRST_SEEN), ascending(key)),
      limit(MAX_GROUPS),
    ),
    key,
    first: FIRST_SEEN,
    count: EVENTS,
  };
};

/** Both the most frequent and the new ones in one query, for the panels that are read together. */
export const seenQuery = (panel: FirstSeenPanel, context: QueryContext): SeenQuery & { label: string } => {
  const { key, thing } = THINGS[panel];
  const label = `${key}_name`;
  const IN_RANGE = 'in_range';
  return {
    query: esqlQuery(
      ...named(context, key, thing),
      evaluate({
        [label]: firstField(thing.names, context.columns),
        [IN_RANGE]: call('CASE', isInRange(TIME_FIELD, context), literal(1), literal(0)),
      }),
      stats({ [FIRST_SEEN]: call('MIN', column(TIME_FIELD)), [EVENTS]: call('SUM', column(IN_RANGE)) }, [key, label]),
      sort(descending(EVENTS), ...[key, label].map(ascending)),
      limit(MAX_GROUPS),
    ),
    key,
    label,
    first: FIRST_SEEN,
    count: EVENTS,
  };
};
