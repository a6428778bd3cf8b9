import * as t from 'io-ts';
import { PIVOT_FIELDS } from '../overview/pivot_fields';
import { boundedArray, boundedString, isoInstant } from './bounded';

/** Enough for any choice a person makes by hand; a list goes into the query as it is. */
export const MAX_FILTER_VALUES = 100;
/** Longer values are not indexed (`ignore_above`), so none could match. */
export const MAX_FILTER_VALUE_LENGTH = 1024;
/** 36,600 days: far above the feed's six years, and small enough for a bounded number of time buckets. */
export const MAX_RANGE_MS = 36_600 * 24 * 60 * 60 * 1000;

export const MAX_PIVOTS = 50;

const filterValues = boundedArray(boundedString({ min: 1, max: MAX_FILTER_VALUE_LENGTH }), { max: MAX_FILTER_VALUES });

const pivotField = new t.Type<string>(
  'a field that can be filtered by',
  (input): input is string => typeof input === 'string' && PIVOT_FIELDS.has(input),
  (input, context) =>
    typeof input === 'string' && PIVOT_FIELDS.has(input) ? t.success(input) : t.failure(input, context),
  t.identity,
);

const pivotCodec = t.exact(
  t.type({
    field: pivotField,
    value: boundedString({ min: 1, max: MAX_FILTER_VALUE_LENGTH }),
    isExcluded: t.boolean,
  }),
);

const filtersShape = t.exact(
  t.intersection([
    t.type({
      /** ISO 8601 instants; `from` inclusive, `to` exclusive. */
      from: isoInstant,
      to: isoInstant,
      /** `event.action`. */
      actions: filterValues,
      /** `event.category`; an event of several categories matches each of them. */
      categories: filterValues,
      /**
       * `organization.id`. Sign-ins and Compliance API calls belong to no organization: they match every choice, because
       * they may concern any of them.
       */
      organizations: filterValues,
      /** `anthropic.audit.claude_project_id`. */
      projects: filterValues,
      /** Actor labels as in the panel `top_users`: the e-mail address, else the id of whoever acted. */
      users: filterValues,
    }),
    t.partial({
      /** true: also the app's own requests to the Compliance API, of which there is one every few seconds. */
      ownReads: t.boolean,
      /** Values of one field are alternatives; unwanted ones are all left out. */
      pivots: boundedArray(pivotCodec, { max: MAX_PIVOTS }),
    }),
  ]),
);

/**
 * What the overview is narrowed to. Lists are OR inside, AND between; an empty list means no restriction.
 * Refused: unknown instants, an empty or backward range, too many or too long values.
 */
export const overviewFiltersCodec = new t.Type<t.TypeOf<typeof filtersShape>, t.OutputOf<typeof filtersShape>>(
  'filters whose "from" lies before "to", at most 100 years apart',
  filtersShape.is,
  (input, context) => {
    const decoded = filtersShape.validate(input, context);
    if (decoded._tag === 'Left') return decoded;
    const rangeMs = Date.parse(decoded.right.to) - Date.parse(decoded.right.from);
    return rangeMs > 0 && rangeMs <= MAX_RANGE_MS ? decoded : t.failure(input, context);
  },
  filtersShape.encode,
);
export type OverviewFilters = t.TypeOf<typeof overviewFiltersCodec>;

/** Filter dimensions other than time, with the field each one reads first. */
export const FILTER_FIELDS = {
  actions: 'event.action',
  categories: 'event.category',
  organizations: 'organization.id',
  projects: 'anthropic.audit.claude_project_id',
  users: 'user.email',
} as const;
export type FilterName = keyof typeof FILTER_FIELDS;

/** How long before the time range something must not have been named to count as new. */
export const FIRST_SEEN_DAYS = 90;

/** One panel's answer: its data and the very ES|QL it came from, so that "Open in Discover" is always right. */
export interface PanelAnswer<Data> {
  data: Data;
  /** Runs unchanged in Discover with the time range of the filters. */
  esql: string;
  /** Where the query needs more than the time range of the filters: from when on, ISO 8601. */
  esqlFrom?: string;
}

export interface CountRow {
  /** null: the field is missing on these events. */
  key: string | null;
  count: number;
  /** A name for people, where the data has one for this key; show it instead of the key, filter by the key. */
  label?: string;
}

export interface TimeBucket {
  /** Start of the bucket, epoch milliseconds UTC. */
  time: number;
  count: number;
}

/** The document as stored plus its id, newest first. */
export interface AuditEntry {
  id: string;
  index: string;
  document: Record<string, unknown>;
}

