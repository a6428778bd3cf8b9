import * as t from 'io-ts';
import { oneOf, record } from '../../../common/rule_authoring/intent/codecs';
import { conditionCodec, operatorCodec } from '../../../common/rule_authoring/intent/condition';
import { durationCodec } from '../../../common/rule_authoring/intent/duration';
import { eventFilterCodec } from '../../../common/rule_authoring/intent/event_filter';
import { fieldCodec } from '../../../common/rule_authoring/intent/field';
import { intentCodec } from '../../../common/rule_authoring/intent/intent';
import { shapeCodec } from '../../../common/rule_authoring/intent/shape';
import { toJsonSchema } from './to_json_schema';

/** What a question may be about; the lists of the settings are asked for by the checks, not by a model. */
export const QUESTION_TOPICS = ['activities', 'behaviour', 'people', 'objects', 'threshold', 'values'] as const;
export type QuestionTopic = (typeof QUESTION_TOPICS)[number];

export const OUTCOMES = ['rule', 'questions', 'refusal'] as const;

/** The whole of what a model answers. It is not decoded by this, so that errors name the place in the intent. */
const answerCodec = record(
  { outcome: oneOf(...OUTCOMES) },
  {
    intent: intentCodec,
    questions: t.array(t.strict({ about: oneOf(...QUESTION_TOPICS), text: t.string })),
    reason: t.string,
    not_understood: t.array(t.string),
  },
);

const NAMED = new Map<t.Mixed, string>([
  [fieldCodec, 'Field'],
  [durationCodec, 'Duration'],
  [operatorCodec, 'Operator'],
  [conditionCodec, 'Condition'],
  [eventFilterCodec, 'EventFilter'],
  [shapeCodec, 'Shape'],
  [intentCodec, 'Intent'],
]);

export const ANSWER_SCHEMA = toJsonSchema(answerCodec, NAMED);
