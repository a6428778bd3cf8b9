import { performance } from 'node:perf_hooks';
import type { AuthoringSettings, Draft } from '../../common/rule_authoring/intent';
import { DEFAULT_STACK } from './eval_case';
import type { EvalCase } from './eval_case';
import type { JudgedDraft } from './judged_draft';

export type DraftRule = (
  prompt: string,
  options: { settings: AuthoringSettings; stack: string },
) => Draft | Promise<Draft>;

/** Drafts every case with the product, one after another, and takes the time of each. */
export const productDrafts = async (cases: readonly EvalCase[], draftRule: DraftRule): Promise<JudgedDraft[]> => {
  const drafts: JudgedDraft[] = [];
  for (const { id, prompt, settings = {}, stack = DEFAULT_STACK } of cases) {
    const began = performance.now();
    const draft = await draftRule(prompt, { settings, stack });
    drafts.push({ id, ...draft, ms: performance.now() - began });
  }
  return drafts;
};
