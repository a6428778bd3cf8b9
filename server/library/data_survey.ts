import { LIBRARY_DAYS } from '../../common/api/library';
import type { LibraryAnswer, SourceState } from '../../common/api/library';
import { call, column, descending, esqlQuery, from, limit, renderQuery, sort, stats } from '../../common/esql';
import type { StackVersion } from '../../common/esql';
import { sourcePatterns } from '../../common/rule_authoring/compile';
import type { AuthoringSettings, EventSource } from '../../common/rule_authoring/intent';
import { ElasticsearchForbiddenError } from '../errors/elasticsearch_forbidden_error';
import { ElasticsearchUnavailableError } from '../errors/elasticsearch_unavailable_error';
import type { QueryClient } from '../rules/query_client';

const DAY_MS = 86_400_000;
/** More than there are types. */
const MAX_TYPES = 2000;
const SOURCES: readonly EventSource[] = ['audit', 'runtime', 'identity_provider', 'endpoint'];

/** What of a cluster a rule library has to know. */
export interface Survey {
  sources: LibraryAnswer['sources'];
  /** Type → ISO 8601 time of its last event; undefined: can't be told. */
  lastEvents: ReadonlyMap<string, string> | undefined;
}

/** Looks which of the data is there that rules are about. As the current user. */
export class DataSurvey {
  constructor(private readonly options: { client: QueryClient; stackVersion: StackVersion; now: () => number }) {}

  /** @throws ElasticsearchUnavailableError when it can't be told whether an index is there */
  async read(settings: AuthoringSettings, signal?: AbortSignal): Promise<Survey> {
    const [lastEvents, ...sources] = await Promise.all([
      this.lastEvents(settings, signal),
      ...SOURCES.map(async (source) => {
        const patterns = [...sourcePatterns(source, settings)];
        return { source, patterns, state: await this.state(patterns, signal) };
      }),
    ]);
    return { sources, lastEvents };
  }

  private async state(patterns: readonly string[], signal?: AbortSignal): Promise<SourceState> {
    if (patterns.length === 0) return 'unset';
    try {
      const { hasIndex } = await this.options.client.fields(patterns.join(','), ['@timestamp'], signal);
      return hasIndex ? 'there' : 'missing';
    } catch (thrown) {
      if (thrown instanceof ElasticsearchForbiddenError) return 'forbidden';
      throw thrown;
    }
  }

  /** It only explains why a rule stays silent: what can't be told must not keep anybody from the library. */
  private async lastEvents(settings: AuthoringSettings, signal?: AbortSignal): Promise<Survey['lastEvents']> {
    const { client, stackVersion, now } = this.options;
    const indexPattern = sourcePatterns('audit', settings).join(',');
    const query = esqlQuery(
      from(indexPattern),
      stats({ last_seen: call('MAX', column('@timestamp')) }, ['event.action']),
      sort(descending('last_seen')),
      limit(MAX_TYPES),
    );
    const filter = { range: { '@timestamp': { gte: new Date(now() - LIBRARY_DAYS * DAY_MS).toISOString() } } };
    try {
      const answer = await client.run(renderQuery(query, stackVersion), { indexPattern, filter, signal });
      if (answer === undefined) return new Map();
      const [type, time] = ['event.action', 'last_seen'].map((name) =>
        answer.columns.findIndex((each) => each.name === name),
      ) as [number, number];
      return new Map(answer.rows.map((row) => [String(row[type]), String(row[time])]));
    } catch (thrown) {
      if (signal?.aborted === true || thrown instanceof ElasticsearchUnavailableError) throw thrown;
      return undefined;
    }
  }
}
