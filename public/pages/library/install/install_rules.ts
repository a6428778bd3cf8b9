import type { ApiClient } from '../../../api/api_client';
import type { LibraryRulesClient } from '../../../kibana/library_rules_client';
import type { Outcome } from './run_batches';

interface Clients {
  api: Pick<ApiClient, 'renderLibrary' | 'noteInstalled'>;
  libraryRules: Pick<LibraryRulesClient, 'importRules'>;
}

/** Installs one batch: has the rules written for this space, gives them to Kibana, and notes how they were written. */
export const installBatch =
  ({ api, libraryRules }: Clients, { enabled, refusedText }: { enabled: boolean; refusedText: string }) =>
  async (ids: string[]): Promise<Outcome> => {
    const { rules, refused } = await api.renderLibrary({ ids });
    const notOffered = refused.map(({ id }) => ({ id, message: refusedText }));
    if (rules.length === 0) return { done: [], unchanged: [], failed: notOffered };
    const { taken, existing, failed } = await libraryRules.importRules(rules.map(({ body }) => ({ ...body, enabled })));
    const installed = rules.filter(({ body }) => taken.includes(String(body['rule_id'])));
    if (installed.length > 0) {
      await api.noteInstalled({ rules: installed.map(({ id, parts }) => ({ id, parts })) });
    }
    const idOf = new Map(rules.map(({ id, body }) => [String(body['rule_id']), id]));
    return {
      done: installed.map(({ id }) => id),
      unchanged: existing.map((ruleId) => idOf.get(ruleId) ?? ruleId),
      failed: [...notOffered, ...failed.map(({ ruleId, message }) => ({ id: idOf.get(ruleId) ?? ruleId, message }))],
    };
  };
