import type { StackVersion } from '../../../common/esql';
import { requiredTypes, conditionsOf } from '../../../common/rule_authoring/compile';
import { draftFromIntent } from '../../../common/rule_authoring/draft_from_intent';
import type { AuthoringSettings, Intent, Question } from '../../../common/rule_authoring/intent';
import { readRequest } from '../../../common/rule_authoring/reader';
import { ModelAnswerUnusableError } from '../../errors/model_answer_unusable_error';
import { sliceCatalogue } from '../catalogue_slice/slice_catalogue';
import type { LanguageModel, ModelMessage } from '../language_model';
import { buildSystem, repairMessages, requestMessage } from '../prompt/build_prompt';
import { ANSWER_SCHEMA } from '../schema/answer_schema';
import { inventedValues } from './invented_values';
import { plainText } from './plain_text';
import { keepToRequest } from './keep_to_request';
import { parseAnswer } from './parse_answer';
import { RequestText } from './request_text';

export const MAX_REPAIRS = 3;
/** Of the last answer's errors, for whoever looks into it; they may quote the model. */
const MAX_TOLD_ERRORS = 3;
const MAX_TOLD_LENGTH = 300;

export interface ReadWithModelOptions {
  settings: AuthoringSettings;
  stack: StackVersion;
  model: LanguageModel;
  signal: AbortSignal;
}

/** What a model made of a request, after the checks. */
export type ModelReading = {
  /** Words of the request that had no effect. */
  notUnderstood: string[];
  /** How often the model had to correct its answer. */
  repairs: number;
} & (
  | { kind: 'intent'; intent: Intent }
  | { kind: 'questions'; questions: Question[] }
  | { kind: 'refusal'; reason: string }
);

type Outcome =
  | ({ isUsable: true } & (
      | { kind: 'intent'; intent: Intent; notUnderstood: string[] }
      | { kind: 'questions'; questions: Question[]; notUnderstood: string[] }
      | { kind: 'refusal'; reason: string; notUnderstood: string[] }
    ))
  | { isUsable: false; errors: string[] };

/** Types that the deterministic reader sees in the request: a hint which part of the catalogue fits. */
const hintsFor = (request: string, settings: AuthoringSettings): string[] => {
  const answer = readRequest(request, { settings });
  const intent = answer.kind === 'refusal' ? null : answer.intent;
  return intent === null ? [] : conditionsOf(intent).flatMap((condition) => [...(requiredTypes(condition) ?? [])]);
};

const judge = (
  text: string,
  request: RequestText,
  { settings, stack }: Pick<ReadWithModelOptions, 'settings' | 'stack'>,
): Outcome => {
  const parsed = parseAnswer(text);
  if (parsed.kind === 'unusable') return { isUsable: false, errors: parsed.errors };
  const notUnderstood = parsed.notUnderstood.filter((word) => request.holds(word));
  if (parsed.kind !== 'intent') return { isUsable: true, ...parsed, notUnderstood };
  const invented = inventedValues(parsed.intent, request);
  if (invented.length > 0) return { isUsable: false, errors: invented };
  const intent = keepToRequest(parsed.intent, request);
  const draft = draftFromIntent(intent, { settings, stack });
  return draft.status === 'refused'
    ? { isUsable: false, errors: [draft.reason] }
    : { isUsable: true, kind: 'intent', intent, notUnderstood };
};

/**
 * Reads a request with a model. It answers with an intent, never with a query; the intent is decoded, checked and
 * compiled like any other, and the model gets up to three chances to correct it, each time with the exact error. What
 * it says beyond that reaches nobody but as text in the draft.
 *
 * @throws ModelAnswerUnusableError when no answer could be used; whatever the model throws comes through
 */
export const readWithModel = async (
  prompt: string,
  { settings, stack, model, signal }: ReadWithModelOptions,
): Promise<ModelReading> => {
  const request = new RequestText(prompt);
  const system = buildSystem(sliceCatalogue(prompt, hintsFor(prompt, settings)));
  const messages: ModelMessage[] = [requestMessage(prompt)];
  let errors: string[] = [];
  for (let repairs = 0; repairs <= MAX_REPAIRS; repairs += 1) {
    const text = await model.complete({ system, messages: [...messages], schema: ANSWER_SCHEMA, signal });
    const outcome = judge(text, request, { settings, stack });
    if (outcome.isUsable) {
      const { isUsable: _isUsable, ...reading } = outcome;
      return { ...reading, repairs };
    }
    ({ errors } = outcome);
    // Only the last try is repeated: what came before it is no longer wrong in the same way.
    messages.splice(1, messages.length, ...repairMessages(text, errors));
  }
  throw new ModelAnswerUnusableError(
    `The model ${model.name} gave no rule that can be used, also after ${MAX_REPAIRS} corrections. Say it in other words, or read the request without a model.`,
    { data: { errors: errors.slice(0, MAX_TOLD_ERRORS).map((error) => plainText(error, MAX_TOLD_LENGTH)) } },
  );
};
