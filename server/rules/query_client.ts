import type { QueryDsl } from '../../common/overview';
import { elasticsearchFailure } from '../errors/elasticsearch_failure';
import { ElasticsearchUnavailableError } from '../errors/elasticsearch_unavailable_error';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import { isUnknownIndex, missingReadPrivilege, toQueryError } from './query_error';

export interface QueryColumn {
  name: string;
  type: string;
}

export interface QueryRows {
  columns: readonly QueryColumn[];
  rows: readonly (readonly unknown[])[];
}

interface EsqlAnswer {
  columns: readonly QueryColumn[];
  values: readonly (readonly unknown[])[];
  is_partial?: boolean;
}

interface FieldCapsAnswer {
  indices: string | readonly string[];
  fields: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface IndexFields {
  /** Whether any index matches the pattern. */
  hasIndex: boolean;
  /** Field → the types that it has, in one index or another; a field that no index maps is missing. */
  types: ReadonlyMap<string, readonly string[]>;
}

/** Long enough for a slow cluster, short enough that a person still waits. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Asks Elasticsearch as the current user, with errors in words that a person can act on. */
export class QueryClient {
  private readonly elasticsearch: ElasticsearchClient;
  private readonly timeoutMs: number;

  constructor({
    elasticsearch,
    timeoutMs = REQUEST_TIMEOUT_MS,
  }: {
    elasticsearch: ElasticsearchClient;
    timeoutMs?: number;
  }) {
    this.elasticsearch = elasticsearch;
    this.timeoutMs = timeoutMs;
  }

  /**
   * @param fields - names, or patterns such as `*`
   * @throws ElasticsearchForbiddenError when no index is to be seen because the user may read none
   */
  async fields(indexPattern: string, fields: readonly string[], signal?: AbortSignal): Promise<IndexFields> {
    const answer = await this.request<FieldCapsAnswer>(
      {
        method: 'POST',
        path: `/${encodeURIComponent(indexPattern)}/_field_caps`,
        querystring: { ignore_unavailable: true, allow_no_indices: true },
        body: { fields },
      },
      indexPattern,
      signal,
    );
    const hasIndex = answer.indices.length > 0;
    if (!hasIndex) await this.assertMayRead(indexPattern, signal);
    return {
      hasIndex,
      types: new Map(
        Object.entries(answer.fields).flatMap(([field, types]): [string, string[]][] => {
          const known = Object.keys(types).filter((type) => type !== 'unmapped' && type !== 'object');
          return known.length === 0 ? [] : [[field, known]];
        }),
      ),
    };
  }

  /**
   * Runs ES|QL.
   *
   * @param options.filter - Query DSL beside the query, such as the time range
   * @returns undefined when no index matches
   * @throws QueryRejectedError for a query that can't be run
   */
  async run(
    query: string,
    { indexPattern, filter, signal }: { indexPattern: string; filter?: QueryDsl; signal?: AbortSignal | undefined },
  ): Promise<QueryRows | undefined> {
    try {
      const answer = await this.request<EsqlAnswer>(
        { method: 'POST', path: '/_query', body: { query, ...(filter && { filter }) } },
        indexPattern,
        signal,
        isUnknownIndex,
      );
      // From 8.19 on ES|QL leaves out failing shards; a count of a part must not pass for the whole.
      if (answer.is_partial === true) {
        throw new ElasticsearchUnavailableError(
          'Elasticsearch could read only a part of the events. Try again, and check the cluster if this lasts.',
        );
      }
      return { columns: answer.columns, rows: answer.values };
    } catch (thrown) {
      if (!isUnknownIndex(thrown)) throw thrown;
      await this.assertMayRead(indexPattern, signal);
      return undefined;
    }
  }

  /** Elasticsearch shows a user without rights no index; "there is none" would be a lie then. */
  private async assertMayRead(indexPattern: string, signal?: AbortSignal): Promise<void> {
    // An exclusion is no name to have a privilege on.
    const names = indexPattern.split(',').filter((name) => !name.startsWith('-'));
    const privileges = await this.elasticsearch.transport
      .request<{ has_all_requested: boolean }>(
        {
          method: 'POST',
          path: '/_security/user/_has_privileges',
          body: { index: [{ names, privileges: ['read'], allow_restricted_indices: false }] },
        },
        requestOptions(signal, this.timeoutMs),
      )
      .catch((thrown: unknown) => {
        // Without security there is no such endpoint, and everybody may read.
        const { statusCode } = elasticsearchFailure(thrown) ?? {};
        if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return { has_all_requested: true };
        throw toQueryError(thrown, indexPattern, signal);
      });
    if (!privileges.has_all_requested) throw missingReadPrivilege(indexPattern);
  }

  private async request<Answer>(
    params: Parameters<ElasticsearchClient['transport']['request']>[0],
    indexPattern: string,
    signal: AbortSignal | undefined,
    isExpected: (thrown: unknown) => boolean = () => false,
  ): Promise<Answer> {
    try {
      return await this.elasticsearch.transport.request<Answer>(params, requestOptions(signal, this.timeoutMs));
    } catch (thrown) {
      throw isExpected(thrown) ? thrown : toQueryError(thrown, indexPattern, signal);
    }
  }
}

const requestOptions = (signal: AbortSignal | undefined, requestTimeout: number) => ({
  ...(signal !== undefined && { signal }),
  requestTimeout,
  // A slow question asked again is a slower one.
  maxRetries: 0,
});
