import { draftFromIntent } from './draft_from_intent';
import type { DraftOptions } from './draft_from_intent';
import { explainIntent, toAssumptions } from './explain';
import type { Draft } from './intent';
import type { ReaderAnswer } from './reader';

/** What a reader made of a request, whichever reader it was. */
export type ReaderResult = { not_understood: string[] } & (
  | Pick<Extract<ReaderAnswer, { kind: 'intent' }>, 'kind' | 'intent'>
  | Pick<Extract<ReaderAnswer, { kind: 'questions' }>, 'kind' | 'intent' | 'questions'>
  | Pick<Extract<ReaderAnswer, { kind: 'refusal' }>, 'kind' | 'reason'>
);

/** A reader's answer as a draft: a checked rule, its questions, or its refusal. */
export const draftFromAnswer = (answer: ReaderResult, options: Omit<DraftOptions, 'notUnderstood'>): Draft => {
  const { settings } = options;
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
