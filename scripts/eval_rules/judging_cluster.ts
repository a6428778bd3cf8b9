import { randomUUID } from 'node:crypto';
import { Client, errors } from '@elastic/elasticsearch';
import type { ElasticsearchHandle } from '../../host/elasticsearch/elasticsearch_handle';
import { SOURCES } from './eval_case';
import type { Source } from './eval_case';
import { SCENARIO_FIELD, judgingIndex } from './judging_mapping';
import type { PreparedScenario } from './scenario_records';

const BULK_LINES = 3000;
const LOAD_TIMEOUT_MS = 60_000;
/** What a draft's query may take unless the caller says otherwise. */
const QUERY_TIMEOUT_MS = 6_000;

const SUFFIXES: Record<Source, string> = {
  audit: '.ds-logs-anthropic.audit-default',
  runtime: '.ds-logs-claude_code.events.otel-default',
  idp: '.ds-logs-okta.system-default',
  endpoint: '.alerts-security.alerts-default',
};

/** What a query came to. */
export type QueryAnswer = { rows: unknown[][] } | { error: string };

interface EsqlAnswer {
  values?: unknown[][];
  is_partial?: boolean;
}

const messageOf = (error: unknown, timeoutMs: number): string => {
  if (error instanceof errors.TimeoutError) return `timed out after ${timeoutMs / 1000} s`;
  if (error instanceof errors.ResponseError) {
    const cause = error.body?.error?.root_cause?.[0] ?? error.body?.error;
    return `query failed: ${cause?.type}: ${cause?.reason}`;
  }
  throw error;
};

/** The indices of one run of the judge, and the queries on them. */
export class JudgingCluster {
  readonly indices: Readonly<Record<Source, string>>;
  private readonly client: Client;

  constructor(
    { url, credentials }: Pick<ElasticsearchHandle, 'url' | 'credentials'>,
    private readonly queryTimeoutMs = QUERY_TIMEOUT_MS,
  ) {
    this.client = new Client({ node: url, auth: credentials });
    const run = `tmp-eval-rules-${randomUUID()}`;
    this.indices = Object.fromEntries(SOURCES.map((source) => [source, `${run}${SUFFIXES[source]}`])) as Record<
      Source,
      string
    >;
  }

  async createIndices(scenarios: readonly PreparedScenario[]): Promise<void> {
    const records = scenarios.flatMap((scenario) => scenario.records);
    for (const source of SOURCES) {
      const documents = records.filter((record) => record.source === source).map(({ document }) => document);
      await this.client.transport.request(
        { method: 'PUT', path: `/${this.indices[source]}`, body: judgingIndex(source, documents) },
        { requestTimeout: LOAD_TIMEOUT_MS },
      );
    }
  }

  /**
   * Indexes the events of scenarios as if the run was now.
   *
   * @param now - milliseconds
   * @throws Error where Elasticsearch rejects a document
   */
  async load(scenarios: readonly PreparedScenario[], now: number): Promise<void> {
    const operations = scenarios.flatMap(({ key, now: ownNow, records }) =>
      records.flatMap(({ source, offset, document }) => [
        { create: { _index: this.indices[source] } },
        {
          ...document,
          '@timestamp': new Date((ownNow ?? now) + offset * 1000).toISOString(),
          [SCENARIO_FIELD]: key,
        },
      ]),
    );
    for (let start = 0; start < operations.length; start += BULK_LINES) {
      const { errors: hasErrors, items } = await this.client.bulk(
        { operations: operations.slice(start, start + BULK_LINES) },
        { requestTimeout: LOAD_TIMEOUT_MS },
      );
      const rejected = hasErrors ? items.find(({ create }) => create?.error !== undefined) : undefined;
      if (rejected) throw new Error(`Elasticsearch rejected a document: ${JSON.stringify(rejected.create?.error)}`);
    }
    await this.client.indices.refresh({ index: Object.values(this.indices) });
  }

  /**
   * Runs a query as the rule executor does, on the events of one scenario.
   *
   * @param from - milliseconds, like `to`
   */
  async query(text: string, { key, from, to }: { key: string; from: number; to: number }): Promise<QueryAnswer> {
    const range = {
      gte: new Date(from).toISOString(),
      lte: new Date(to).toISOString(),
      format: 'strict_date_optional_time',
    };
    try {
      const answer = await this.client.transport.request<EsqlAnswer>(
        {
          method: 'POST',
          path: '/_query',
          querystring: { drop_null_columns: true },
          body: {
            query: text,
            filter: { bool: { filter: [{ range: { '@timestamp': range } }, { term: { [SCENARIO_FIELD]: key } }] } },
          },
        },
        { requestTimeout: this.queryTimeoutMs, maxRetries: 0 },
      );
      return answer.is_partial ? { error: 'the query gave a partial answer' } : { rows: answer.values ?? [] };
    } catch (error) {
      return { error: messageOf(error, this.queryTimeoutMs) };
    }
  }

  /** Deletes the indices and hangs up. */
  async close(): Promise<void> {
    await this.client.indices.delete({ index: Object.values(this.indices), ignore_unavailable: true });
    await this.client.close();
  }
}
