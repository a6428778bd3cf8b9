import * as t from 'io-ts';

/** What the overview is narrowed to. Lists are OR inside, AND between; an empty list means no restriction. */
export const overviewFiltersCodec = t.exact(
  t.type({
    /** ISO 8601 instants, UTC; `from` inclusive, `to` exclusive. */
    from: t.string,
    to: t.string,
    actions: t.array(t.string),
    categories: t.array(t.string),
    organizations: t.array(t.string),
    projects: t.array(t.string),
    users: t.array(t.string),
  }),
);
export type OverviewFilters = t.TypeOf<typeof overviewFiltersCodec>;

/** Filter dimensions other than time, with the field each one reads. */
export const FILTER_FIELDS = {
  actions: 'event.action',
  categories: 'event.category',
  organizations: 'organization.id',
  projects: 'anthropic.audit.claude_project_id',
  users: 'user.email',
} as const;
export type FilterName = keyof typeof FILTER_FIELDS;

/** One panel's answer: its data and the very ES|QL it came from, so that "Open in Discover" is always right. */
export interface PanelAnswer<Data> {
  data: Data;
  /** Runs unchanged in Discover with the time range of the filters. */
  esql: string;
}

export interface CountRow {
  /** null: the field is missing on these events. */
  key: string | null;
  count: number;
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

/** Panel name → data of its answer. One panel, one query, one request: each loads, fails and empties on its own. */
export interface OverviewPanels {
  total_events: { value: number };
  unique_users: { value: number };
  errors: { value: number };
  unique_mcp_servers: { value: number };
  events_over_time: { buckets: TimeBucket[]; intervalMs: number };
  events_by_type: { rows: CountRow[]; others: number };
  top_categories: { rows: CountRow[]; others: number };
  top_mcp_servers: { rows: CountRow[]; others: number };
  top_skills: { rows: CountRow[]; others: number };
  top_users: { rows: CountRow[]; others: number };
  latest_entries: { entries: AuditEntry[] };
}
export type OverviewPanel = keyof OverviewPanels;

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
  latest_entries: null,
} satisfies Record<OverviewPanel, null>);

/** `POST /internal/claude_activity/overview/{panel}`, body `OverviewFilters`, answer `PanelAnswer<OverviewPanels[panel]>`. */
export const overviewParamsCodec = t.type({ panel: overviewPanelCodec });

/** `POST /internal/claude_activity/overview/_options`: values to choose from, each under all the *other* filters. */
export interface FilterOptions {
  options: Record<FilterName, CountRow[]>;
}
