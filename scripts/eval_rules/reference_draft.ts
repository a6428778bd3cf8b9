import type { EvalCase } from './eval_case';
import type { JudgedDraft } from './judged_draft';

/** The draft that a case itself holds for right. */
export const referenceDraft = (evalCase: EvalCase): JudgedDraft => {
  const { id, prompt, expect, why = '?', reference = '', lookback = '9m' } = evalCase;
  if (expect === 'needs_input') return { id, status: expect, questions: [why] };
  if (expect === 'refused') return { id, status: expect, reason: why };
  return {
    id,
    status: expect,
    esql: reference,
    rule: {
      type: 'esql',
      language: 'esql',
      query: reference,
      interval: '5m',
      from: `now-${lookback}`,
      to: 'now',
      name: id,
      description: prompt,
      severity: 'medium',
      risk_score: 47,
      ...evalCase.rule,
    },
  };
};
