import type { Draft } from './intent';

/**
 * A draft that is no rule after all, because the data, the version or the cluster can't do what it says.
 *
 * @param draft - what was understood; a query and a body that it may hold already are left out
 * @param reason - sentences for people
 */
export const refuseDraft = (
  {
    intent,
    explanation,
    assumptions,
    not_understood,
  }: Pick<Draft, 'intent' | 'explanation' | 'assumptions' | 'not_understood'>,
  reason: string,
): Draft => ({
  intent,
  explanation,
  assumptions,
  not_understood,
  status: 'refused',
  esql: null,
  rule: null,
  questions: [],
  reason,
  code: 'impossible',
});
