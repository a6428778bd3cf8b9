import { updateBody } from '../../../../common/detection_rules/installed';
import type { ApiClient } from '../../../api/api_client';
import { errorSentence } from '../../../api/error_sentence';
import type { KibanaRule, LibraryRulesClient } from '../../../kibana/library_rules_client';
import { toInstalledRule } from '../to_installed_rule';
import type { Outcome } from './run_batches';

interface Clients {
  api: Pick<ApiClient, 'getLibrary' | 'renderLibrary' | 'noteInstalled'>;
  libraryRules: Pick<LibraryRulesClient, 'findInstalled' | 'update'>;
}

/** Kibana writes each rule on its own; more at once would only wait in its queue. */
const AT_ONCE = 5;

const eachOf = async <Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> => {
  const rest = [...items];
  const worker = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

/**
 * Brings a batch of installed rules to what the library writes now.
 *
 * @param options.keepChanges - false: also the parts that somebody has changed by hand
 */
export const updateBatch =
  (
    { api, libraryRules }: Clients,
    { keepChanges, refusedText, unknownError }: { keepChanges: boolean; refusedText: string; unknownError: string },
  ) =>
  async (ids: string[]): Promise<Outcome> => {
    // Read anew: somebody may have changed a rule since the page was opened.
    const [found, { rules, refused }] = await Promise.all([libraryRules.findInstalled(), api.renderLibrary({ ids })]);
    const { rules: states } = await api.getLibrary({ request: { installed: (found ?? []).map(toInstalledRule) } });
    const stateOf = new Map(states.map((state) => [state.id, state.installed]));
    const byRuleId = new Map<string, KibanaRule>((found ?? []).map((rule) => [rule.rule_id, rule]));
    const outcome: Outcome = {
      done: [],
      unchanged: [],
      failed: refused.map(({ id }) => ({ id, message: refusedText })),
    };
    await eachOf(rules, async ({ id, body }) => {
      const installed = byRuleId.get(String(body['rule_id']));
      const state = stateOf.get(id);
      const isDue = state && (state.updates.length > 0 || (!keepChanges && state.changedByHand.length > 0));
      if (!installed || !isDue) {
        outcome.unchanged.push(id);
        return;
      }
      try {
        await libraryRules.update(
          updateBody({ installed, library: body, keep: keepChanges ? state.changedByHand : [] }),
        );
        outcome.done.push(id);
      } catch (thrown) {
        outcome.failed.push({ id, message: errorSentence(thrown, unknownError) });
      }
    });
    const done = rules.filter(({ id }) => outcome.done.includes(id));
    if (done.length > 0) await api.noteInstalled({ rules: done.map(({ id, parts }) => ({ id, parts })) });
    return outcome;
  };
