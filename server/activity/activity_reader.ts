import { ACTIVITY_FIELDS, activityCommands, activityQuery, eventSentence } from '../../common/activity';
import type {
  ActivityEvent,
  ActivityFilters,
  ActivityPage,
  ActivityQuery,
  ActivitySearch,
} from '../../common/api/activity';
import { ACTIVITY_PAGE_SIZE, COUNTED_EVENTS } from '../../common/api/activity';
import { renderQuery } from '../../common/esql';
import type { StackVersion } from '../../common/esql';
import { EVENT_ID_FIELD, TIME_FIELD } from '../../common/overview';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import { readCursor, writeCursor } from './activity_cursor';
import { ReadClient } from './read_client';
import type { SearchHit } from './read_client';

/** As long as a person looks at one page before going on; every page asked for begins it anew. */
const KEEP_ALIVE = '5m';

/** Newest first. Elasticsearch breaks further ties itself in a point in time, so that no event is skipped or repeated. */
export const NEWEST_FIRST = [
  { [TIME_FIELD]: { order: 'desc', unmapped_type: 'date', format: 'strict_date_optional_time_nanos' } },
  { [EVENT_ID_FIELD]: { order: 'asc', unmapped_type: 'keyword' } },
];

const toEvent = ({ _id: id, _index: index, _source: document = {} }: SearchHit): ActivityEvent => ({
  id,
  index,
  document,
  sentence: eventSentence(document),
});

/**
 * Reads single events as one user, page by page, however many there are: each page begins where the one before ended, in
 * a point in time.
 */
export class ActivityReader {
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
   * @throws ConflictError when the cursor is too old, InvalidRequestError when it is none
   * @throws ElasticsearchForbiddenError | ElasticsearchUnavailableError | ElasticsearchRejectedError
   */
  async page({ filters, cursor }: ActivitySearch, signal?: AbortSignal): Promise<ActivityPage> {
    const place = cursor === undefined ? undefined : readCursor(cursor);
    const columns = await this.client.columns(ACTIVITY_FIELDS, signal);
    const esql = this.render(filters, columns);
    // No index: no events, and nothing to freeze.
    if (columns === undefined) return { events: [], total: { count: 0, isMore: false }, esql };

    const pit = place?.pit ?? (await this.client.openPointInTime(KEEP_ALIVE, signal));
    const { hits, total, pitId } = await this.client.searchPointInTime(
      {
        pit: { id: pit, keep_alive: KEEP_ALIVE },
        size: ACTIVITY_PAGE_SIZE,
        track_total_hits: COUNTED_EVENTS,
        query: activityQuery(filters),
        sort: NEWEST_FIRST,
        ...(place && { search_after: place.after }),
      },
      signal,
    );
    const last = hits.length < ACTIVITY_PAGE_SIZE ? undefined : hits.at(-1);
    // Pages before may still be asked for again, so only a list of one page is over.
    if (last === undefined && place === undefined) await this.client.closePointInTime(pitId);
    return {
      events: hits.map(toEvent),
      ...(last?.sort && { cursor: writeCursor({ pit: pitId, after: last.sort as (string | number | null)[] }) }),
      total: { count: total?.value ?? 0, isMore: total?.relation === 'gte' },
      esql,
    };
  }

  /**
   * The events as ES|QL, without reading them.
   *
   * @throws ElasticsearchForbiddenError | ElasticsearchUnavailableError | ElasticsearchRejectedError
   */
  async query(filters: ActivityFilters, signal?: AbortSignal): Promise<ActivityQuery> {
    return { esql: this.render(filters, await this.client.columns(ACTIVITY_FIELDS, signal)) };
  }

  private render(filters: ActivityFilters, columns: ReadonlySet<string> | undefined): string {
    return renderQuery(activityCommands(filters, columns ?? new Set(ACTIVITY_FIELDS)), this.stackVersion);
  }
}
