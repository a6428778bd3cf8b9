import { FILTER_FIELDS } from '../../common/api/overview';
import type {
  CountRow,
  FilterName,
  FilterOptions,
  OverviewCounts,
  OverviewFilters,
  OverviewPanel,
  OverviewPanels,
  PanelAnswer,
  TopRows,
} from '../../common/api/overview';
import { renderQuery } from '../../common/esql';
import type { EsqlQuery, StackVersion } from '../../common/esql';
import {
  chooseInterval,
  errorsQuery,
  EVENT_ID_FIELD,
  eventsOverTimeQuery,
  fillBuckets,
  filterQuery,
  firstSeenFrom,
  firstSeenQuery,
  GROUP_QUERIES,
  groupRows,
  LATEST_ENTRIES,
  latestEntriesQuery,
  MAX_GROUPS,
  optionQuery,
  OVERVIEW_FIELDS,
  readSharedScan,
  seenQuery,
  sharedScan,
  signInsQuery,
  TIME_FIELD,
  timeRangeQuery,
  topRows,
  totalEventsQuery,
  uniqueMcpServersQuery,
  uniqueUsersQuery,
  UNREAD_ANSWER,
} from '../../common/overview';
import { ACTIVITY_GROUPS } from '../../common/catalogue/activity_groups';
import type {
  FirstSeenPanel,
  GroupPanel,
  GroupQuery,
  NumberQuery,
  QueryContext,
  ScannedCounts,
  ScannedRows,
  SharedScanAnswer,
} from '../../common/overview';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import { toKey, toNumber } from './esql_values';
import { newestFirst, toNews, toSeen } from './first_seen_rows';
import type { Seen } from './first_seen_rows';
import { ReadClient } from './read_client';
import type { EsqlRow } from './read_client';

/** Rows that a panel shows; the rest stands in `others`. */
export const PANEL_ROWS: Readonly<Record<GroupPanel, number>> = {
  events_by_type: 20,
  top_categories: 20,
  top_mcp_servers: 10,
  top_skills: 10,
  top_users: 10,
  admin_changes: 10,
  sharing_and_exports: 10,
  actor_kinds: 15,
  top_addresses: 10,
  top_countries: 10,
};
/** Rows of the panels of what is new. */
export const FIRST_SEEN_ROWS = 10;

type PanelReader<Panel extends OverviewPanel> = (context: ReadContext) => Promise<PanelAnswer<OverviewPanels[Panel]>>;

/** A question with what is known before it is asked. */
interface ReadContext extends QueryContext {
  /** Whether there is any index to ask. */
  hasIndex: boolean;
  signal: AbortSignal | undefined;
}

type ScannedGroupPanel = Exclude<GroupPanel, 'top_mcp_servers' | 'top_skills'>;

interface GroupCounts {
  esql: string;
  counts: CountRow[];
  /** There may be more groups. */
  isCut: boolean;
}

/**
 * Reads the overview's panels as one user. Every panel is one ES|QL query, counted by Elasticsearch; the time range goes
 * beside it, so that the same text runs in Discover under Discover's own time picker. No index means no events, not an
 * error.
 */
export class OverviewReader {
  private readonly client: ReadClient;
  private readonly stackVersion: StackVersion;

  /**
   * @param dependencies.elasticsearch - as the current user
   * @param dependencies.stackVersion - the lower of Kibana's and Elasticsearch's
   */
  constructor({ elasticsearch, stackVersion }: { elasticsearch: ElasticsearchClient; stackVersion: StackVersion }) {
    this.client = new ReadClient({ elasticsearch });
    this.stackVersion = stackVersion;
  }

  /**
   * @throws ElasticsearchForbiddenError | ElasticsearchUnavailableError | ElasticsearchRejectedError
   */
  async panel<Panel extends OverviewPanel>(
    panel: Panel,
    filters: OverviewFilters,
    signal?: AbortSignal,
  ): Promise<PanelAnswer<OverviewPanels[Panel]>> {
    return this.readers[panel](await this.context(filters, signal));
  }

