import type { QueryDsl } from '../../common/overview';
import { ConflictError } from '../errors/conflict_error';
import { ElasticsearchUnavailableError } from '../errors/elasticsearch_unavailable_error';
import { elasticsearchFailure } from '../errors/elasticsearch_failure';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import type { ReadSubject } from './to_read_error';
import { AUDIT_EVENTS, missingReadPrivilege, toReadError } from './to_read_error';

/** One row of an ES|QL answer by name of column. */
export type EsqlRow = Readonly<Record<string, unknown>>;

interface EsqlAnswer {
  columns: readonly { name: string; type: string }[];
  values: readonly (readonly unknown[])[];
  is_partial?: boolean;
}

interface FieldCapsAnswer {
  indices: string | readonly string[];
  fields: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface SearchHit {
  _id: string;
  _index: string;
  _source?: Record<string, unknown>;
  /** What `fields` asked for. */
  fields?: Readonly<Record<string, readonly unknown[]>>;
  sort?: readonly unknown[];
}

interface SearchAnswer {
  timed_out: boolean;
  pit_id?: string;
  hits: { hits: readonly SearchHit[]; total?: { value: number; relation: 'eq' | 'gte' } };
}

/** Hits of a point in time. */
export interface FrozenHits {
  hits: readonly SearchHit[];
  /** Only where the search asked for it (`track_total_hits`). */
  total: { value: number; relation: 'eq' | 'gte' } | undefined;
  /** Under which id the point in time goes on; the newest one counts. */
  pitId: string;
}

/** Long enough for years of events, short enough that a person still waits. */
const REQUEST_TIMEOUT_MS = 60_000;

/** Types that ES|QL treats alike, so that indices may differ in them (Elastic Agent's have `constant_keyword`). */
const TYPE_FAMILIES: Readonly<Record<string, string>> = { constant_keyword: 'keyword', wildcard: 'keyword' };

/** Reads as the current user, of the audit streams unless told otherwise, with errors in words to act on. */
export class ReadClient {
  private readonly elasticsearch: ElasticsearchClient;
  private readonly subject: ReadSubject;
  private readonly path: string;

  constructor({
    elasticsearch,
    subject = AUDIT_EVENTS,
  }: {
    elasticsearch: ElasticsearchClient;
    subject?: ReadSubject;
  }) {
    this.elasticsearch = elasticsearch;
    this.subject = subject;
    this.path = `/${encodeURIComponent(subject.indices)}`;
  }