/** The most frequent keys, most frequent first, and how many counts the keys beyond them have together. */
export interface TopRows {
  rows: CountRow[];
  others: number;
}

/** Sign-ins that begin within one bucket of time. */
export interface SignInBucket {
  /** Start of the bucket, epoch milliseconds UTC. */
  time: number;
  succeeded: number;
  failed: number;
}

/** An MCP server or a skill that no event named before. */
export interface FirstSeen {
  /** Its id, else its name. */
  key: string;
  label?: string;
  /** Epoch milliseconds of the first event that names it. */
  time: number;
  /** Events of the time range that name it. */
  count: number;
}

/** Panel name → data of its answer. One panel, one query, one request: each loads, fails and empties on its own. */
export interface OverviewPanels {
  /** All events. */
  total_events: { value: number };
  /** Different signed-in people: actors of kind `user_actor`, by user id, by e-mail address where there is no id. */
  unique_users: { value: number };
  /** Events whose `event.outcome` is `failure`. */
  errors: { value: number };
  /** Different MCP servers named by events, by id, by name where there is no id. */
  unique_mcp_servers: { value: number };
  /** Every bucket of the range is there, empty ones too, at most 100. */
  events_over_time: { buckets: TimeBucket[]; intervalMs: number };
  /** By `event.action`. */
  events_by_type: TopRows;
  /** By `event.category`; an event of two categories counts in both, one without in the row whose key is null. */
  top_categories: TopRows;
  /** Events that name an MCP server, by server as in `unique_mcp_servers`; `label` is the server's name. */
  top_mcp_servers: TopRows;
  /** Events that name a skill, by skill id, by name where there is no id; `label` is the skill's name. */
  top_skills: TopRows;
  /** Everyone who acted, people and others, by actor label: e-mail address, else user id, else key or service. */
  top_users: TopRows;
  /** Types of `ACTIVITY_GROUPS.sign_ins` whose outcome is known; buckets as in `events_over_time`. */
  sign_ins: { buckets: SignInBucket[]; intervalMs: number };
  /** Types of `ACTIVITY_GROUPS.admin_changes`, by type. */
  admin_changes: TopRows;
  /** Types of `ACTIVITY_GROUPS.sharing_and_exports`, by type. */
  sharing_and_exports: TopRows;
  /** By `anthropic.audit.actor.type`. */
  actor_kinds: TopRows;
  /** By `source.ip`; events without an address count in the row whose key is null. */
  top_addresses: TopRows;
  /** By `source.geo.country_name`, which only enriched events have. */
  top_countries: TopRows;
  /** MCP servers that an event of the range names and none of the `FIRST_SEEN_DAYS` before it, newest first. */
  new_mcp_servers: { rows: FirstSeen[]; others: number };
  /** The same of skills. */
  new_skills: { rows: FirstSeen[]; others: number };
  latest_entries: { entries: AuditEntry[] };
}
export type OverviewPanel = keyof OverviewPanels;

/** Panels that are one number. */
export type NumberPanel = 'total_events' | 'unique_users' | 'errors' | 'unique_mcp_servers';

/** The panels that count; they share their reads. */
export type CountPanel = Exclude<OverviewPanel, 'latest_entries'>;

/** `POST /internal/claude_activity/overview/_counts`, body `OverviewFilters`: all of them at once. */
export type OverviewCounts = { [Panel in CountPanel]: PanelAnswer<OverviewPanels[Panel]> };

export const overviewPanelCodec = t.keyof({
  total_events: null,
  unique_users: null,
  errors: null,
  unique_mcp_servers: null,
  events_over_time: null,
  events_by_type: null,
  top_categories: null,
  top_mcp_servers: null,
  top_skills: null,
  top_users: null,
  sign_ins: null,
  admin_changes: null,
  sharing_and_exports: null,
  actor_kinds: null,
  top_addresses: null,
  top_countries: null,
  new_mcp_servers: null,
  new_skills: null,
  latest_entries: null,
} satisfies Record<OverviewPanel, null>);

/** `POST /internal/claude_activity/overview/{panel}`, body `OverviewFilters`, answer `PanelAnswer<OverviewPanels[panel]>`. */
export const overviewParamsCodec = t.type({ panel: overviewPanelCodec });

/**
 * `POST /internal/claude_activity/overview/_options`: values to choose from with the number of events that carry them,
 * each under the time range and all the *other* filters, most frequent first, at most 500.
 */
export interface FilterOptions {
  options: Record<FilterName, CountRow[]>;
}