  /**
   * All panels that count, with as few reads as they need together: one scan for those of all events, one query each for
   * MCP servers and skills, which few events name. Where the scan can't tell exactly, the panel's own query does. The
   * answers equal those of `panel`, which also says what it throws.
   */
  async counts(filters: OverviewFilters, signal?: AbortSignal): Promise<OverviewCounts> {
    const context = await this.context(filters, signal);
    const [scanned, servers, skills] = await Promise.all([
      this.scan(context),
      this.seen('new_mcp_servers', context),
      this.seen('new_skills', context),
    ]);
    const number = (query: NumberQuery, value: number): PanelAnswer<{ value: number }> => ({
      data: { value },
      esql: this.render(query.query),
    });
    const rows = async (panel: ScannedGroupPanel, { rows: counts, isExact, isWhole }: ScannedRows) => {
      // Categories may count an event twice, so that what is beyond the rows can't be told from the whole.
      if (!isExact || (panel === 'top_categories' && !isWhole)) return this.group(panel, context);
      const data = topRows(counts, PANEL_ROWS[panel]);
      const shown = data.rows.reduce((sum, { count }) => sum + count, 0);
      const others = isWhole ? data.others : scanned.total - shown;
      return { data: { ...data, others }, esql: this.render(GROUP_QUERIES[panel](context).query) };
    };
    const ofTypes = async (panel: 'admin_changes' | 'sharing_and_exports') => {
      const { rows: counts, isExact, isWhole } = scanned.actions;
      if (!isExact || !isWhole) return this.group(panel, context);
      const known = new Set(ACTIVITY_GROUPS[panel]);
      const data = topRows(
        counts.filter(({ key }) => key !== null && known.has(key)),
        PANEL_ROWS[panel],
      );
      return { data, esql: this.render(GROUP_QUERIES[panel](context).query) };
    };
    const named = (panel: 'top_mcp_servers' | 'top_skills', { counts, isCut }: Seen) =>
      this.groupAnswer(panel, { esql: this.render(GROUP_QUERIES[panel](context).query), counts, isCut }, context);
    return {
      total_events: number(totalEventsQuery(context), scanned.total),
      errors: number(errorsQuery(context), scanned.errors),
      unique_users:
        scanned.people === undefined
          ? await this.readers.unique_users(context)
          : number(uniqueUsersQuery(context), scanned.people),
      unique_mcp_servers: servers.isCut
        ? await this.readers.unique_mcp_servers(context)
        : number(uniqueMcpServersQuery(context), servers.counts.length),
      events_over_time: {
        data: this.buckets(context, scanned.overTime),
        esql: this.render(eventsOverTimeQuery(context).query),
      },
      events_by_type: await rows('events_by_type', scanned.actions),
      top_categories: await rows('top_categories', scanned.categories),
      top_users: await rows('top_users', scanned.actors),
      top_mcp_servers: await named('top_mcp_servers', servers),
      top_skills: await named('top_skills', skills),
      sign_ins: {
        data: this.signInBuckets(context, scanned.succeeded, scanned.failed),
        esql: this.render(signInsQuery(context).query),
      },
      admin_changes: await ofTypes('admin_changes'),
      sharing_and_exports: await ofTypes('sharing_and_exports'),
      actor_kinds: await rows('actor_kinds', scanned.actorKinds),
      top_addresses: await rows('top_addresses', scanned.addresses),
      top_countries: await rows('top_countries', scanned.countries),
      new_mcp_servers: await this.newsAnswer('new_mcp_servers', servers, context),
      new_skills: await this.newsAnswer('new_skills', skills, context),
    };
  }

  /** What each filter offers, most frequent first, at most 500 values. Throws as `panel` does. */
  async options(filters: OverviewFilters, signal?: AbortSignal): Promise<FilterOptions> {
    const context = await this.context(filters, signal);
    const names = Object.keys(FILTER_FIELDS) as FilterName[];
    const options = await Promise.all(names.map(async (name) => [name, await this.option(name, context)] as const));
    return { options: Object.fromEntries(options) as Record<FilterName, CountRow[]> };
  }

