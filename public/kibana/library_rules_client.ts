import type { RuleBody } from '../../common/rule_authoring/intent';
import type { CoreStart, HttpClient } from './contracts';
import { hasStatus } from './has_status';

/** A rule as Kibana gives it. */
export type KibanaRule = RuleBody & { id: string; rule_id: string; enabled: boolean };

export interface ImportAnswer {
  /** `rule_id`s of what Kibana took. */
  taken: string[];
  /** Of what was there already, and stayed as it was. */
  existing: string[];
  failed: Array<{ ruleId: string; message: string }>;
}

/** Kibana's own rule APIs for many rules, with the user's own privileges. Rejects with what `core.http` throws. */
export interface LibraryRulesClient {
  /** All rules of the library that are in this space; null: the user may not read detection rules. */
  findInstalled(options?: { signal?: AbortSignal | undefined }): Promise<KibanaRule[] | null>;
  /** Creates rules in one request; one that exists is left as it is. */
  importRules(bodies: readonly RuleBody[]): Promise<ImportAnswer>;
  /** Replaces a rule by its `id`. */
  update(body: RuleBody): Promise<void>;
  /** Address of a rule in Kibana. */
  url(id: string): string;
}

/** The version of the public API that every Kibana of 8.12 to 9.5 has. */
const API_VERSION = '2023-10-31';
const DETECTION_RULES = '/api/detection_engine/rules';
/** `rule_id`s of the library begin so; it is the one thing about a rule that nobody can change by hand. */
const FILTER = 'alert.attributes.params.ruleId: claude-activity-*';
const PAGE_SIZE = 500;
const CONFLICT = 409;

interface FindAnswer {
  total: number;
  data: KibanaRule[];
}

interface RawImportAnswer {
  errors?: Array<{ rule_id?: string; error?: { status_code?: number; message?: string } }>;
}

export const createLibraryRulesClient = ({
  http,
  application,
}: {
  http: HttpClient;
  application: Pick<CoreStart['application'], 'getUrlForApp'>;
}): LibraryRulesClient => ({
  findInstalled: async ({ signal } = {}) => {
    const found: KibanaRule[] = [];
    try {
      for (let page = 1; ; page += 1) {
        const { total, data } = await http.get<FindAnswer>(`${DETECTION_RULES}/_find`, {
          query: { filter: FILTER, page: String(page), per_page: String(PAGE_SIZE) },
          version: API_VERSION,
          ...(signal && { signal }),
        });
        found.push(...data);
        if (data.length === 0 || found.length >= total) return found;
      }
    } catch (thrown) {
      // Without the Security app there is no such address.
      if (hasStatus(thrown, 403) || hasStatus(thrown, 404)) return null;
      throw thrown;
    }
  },
  importRules: async (bodies) => {
    const lines = bodies.map((body) => JSON.stringify(body)).join('\n');
    const form = new FormData();
    form.append('file', new Blob([lines], { type: 'application/ndjson' }), 'rules.ndjson');
    const { errors = [] } = await http.fetch<RawImportAnswer>(`${DETECTION_RULES}/_import`, {
      method: 'POST',
      headers: { 'Content-Type': undefined },
      body: form,
      version: API_VERSION,
    });
    const existing = errors.flatMap(({ rule_id: id, error }) => (id && error?.status_code === CONFLICT ? [id] : []));
    const failed = errors.flatMap(({ rule_id: id, error }) =>
      error?.status_code === CONFLICT ? [] : [{ ruleId: id ?? '', message: error?.message ?? '' }],
    );
    const refused = new Set([...existing, ...failed.map(({ ruleId }) => ruleId)]);
    return {
      taken: bodies.map((body) => String(body['rule_id'])).filter((ruleId) => !refused.has(ruleId)),
      existing,
      failed,
    };
  },
  update: async (body) => {
    await http.put(DETECTION_RULES, { body: JSON.stringify(body), version: API_VERSION });
  },
  url: (id) => application.getUrlForApp('security', { path: `/rules/id/${encodeURIComponent(id)}` }),
});