  /**
   * Which of the fields can be named in a query.
   *
   * @returns undefined when there is no audit index (yet)
   * @throws ElasticsearchForbiddenError when none is visible because the user may read none
   */
  async columns(fields: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string> | undefined> {
    const answer = await this.request<FieldCapsAnswer>(
      {
        method: 'POST',
        path: `${this.path}/_field_caps`,
        querystring: { ignore_unavailable: true, allow_no_indices: true },
        body: { fields },
      },
      signal,
    );
    if (answer.indices.length === 0) {
      await this.assertMayRead(signal);
      return undefined;
    }
    const isUsable = (field: string): boolean => {
      const types = Object.keys(answer.fields[field] ?? {}).filter((type) => type !== 'unmapped');
      return new Set(types.map((type) => TYPE_FAMILIES[type] ?? type)).size === 1;
    };
    return new Set(fields.filter(isUsable));
  }

  /**
   * @param filter - Query DSL beside the query, such as the time range
   * @returns undefined when the last audit index went away meanwhile
   */
  async esql(query: string, filter: QueryDsl, signal?: AbortSignal): Promise<EsqlRow[] | undefined> {
    try {
      const answer = await this.request<EsqlAnswer>(
        { method: 'POST', path: '/_query', body: { query, filter } },
        signal,
        isUnknownIndex,
      );
      assertWhole(answer.is_partial === true);
      return answer.values.map((values) =>
        Object.fromEntries(answer.columns.map(({ name }, index) => [name, values[index] ?? null])),
      );
    } catch (thrown) {
      if (isUnknownIndex(thrown)) return undefined;
      throw thrown;
    }
  }

  async search(body: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<readonly SearchHit[]> {
    const answer = await this.request<SearchAnswer>(
      {
        method: 'POST',
        path: `${this.path}/_search`,
        querystring: { ignore_unavailable: true, allow_no_indices: true, allow_partial_search_results: false },
        body,
      },
      signal,
    );
    assertWhole(answer.timed_out);
    return answer.hits.hits;
  }

  /**
   * A search whose aggregations are wanted.
   *
   * @param filterPath - what of the answer is wanted, see Elasticsearch's `filter_path`
   */
  async aggregate<Answer extends object>(
    body: Readonly<Record<string, unknown>>,
    filterPath: string,
    signal?: AbortSignal,
  ): Promise<Answer> {
    const answer = await this.request<Answer & { timed_out: boolean }>(
      {
        method: 'POST',
        path: `${this.path}/_search`,
        querystring: {
          ignore_unavailable: true,
          allow_no_indices: true,
          allow_partial_search_results: false,
          filter_path: filterPath,
        },
        body,
      },
      signal,
    );
    assertWhole(answer.timed_out);
    return answer;
  }

  /** Freezes what the streams hold, so that paging neither skips nor repeats an event. Close it. */
  async openPointInTime(keepAlive: string, signal?: AbortSignal): Promise<string> {
    const { id } = await this.request<{ id: string }>(
      {
        method: 'POST',
        path: `${this.path}/_pit`,
        querystring: { keep_alive: keepAlive, ignore_unavailable: true },
      },
      signal,
    );
    return id;
  }

  /**
   * @param body - a search with its `pit`
   * @throws ConflictError when the point in time is over
   */
  async searchPointInTime(
    body: Readonly<Record<string, unknown>> & { pit: { id: string; keep_alive: string } },
    signal?: AbortSignal,
  ): Promise<FrozenHits> {
    try {
      const answer = await this.request<SearchAnswer>(
        { method: 'POST', path: '/_search', querystring: { allow_partial_search_results: false }, body },
        signal,
        isOver,
      );
      assertWhole(answer.timed_out);
      return { hits: answer.hits.hits, total: answer.hits.total, pitId: answer.pit_id ?? body.pit.id };
    } catch (thrown) {
      if (!isOver(thrown)) throw thrown;
      throw new ConflictError('This list was opened too long ago to go on reading it. Refresh it.', { cause: thrown });
    }
  }

  /** Never throws: what isn't closed ends by itself. */
  async closePointInTime(id: string): Promise<void> {
    await this.elasticsearch.transport
      .request({ method: 'DELETE', path: '/_pit', body: { id } }, requestOptions(undefined))
      .catch(() => undefined);
  }

  /** Elasticsearch shows a user without rights an empty list; "no events" would be a lie then. */
  async assertMayRead(signal?: AbortSignal): Promise<void> {
    const privileges = await this.elasticsearch.transport
      .request<{ has_all_requested: boolean }>(
        {
          method: 'POST',
          path: '/_security/user/_has_privileges',
          body: { index: [{ names: [this.subject.indices], privileges: ['read'] }] },
        },
        requestOptions(signal),
      )
      .catch((thrown: unknown) => {
        // Without security there is no such endpoint, and everybody may read.
        const { statusCode } = elasticsearchFailure(thrown) ?? {};
        if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return { has_all_requested: true };
        throw toReadError(thrown, signal, this.subject);
      });
    if (!privileges.has_all_requested) throw missingReadPrivilege(undefined, this.subject);
  }

  private async request<Answer>(
    params: Parameters<ElasticsearchClient['transport']['request']>[0],
    signal: AbortSignal | undefined,
    isExpected: (thrown: unknown) => boolean = () => false,
  ): Promise<Answer> {
    try {
      return await this.elasticsearch.transport.request<Answer>(params, requestOptions(signal));
    } catch (thrown) {
      throw isExpected(thrown) ? thrown : toReadError(thrown, signal, this.subject);
    }
  }
}

const requestOptions = (signal: AbortSignal | undefined) => ({
  ...(signal !== undefined && { signal }),
  requestTimeout: REQUEST_TIMEOUT_MS,
  // A slow question asked again is a slower one.
  maxRetries: 0,
});

const isUnknownIndex = (thrown: unknown): boolean => {
  const { statusCode, type, reason } = elasticsearchFailure(thrown) ?? { reason: '' };
  return (
    (statusCode === 400 && type === 'verification_exception' && reason.includes('Unknown index')) ||
    (statusCode === 404 && type === 'index_not_found_exception')
  );
};

/** A point in time that has ended, or an id that is none. */
const isOver = (thrown: unknown): boolean => {
  const { statusCode, reason } = elasticsearchFailure(thrown) ?? { reason: '' };
  return statusCode === 404 || (statusCode === 400 && /point in time|search context|\bid\b/i.test(reason));
};

/** From 8.19 on ES|QL leaves out failing shards; a count of a part must not pass for the whole. */
const assertWhole = (isPartial: boolean): void => {
  if (isPartial) {
    throw new ElasticsearchUnavailableError(
      'Elasticsearch could read only a part of the audit events. Try again, and check the cluster if this lasts.',
    );
  }
};