  private readonly readers: { readonly [Panel in OverviewPanel]: PanelReader<Panel> } = {
    total_events: (context) => this.number(totalEventsQuery(context), context),
    unique_users: (context) => this.number(uniqueUsersQuery(context), context),
    errors: (context) => this.number(errorsQuery(context), context),
    unique_mcp_servers: (context) => this.number(uniqueMcpServersQuery(context), context),
    events_over_time: (context) => this.eventsOverTime(context),
    events_by_type: (context) => this.group('events_by_type', context),
    top_categories: (context) => this.group('top_categories', context),
    top_mcp_servers: (context) => this.group('top_mcp_servers', context),
    top_skills: (context) => this.group('top_skills', context),
    top_users: (context) => this.group('top_users', context),
    sign_ins: (context) => this.signIns(context),
    admin_changes: (context) => this.group('admin_changes', context),
    sharing_and_exports: (context) => this.group('sharing_and_exports', context),
    actor_kinds: (context) => this.group('actor_kinds', context),
    top_addresses: (context) => this.group('top_addresses', context),
    top_countries: (context) => this.group('top_countries', context),
    new_mcp_servers: (context) => this.firstSeen('new_mcp_servers', context),
    new_skills: (context) => this.firstSeen('new_skills', context),
    latest_entries: (context) => this.latestEntries(context),
  };

  private async context(filters: OverviewFilters, signal: AbortSignal | undefined): Promise<ReadContext> {
    const columns = await this.client.columns(OVERVIEW_FIELDS, signal);
    // Without an index the queries are still written for the panel's link, as for one that maps everything.
    return { filters, columns: columns ?? new Set(OVERVIEW_FIELDS), hasIndex: columns !== undefined, signal };
  }

  private render(query: EsqlQuery): string {
    return renderQuery(query, this.stackVersion);
  }

  /** @param from - where the query needs more time than the filters say */
  private async rows(
    esql: string,
    { filters, hasIndex, signal }: ReadContext,
    from: string = filters.from,
  ): Promise<EsqlRow[]> {
    return (hasIndex && (await this.client.esql(esql, timeRangeQuery({ ...filters, from }), signal))) || [];
  }

  private async number({ query, value }: NumberQuery, context: ReadContext): Promise<PanelAnswer<{ value: number }>> {
    const esql = this.render(query);
    const [row] = await this.rows(esql, context);
    return { data: { value: toNumber(row?.[value]) }, esql };
  }

  private async groupCounts({ query, count, key, label }: GroupQuery, context: ReadContext): Promise<GroupCounts> {
    const esql = this.render(query);
    const rows = await this.rows(esql, context);
    const counts = groupRows(
      rows.map((row) => ({
        key: toKey(row[key]),
        count: toNumber(row[count]),
        ...(label !== undefined && { label: toKey(row[label]) }),
      })),
    );
    return { esql, counts, isCut: rows.length >= MAX_GROUPS };
  }

  private async scan(context: ReadContext): Promise<ScannedCounts> {
    const { hasIndex, signal } = context;
    const answer = hasIndex
      ? await this.client.aggregate<SharedScanAnswer>(sharedScan(context), UNREAD_ANSWER, signal)
      : undefined;
    return readSharedScan(answer);
  }

  private async group(panel: GroupPanel, context: ReadContext): Promise<PanelAnswer<TopRows>> {
    return this.groupAnswer(panel, await this.groupCounts(GROUP_QUERIES[panel](context), context), context);
  }

  private async groupAnswer(
    panel: GroupPanel,
    { esql, counts, isCut }: GroupCounts,
    context: ReadContext,
  ): Promise<PanelAnswer<TopRows>> {
    const query = GROUP_QUERIES[panel](context);
    const data = topRows(counts, PANEL_ROWS[panel]);
    if (!isCut || query.total === undefined) return { data, esql };
    // More groups than one answer holds: what is beyond the rows is the whole less the rows.
    const { data: total } = await this.number(query.total, context);
    const shown = data.rows.reduce((sum, { count }) => sum + count, 0);
    return { data: { ...data, others: Math.max(data.others, total.value - shown) }, esql };
  }

  private async firstSeen(
    panel: FirstSeenPanel,
    context: ReadContext,
  ): Promise<PanelAnswer<OverviewPanels[FirstSeenPanel]>> {
    const { query, key, first, count } = firstSeenQuery(panel, context);
    const from = firstSeenFrom(context.filters);
    const [rows, top] = await Promise.all([
      this.rows(this.render(query), context, from),
      this.groupCounts(GROUP_QUERIES[panel === 'new_skills' ? 'top_skills' : 'top_mcp_servers'](context), context),
    ]);
    const labels = new Map(top.counts.map((each) => [each.key, each.label]));
    const news = toNews(rows, { key, first, count }, labels);
    return this.newsAnswer(panel, { counts: [], news, isCut: false }, context);
  }

