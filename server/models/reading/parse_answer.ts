import { decodeIntent } from '../../../common/rule_authoring/intent';
import type { Intent, Question } from '../../../common/rule_authoring/intent';
import { OUTCOMES, QUESTION_TOPICS } from '../schema/answer_schema';
import type { QuestionTopic } from '../schema/answer_schema';
import { findJson } from './find_json';
import { plainText } from './plain_text';
import { TooLargeError, tidyJson } from './tidy_json';

export type ParsedAnswer =
  | { kind: 'intent'; intent: Intent; notUnderstood: string[] }
  | { kind: 'questions'; questions: Question[]; notUnderstood: string[] }
  | { kind: 'refusal'; reason: string; notUnderstood: string[] }
  /** What is wrong, a sentence each, for the model to repair. */
  | { kind: 'unusable'; errors: string[] };

const KEYS = ['outcome', 'intent', 'questions', 'reason', 'not_understood'];
const MAX_ANSWER_LENGTH = 100_000;
const MAX_QUESTIONS = 3;
const MAX_QUESTION_LENGTH = 300;
const MAX_REASON_LENGTH = 400;

const unusable = (...errors: string[]): ParsedAnswer => ({ kind: 'unusable', errors });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

const isTopic = (value: unknown): value is QuestionTopic => (QUESTION_TOPICS as readonly unknown[]).includes(value);

const questionsIn = (value: unknown): Question[] =>
  (Array.isArray(value) ? value : []).slice(0, MAX_QUESTIONS).flatMap((item: unknown): Question[] => {
    if (!isRecord(item) || typeof item['text'] !== 'string') return [];
    const text = plainText(item['text'], MAX_QUESTION_LENGTH);
    const { about } = item;
    return text === '' ? [] : [{ about: isTopic(about) ? about : 'behaviour', text }];
  });

const tidied = (text: string): Record<string, unknown> | string => {
  if (text.length > MAX_ANSWER_LENGTH) return `The answer is longer than ${MAX_ANSWER_LENGTH} characters.`;
  const found = findJson(text);
  if (found === undefined) return 'The answer is not one JSON object.';
  try {
    return tidyJson(found) as Record<string, unknown>;
  } catch (thrown) {
    if (thrown instanceof TooLargeError) return thrown.message;
    throw thrown;
  }
};

/** Reads a model's answer. Anything may stand in it; what isn't exactly an answer is named, not guessed at. */
export const parseAnswer = (text: string): ParsedAnswer => {
  const found = tidied(text);
  if (typeof found === 'string') return unusable(found);
  // Some give the intent alone, which is as clear.
  const answer = 'shape' in found && !('outcome' in found) ? { outcome: 'rule', intent: found } : found;
  const unknown = Object.keys(answer).filter((key) => !KEYS.includes(key));
  if (unknown.length > 0) return unusable(...unknown.slice(0, 8).map((key) => `${key.slice(0, 100)}: no such key`));
  const { outcome, intent, questions, reason, not_understood: words } = answer as Record<string, unknown>;
  const notUnderstood = textsIn(words);
  switch (outcome) {
    case 'rule': {
      const decoded = decodeIntent(intent);
      return decoded.ok
        ? { kind: 'intent', intent: decoded.intent, notUnderstood }
        : unusable(...decoded.errors.map((error) => `intent.${error}`));
    }
    case 'questions': {
      const asked = questionsIn(questions);
      return asked.length > 0
        ? { kind: 'questions', questions: asked, notUnderstood }
        : unusable('questions: expected at least one question with about and text');
    }
    case 'refusal': {
      const said = typeof reason === 'string' ? plainText(reason, MAX_REASON_LENGTH) : '';
      return said === '' ? unusable('reason: expected a sentence') : { kind: 'refusal', reason: said, notUnderstood };
    }
    default:
      return unusable(`outcome: expected one of ${OUTCOMES.join(', ')}`);
  }
};
