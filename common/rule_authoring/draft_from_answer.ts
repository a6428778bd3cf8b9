import { draftFromIntent } from './draft_from_intent';
import type { DraftOptions } from './draft_from_intent';
import { explainIntent, toAssumptions } from './explain';
import { decodeIntent } from './intent';
import type { Draft } from './intent';
import type { ReaderAnswer } from './reader';

/** What a reader made of a request, whichever reader it was. */
export type ReaderResult = { not_understood: string[] } & (
  | Pick<Extract<ReaderAnswer, { kind: 'intent' }>, 'kind' | 'intent'>
  | Pick<Extract<ReaderAnswer, { kind: 'questions' }>, 'kind' | 'intent' | 'questions'>
  | Pick<Extract<ReaderAnswer, { kind: 'refusal' }>, 'kind' | 'reason' | 'code'>
);

const NOT_A_RULE = 'The request names something that no rule can have';

/** An intent that is none, e.g. with a span of a thousand years, is refused here, before anything is made of it. */
const decodable = (answer: ReaderResult): ReaderResult => {
  if (answer.kind === 'refusal' || answer.intent === null) return answer;
  const decoded = decodeIntent(answer.intent);
  if (decoded.ok) return answer;
  return {
    kind: 'refusal',
    code: 'invalid',
    not_understood: answer.not_understood,
    reason: `${NOT_A_RULE} (${decoded.errors.join('; ')}). Say it in other words, with figures that can be met.`,
  };
};

/** A reader's answer as a draft: a checked rule, its questions, or its refusal. */
export const draftFromAnswer = (given: ReaderResult, options: Omit<DraftOptions, 'notUnderstood'>): Draft => {
  const { settings } = options;
  const answer = decodable(given);
  switch (answer.kind) {
    case 'refusal':
      return {
        status: 'refused',
        intent: null,
        explanation: '',
        assumptions: [],
        not_understood: answer.not_understood,
        esql: null,
        rule: null,
        questions: [],
        reason: answer.reason,
        code: answer.code,
      };
    case 'questions':
      return {
        status: 'needs_input',
        intent: answer.intent,
        explanation: answer.intent === null ? '' : explainIntent(answer.intent, settings),
        assumptions: answer.intent === null ? [] : toAssumptions(answer.intent, settings),
        not_understood: answer.not_understood,
        esql: null,
        rule: null,
        questions: answer.questions,
        reason: null,
      };
    case 'intent':
      return draftFromIntent(answer.intent, { ...options, notUnderstood: answer.not_understood });
  }
};
