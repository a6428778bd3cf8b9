import { activityQuery } from '../../common/activity';
import type { ActivityExport } from '../../common/api/activity';
import { MAX_EXPORT_ROWS } from '../../common/export/export_format';
import { exportHead, exportLine } from '../../common/export/export_rows';
import { exportFrame } from '../../common/export/frames';
import { toHttpError } from '../errors/to_http_error';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import type { Logger } from '../kibana/contracts';
import { NEWEST_FIRST } from './activity_reader';
import { ReadClient } from './read_client';
import type { FrozenHits } from './read_client';

/** Longer than any browser takes to write one page down. */
const KEEP_ALIVE = '5m';
const PAGE_SIZE = 1000;

export interface ActivityExportsOptions {
  /** As the current user. */
  elasticsearch: ElasticsearchClient;
  log: Pick<Logger, 'info' | 'warn'>;
  /** Rows of an export at most. */
  maxRows?: number;
  pageSize?: number;
}

/** An export that has begun. */
export interface BegunExport {
  /** Events in it, at most one more than the limit. */
  total: number;
  /** See `common/export/frames`. The next page is read when the one before was taken. */
  frames: AsyncGenerator<string, void, undefined>;
}

/** Writes events as files, as one user: a page at a time from a point in time, so that memory stays as it is. */
export class ActivityExports {
  private readonly client: ReadClient;
  private readonly log: ActivityExportsOptions['log'];
  private readonly maxRows: number;
  private readonly pageSize: number;

  constructor({ elasticsearch, log, maxRows = MAX_EXPORT_ROWS, pageSize = PAGE_SIZE }: ActivityExportsOptions) {
    this.client = new ReadClient({ elasticsearch });
    this.log = log;
    this.maxRows = maxRows;
    this.pageSize = pageSize;
  }

  /**
   * Reads the first page, so that what can't be read at all is refused before anything is written. What fails later is
   * told in the stream, which then never says that it is complete.
   *
   * @throws ElasticsearchForbiddenError | ElasticsearchUnavailableError | ElasticsearchRejectedError
   */
  async begin(request: ActivityExport, signal: AbortSignal): Promise<BegunExport> {
    // Says whether there is any index, and whether the user may see it.
    const columns = await this.client.columns(['@timestamp'], signal);
    if (columns === undefined) return { total: 0, frames: this.frames(request, undefined, signal) };
    const pitId = await this.client.openPointInTime(KEEP_ALIVE, signal);
    try {
      const first = await this.page(request, { pitId, after: undefined, size: this.pageSize }, signal);
      return { total: first.total?.value ?? 0, frames: this.frames(request, first, signal) };
    } catch (thrown) {
      await this.client.closePointInTime(pitId);
      throw thrown;
    }
  }

  private page(
    { filters }: ActivityExport,
    { pitId, after, size }: { pitId: string; after: readonly unknown[] | undefined; size: number },
    signal: AbortSignal,
  ): Promise<FrozenHits> {
    return this.client.searchPointInTime(
      {
        pit: { id: pitId, keep_alive: KEEP_ALIVE },
        size,
        // One more than the limit: enough to say how far there is to go, and whether something is left out.
        track_total_hits: after === undefined ? this.maxRows + 1 : false,
        query: activityQuery(filters),
        sort: NEWEST_FIRST,
        ...(after && { search_after: after }),
      },
      signal,
    );
  }

  private async *frames(
    request: ActivityExport,
    first: FrozenHits | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<string, void, undefined> {
    const total = first?.total?.value ?? 0;
    let rows = 0;
    let ending = 'was given up by the caller';
    let page = first;
    try {
      yield exportFrame(exportHead(request.format), { type: 'begun', total, maxRows: this.maxRows });
      while (page !== undefined && page.hits.length > 0) {
        const hits = page.hits.slice(0, this.maxRows - rows);
        rows += hits.length;
        const lines = hits.map(({ _id: id, _index: index, _source: document = {} }) =>
          exportLine(request.format, { id, index, document }),
        );
        yield exportFrame(lines.join(''), { type: 'progress', rows });
        const isLast = page.hits.length < this.pageSize || rows >= this.maxRows;
        page = isLast
          ? { ...page, hits: [] }
          : await this.page(request, { pitId: page.pitId, after: page.hits.at(-1)?.sort, size: this.pageSize }, signal);
      }
      ending = 'is complete';
      yield exportFrame('', { type: 'complete', rows, isCut: total > rows });
    } catch (thrown) {
      const { message, attributes } = toHttpError(thrown).body;
      ending = `failed: ${message}`;
      yield exportFrame('', { type: 'failed', code: attributes.code, message });
    } finally {
      this.log.info(`An export of ${total} events ended after ${rows}: it ${ending}.`);
      if (page) await this.client.closePointInTime(page.pitId);
    }
  }
}
