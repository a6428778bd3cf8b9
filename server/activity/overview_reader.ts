import { FILTER_FIELDS } from '../../common/api/overview';
import type {
  CountRow,
  FilterName,
  FilterOptions,
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
  GROUP_QUERIES,
  groupRows,
  LATEST_ENTRIES,
  latestEntriesQuery,
  MAX_GROUPS,
  optionQuery,
  OVERVIEW_FIELDS,
  TIME_FIELD,
  timeRangeQuery,
  topRows,
  totalEventsQuery,
  uniqueMcpServersQuery,
  uniqueUsersQuery,
} from '../../common/overview';
import type { GroupPanel, GroupQuery, NumberQuery, QueryContext } from '../../common/overview';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import { ReadClient } from './read_client';
import type { EsqlRow } from './read_client';

/** Rows that a panel shows; the rest stands in `others`. */
export const PANEL_ROWS: Readonly<Record<GroupPanel, number>> = {
  events_by_type: 20,
  top_categories: 20,
  top_mcp_servers: 10,
  top_skills: 10,
  top_users: 10,
};

type PanelReader<Panel extends OverviewPanel> = (context: ReadContext) => Promise<PanelAnswer<OverviewPanels[Panel]>>;

/** A question with what is known before it is asked. */
interface ReadContext extends QueryContext {
  /** Whether there is any index to ask. */
  hasIndex: boolean;
  signal: AbortSignal | undefined;
}

const toNumber = (value: unknown): number => (typeof value === 'number' ? value : 0);
const toKey = (value: unknown): string | null => (typeof value === 'string' ? value : null);

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

  private async rows(esql: string, { filters, hasIndex, signal }: ReadContext): Promise<EsqlRow[]> {
    return (hasIndex && (await this.client.esql(esql, timeRangeQuery(filters), signal))) || [];
  }

  private async number({ query, value }: NumberQuery, context: ReadContext): Promise<PanelAnswer<{ value: number }>> {
    const esql = this.render(query);
    const [row] = await this.rows(esql, context);
    return { data: { value: toNumber(row?.[value]) }, esql };
  }

  private async groupCounts({ query, count, key, label }: GroupQuery, context: ReadContext) {
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

  private async group(panel: GroupPanel, context: ReadContext): Promise<PanelAnswer<TopRows>> {
    const query = GROUP_QUERIES[panel](context);
    const { esql, counts, isCut } = await this.groupCounts(query, context);
    const data = topRows(counts, PANEL_ROWS[panel]);
    if (!isCut || query.total === undefined) return { data, esql };
    // More groups than one answer holds: what is beyond the rows is the whole less the rows.
    const { data: total } = await this.number(query.total, context);
    const shown = data.rows.reduce((sum, { count }) => sum + count, 0);
    return { data: { ...data, others: Math.max(data.others, total.value - shown) }, esql };
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
    const [fromMs, toMs] = [Date.parse(context.filters.from), Date.parse(context.filters.to)];
    const interval = chooseInterval(fromMs, toMs);
    const counts = new Map(rows.map((row) => [Date.parse(String(row[time])), toNumber(row[count])]));
    return { data: { buckets: fillBuckets({ fromMs, toMs, interval, counts }), intervalMs: interval.ms }, esql };
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
