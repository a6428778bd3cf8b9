import { Client, errors } from '@elastic/elasticsearch';
import type { Draft } from '../common/rule_authoring/intent';
import { refuseDraft } from '../common/rule_authoring/refuse_draft';

/** Asks an Elasticsearch whether a drafted query parses and runs there, without reading any row. */
export type CheckDraft = (draft: Draft) => Promise<Draft>;

const credentials = (
  env: NodeJS.ProcessEnv,
): { auth?: { apiKey: string } | { username: string; password: string } } => {
  const { ELASTICSEARCH_API_KEY: apiKey, ELASTICSEARCH_USERNAME: username, ELASTICSEARCH_PASSWORD: password } = env;
  if (apiKey !== undefined) return { auth: { apiKey } };
  return username !== undefined && password !== undefined ? { auth: { username, password } } : {};
};

/** A check against the Elasticsearch at `url`; a query that it refuses makes the draft a refusal with its words. */
export const createCheckDraft = (url: string, env: NodeJS.ProcessEnv): CheckDraft => {
  const client = new Client({ node: url, ...credentials(env) });
  return async (draft) => {
    if (draft.status !== 'rule') return draft;
    try {
      await client.esql.query({ query: `${draft.esql}\n| LIMIT 0` });
      return draft;
    } catch (error) {
      if (!(error instanceof errors.ResponseError) || error.statusCode !== 400) throw error;
      return refuseDraft(draft, `Elasticsearch refuses the query: ${error.message}`);
    }
  };
};
