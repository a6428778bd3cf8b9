import { toElasticsearchError } from '../../errors/to_elasticsearch_error';
import type { ElasticsearchClient } from '../../kibana/elasticsearch_client';

export interface BackingIndex {
  name: string;
  /** Epoch ms; NaN when unknown, which never rules the index out. */
  createdAt: number;
}

interface Wanted {
  id: string;
  createdAtMicros: number | undefined;
}

/** Clocks of Elasticsearch and the API may differ, and an activity is a little late anyway. */
const TOLERANCE_MS = 10 * 60_000;
/** Look-ups in one request. */
const MAX_LOOKUPS = 10_000;

/**
 * The indices behind one data stream. A `create` is refused as a repeat only by the index it goes to, the newest one; so
 * after a rollover, what may be in an older one has to be looked up.
 */
export class BackingIndices {
  /** Oldest first; the last one is written. Empty while the data stream doesn't exist. */
  private indices: BackingIndex[] = [];

  constructor(
    private readonly options: { elasticsearch: ElasticsearchClient; dataStream: string; requestTimeoutMs: number },
  ) {}

  /**
   * Asks Elasticsearch anew. With the resolve and settings APIs, since they need no more than `view_index_metadata` on
   * the stream, and are there on every cluster that has data streams at all.
   */
  async load(signal: AbortSignal): Promise<void> {
    const { dataStream } = this.options;
    const resolved = await this.request<{ data_streams?: Array<{ name: string; backing_indices: string[] }> }>(
      { method: 'GET', path: `/_resolve/index/${encodeURIComponent(dataStream)}` },
      signal,
    );
    const names = resolved.data_streams?.find(({ name }) => name === dataStream)?.backing_indices ?? [];
    if (names.length === 0) {
      this.indices = [];
      return;
    }
    const settings = await this.request<Record<string, { settings?: { index?: { creation_date?: string } } }>>(
      {
        method: 'GET',
        path: `/${encodeURIComponent(dataStream)}/_settings/index.creation_date`,
        querystring: { filter_path: '*.settings.index.creation_date' },
      },
      signal,
    );
    this.indices = names.map((name) => ({
      name,
      createdAt: Number(settings[name]?.settings?.index?.creation_date ?? Number.NaN),
    }));
  }

  has(indexName: string): boolean {
    return this.indices.some(({ name }) => name === indexName);
  }

  /** Whether an older index may hold it: it was created before the index that is written now, or not surely after. */
  mayBeInOlder(createdAtMicros: number | undefined): boolean {
    return this.indices.length > 1 && !this.endsBefore(this.indices.length - 2, createdAtMicros);
  }

  /**
   * Which of these are stored. In real time: unlike a search, a get sees what isn't refreshed yet; but it takes the names
   * of indices, not of a data stream.
   *
   * @param except - an index not to look into
   */
  async findStored(wanted: readonly Wanted[], signal: AbortSignal, except?: string): Promise<Set<string>> {
    const lookups = wanted.flatMap(({ id, createdAtMicros }) =>
      this.indices
        .filter(({ name }, position) => name !== except && !this.endsBefore(position, createdAtMicros))
        .map(({ name }) => ({ _index: name, _id: id })),
    );
    const stored = new Set<string>();
    for (let start = 0; start < lookups.length; start += MAX_LOOKUPS) {
      const { docs = [] } = await this.request<{ docs?: Array<{ _id: string; found?: boolean }> }>(
        {
          method: 'POST',
          path: '/_mget',
          querystring: { _source: false, realtime: true, filter_path: 'docs._id,docs.found' },
          body: { docs: lookups.slice(start, start + MAX_LOOKUPS) },
        },
        signal,
      );
      for (const { _id: id, found } of docs) if (found) stored.add(id);
    }
    return stored;
  }

  /** An index takes nothing more once its successor exists, and nothing is stored before it happened. */
  private endsBefore(position: number, createdAtMicros: number | undefined): boolean {
    const successor = this.indices[position + 1];
    return (
      successor !== undefined &&
      createdAtMicros !== undefined &&
      successor.createdAt + TOLERANCE_MS < createdAtMicros / 1000
    );
  }

  private async request<Response>(
    params: Parameters<ElasticsearchClient['transport']['request']>[0],
    signal: AbortSignal,
  ): Promise<Response> {
    try {
      return await this.options.elasticsearch.transport.request<Response>(params, {
        signal,
        requestTimeout: this.options.requestTimeoutMs,
        ignore: [404],
      });
    } catch (thrown) {
      throw toElasticsearchError(thrown, `look up what is stored in ${this.options.dataStream}`);
    }
  }
}
