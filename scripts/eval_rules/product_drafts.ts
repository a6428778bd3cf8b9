import { performance } from 'node:perf_hooks';
import { draftRule } from '../../common/rule_authoring/draft_rule';
import { DEFAULT_STACK } from './eval_case';
import type { EvalCase } from './eval_case';
import type { JudgedDraft } from './judged_draft';

/** Drafts every case with the product, without a model or an Elasticsearch, and takes the time of each. */
export const productDrafts = (cases: readonly EvalCase[]): JudgedDraft[] =>
  cases.map(({ id, prompt, settings = {}, stack = DEFAULT_STACK }) => {
    const began = performance.now();
    const draft = draftRule(prompt, { settings, stack });
    return { id, ...draft, ms: performance.now() - began };
  });