  private async newsAnswer(
    panel: FirstSeenPanel,
    { news, isCut }: Seen,
    context: ReadContext,
  ): Promise<PanelAnswer<OverviewPanels[FirstSeenPanel]>> {
    if (isCut) return this.firstSeen(panel, context);
    const rows = newestFirst(news);
    return {
      data: { rows: rows.slice(0, FIRST_SEEN_ROWS), others: Math.max(0, rows.length - FIRST_SEEN_ROWS) },
      esql: this.render(firstSeenQuery(panel, context).query),
      esqlFrom: firstSeenFrom(context.filters),
    };
  }

  /** One query for the most frequent and for the new ones. */
  private async seen(panel: FirstSeenPanel, context: ReadContext): Promise<Seen> {
    const { query, ...columns } = seenQuery(panel, context);
    const rows = await this.rows(this.render(query), context, firstSeenFrom(context.filters));
    return { ...toSeen(rows, columns, Date.parse(context.filters.from)), isCut: rows.length >= MAX_GROUPS };
  }

  private async signIns(context: ReadContext): Promise<PanelAnswer<OverviewPanels['sign_ins']>> {
    const { query, time, outcome, count } = signInsQuery(context);
    const esql = this.render(query);
    const rows = await this.rows(esql, context);
    const of = (wanted: string): ReadonlyMap<number, number> =>
      new Map(
        rows.flatMap((row) =>
          row[outcome] === wanted ? [[Date.parse(String(row[time])), toNumber(row[count])] as const] : [],
        ),
      );
    return { data: this.signInBuckets(context, of('success'), of('failure')), esql };
  }

  private signInBuckets(
    context: ReadContext,
    succeeded: ReadonlyMap<number, number>,
    failed: ReadonlyMap<number, number>,
  ): OverviewPanels['sign_ins'] {
    const { buckets, intervalMs } = this.buckets(context, succeeded);
    return {
      buckets: buckets.map(({ time, count }) => ({ time, succeeded: count, failed: failed.get(time) ?? 0 })),
      intervalMs,
    };
  }

  private async option(name: FilterName, context: ReadContext): Promise<CountRow[]> {
    if (!context.columns.has(FILTER_FIELDS[name]) && name !== 'users') return [];
    const { counts } = await this.groupCounts(optionQuery(name, context), context);
    return counts;
  }

  private async eventsOverTime(context: ReadContext): Promise<PanelAnswer<OverviewPanels['events_over_time']>> {
    const { query, time, count } = eventsOverTimeQuery(context);
    const esql = this.render(query);
    const rows = await this.rows(esql, context);
    const counts = new Map(rows.map((row) => [Date.parse(String(row[time])), toNumber(row[count])]));
    return { data: this.buckets(context, counts), esql };
  }

  private buckets({ filters }: ReadContext, counts: ReadonlyMap<number, number>): OverviewPanels['events_over_time'] {
    const [fromMs, toMs] = [Date.parse(filters.from), Date.parse(filters.to)];
    const interval = chooseInterval(fromMs, toMs);
    return { buckets: fillBuckets({ fromMs, toMs, interval, counts }), intervalMs: interval.ms };
  }

  /** `_search`, since a table and a flyout show whole documents; the ES|QL gives the same events as rows. */
  private async latestEntries(context: ReadContext): Promise<PanelAnswer<OverviewPanels['latest_entries']>> {
    const { filters, hasIndex, signal } = context;
    const hits = hasIndex
      ? await this.client.search(
          {
            size: LATEST_ENTRIES,
            track_total_hits: false,
            query: filterQuery(filters),
            sort: [
              { [TIME_FIELD]: { order: 'desc', unmapped_type: 'date' } },
              { [EVENT_ID_FIELD]: { order: 'asc', unmapped_type: 'keyword' } },
            ],
          },
          signal,
        )
      : [];
    const entries = hits.map(({ _id: id, _index: index, _source: document = {} }) => ({ id, index, document }));
    return { data: { entries }, esql: this.render(latestEntriesQuery(context)) };
  }
}
