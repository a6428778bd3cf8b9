import type { DraftCheck } from '../../../common/api/rules';
import type { AuthoringSettings } from '../../../common/rule_authoring/intent';
import { InvalidRequestError } from '../../errors/invalid_request_error';
import { QueryRejectedError } from '../../errors/query_rejected_error';
import { assertAllowedIndices } from '../allowed_indices';
import type { QueryClient } from '../query_client';
import { assignedNames } from '../query_text/assigned_names';
import { fieldNames } from '../query_text/field_names';
import { readSources } from '../query_text/read_sources';
import { splitCommands } from '../query_text/split_commands';
import { fieldProblems } from './field_problems';

export interface LiveCheckResult {
  checks: DraftCheck[];
  /** Why the query can't be a rule here; undefined if it can, or if it can't be told yet. */
  failure: string | undefined;
  /** What the query reads; undefined if it may not. */
  indexPattern: string | undefined;
}

const check = (name: DraftCheck['name'], outcome: DraftCheck['outcome'], text: string): DraftCheck => ({
  name,
  outcome,
  text,
});

const MAX_NAMED = 5;

const enumerate = (names: readonly string[]): string =>
  names.length <= MAX_NAMED
    ? names.join(', ')
    : `${names.slice(0, MAX_NAMED).join(', ')} and ${names.length - MAX_NAMED} more`;

/** Checks a query against the indices as they are, as the current user. */
export class LiveChecks {
  constructor(private readonly client: QueryClient) {}

  /** @throws ElasticsearchForbiddenError | ElasticsearchUnavailableError when it can't be told */
  async run(esql: string, settings: AuthoringSettings, signal?: AbortSignal): Promise<LiveCheckResult> {
    let sources: string[];
    try {
      sources = readSources(esql);
      assertAllowedIndices(sources, settings);
    } catch (thrown) {
      if (!(thrown instanceof InvalidRequestError)) throw thrown;
      const { message } = thrown;
      return { checks: [check('indices', 'failed', message)], failure: message, indexPattern: undefined };
    }
    const indexPattern = sources.join(',');
    const commands = splitCommands(esql);
    const assigned = assignedNames(commands);
    const names = fieldNames(commands).filter((name) => !assigned.has(name));
    const [fields, rejection] = await Promise.all([
      // Without a name it would be asked for all of them.
      this.client.fields(indexPattern, names.length > 0 ? names : ['@timestamp'], signal),
      this.rejection(esql, indexPattern, signal),
    ]);
    if (!fields.hasIndex) return { ...notYet(indexPattern), indexPattern };
    const indices = check('indices', 'passed', `It reads ${indexPattern}, which the settings allow.`);
    const { missing, wrong } = fieldProblems(names, fields);
    if (missing.length === 0 && wrong.length === 0) {
      const fieldsPass = check('fields', 'passed', 'Every field is there, with the type that it needs.');
      return rejection === undefined
        ? {
            checks: [indices, fieldsPass, check('runs', 'passed', 'Elasticsearch runs the query.')],
            failure: undefined,
            indexPattern,
          }
        : { checks: [indices, fieldsPass, check('runs', 'failed', rejection)], failure: rejection, indexPattern };
    }
    const empty = await this.withoutIndex(sources, signal);
    if (wrong.length === 0 && empty.length > 0) {
      return { ...notYet(enumerate(empty)), indexPattern };
    }
    const failure = [
      ...(missing.length > 0
        ? [`The events in ${indexPattern} have no ${missing.length === 1 ? 'field' : 'fields'} ${enumerate(missing)}.`]
        : []),
      ...wrong.slice(0, MAX_NAMED),
    ].join(' ');
    return { checks: [indices, check('fields', 'failed', failure)], failure, indexPattern };
  }

  /** What Elasticsearch has against the query. */
  private async rejection(esql: string, indexPattern: string, signal?: AbortSignal): Promise<string | undefined> {
    try {
      await this.client.run(`${esql}\n| LIMIT 0`, { indexPattern, signal });
      return undefined;
    } catch (thrown) {
      if (thrown instanceof QueryRejectedError) return thrown.message;
      throw thrown;
    }
  }

  private async withoutIndex(sources: readonly string[], signal?: AbortSignal): Promise<string[]> {
    const named = sources.filter((source) => !source.startsWith('-'));
    if (named.length < 2) return [];
    const found = await Promise.all(named.map((source) => this.client.fields(source, ['@timestamp'], signal)));
    return named.filter((_source, index) => found[index]?.hasIndex === false);
  }
}

const notYet = (indices: string): Omit<LiveCheckResult, 'indexPattern'> => {
  const reason = `No index matches ${indices} yet`;
  return {
    checks: [
      check('indices', 'skipped', `${reason}. The rule can run as soon as there is one.`),
      check('fields', 'skipped', `${reason}, so its fields can't be checked.`),
      check('runs', 'skipped', `${reason}, so the query can't be tried.`),
    ],
    failure: undefined,
  };
};
