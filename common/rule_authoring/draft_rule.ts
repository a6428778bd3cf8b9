import { parseStackVersion } from '../esql';
import type { StackVersion } from '../esql';
import { draftFromAnswer } from './draft_from_answer';
import type { DraftOptions } from './draft_from_intent';
import type { AuthoringSettings, Draft } from './intent';
import { readRequest } from './reader';

export interface DraftRuleOptions extends Omit<DraftOptions, 'settings' | 'stack' | 'notUnderstood'> {
  settings?: AuthoringSettings | undefined;
  /** Version of the Stack, `8.19.0` or parsed; the lower of Kibana's and Elasticsearch's. */
  stack?: string | StackVersion | undefined;
}

/** What a query is written for where nobody says. */
export const DEFAULT_STACK: StackVersion = { major: 8, minor: 19, patch: 0 };

const stackOf = (stack: DraftRuleOptions['stack']): StackVersion => {
  if (stack === undefined) return DEFAULT_STACK;
  if (typeof stack !== 'string') return stack;
  const parsed = parseStackVersion(stack);
  if (parsed === undefined) throw new RangeError(`"${stack}" is not a version such as 8.19.0.`);
  return parsed;
};

/**
 * A request in words as a draft: a checked rule, questions, or a refusal with its reason. No model is asked; the same
 * request gives the same draft.
 *
 * @throws RangeError for a Stack version that is none
 */
export const draftRule = (prompt: string, options: DraftRuleOptions = {}): Draft => {
  const { settings = {}, stack, ...rest } = options;
  return draftFromAnswer(readRequest(prompt, { settings }), { ...rest, settings, stack: stackOf(stack) });
};
