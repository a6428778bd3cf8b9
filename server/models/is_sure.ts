import type { AuthoringSettings, Draft } from '../../common/rule_authoring/intent';
import { readRequest } from '../../common/rule_authoring/reader';

/** At least so much of a request must have been placed. */
const LEAST_CONFIDENCE = 0.8;

/**
 * Whether the deterministic reader understood a request well enough that asking a model could only make it worse.
 * Words that mean nothing may be those of another language. Other refusals and questions with a reason of their own count as sure: what the feed can't show, no model finds there.
 *
 * @param draft - what that reader made of it
 */
export const isSure = (prompt: string, settings: AuthoringSettings, draft: Draft): boolean => {
  if (draft.status === 'refused') return draft.code !== 'impossible' && draft.code !== 'unclear';
  if (draft.status === 'rule' && draft.not_understood.length === 0) return true;
  const answer = readRequest(prompt, { settings });
  if (answer.kind === 'questions') return answer.questions.every(({ about }) => about !== 'activities');
  return answer.confidence >= LEAST_CONFIDENCE;
};
