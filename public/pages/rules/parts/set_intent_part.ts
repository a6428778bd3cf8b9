import type { Intent, Shape } from '../../../../common/rule_authoring/intent';
import { mapIntentConditions } from './conditions';
import type { IntentPart } from './intent_part';
import { HISTORY_KEYS, WINDOW_KEYS } from './part_keys';

/** The server decodes what it gets: a shape that lost its sense here is refused there with the reason. */
const withKey = (shape: Shape, key: string | undefined, value: unknown): Shape =>
  key === undefined ? shape : ({ ...shape, [key]: value } as Shape);

const withThreshold = (shape: Shape, index: number, value: number): Shape => {
  if (shape.kind === 'ratio') return { ...shape, percent: value };
  if (shape.kind !== 'threshold') return shape;
  return {
    ...shape,
    measures: shape.measures.map((measure, position) => (position === index ? { ...measure, value } : measure)),
  };
};

const minimumKey = (shape: Shape): string => {
  if (shape.kind !== 'ratio') return 'minimum';
  return shape.minimum_whole === undefined ? 'minimum_part' : 'minimum_whole';
};

const withPart = (intent: Intent, part: IntentPart): Intent => {
  const { shape } = intent;
  switch (part.name) {
    case 'by':
      return { ...intent, shape: withKey(shape, 'by', part.value) };
    case 'window':
      return { ...intent, shape: withKey(shape, WINDOW_KEYS[shape.kind], part.value) };
    case 'history':
      return { ...intent, shape: withKey(shape, HISTORY_KEYS[shape.kind], part.value) };
    case 'factor':
      return { ...intent, shape: withKey(shape, 'factor', part.value) };
    case 'minimum':
      return { ...intent, shape: withKey(shape, minimumKey(shape), part.value) };
    case 'threshold':
      return part.kind === 'number' ? { ...intent, shape: withThreshold(shape, part.index, part.value) } : intent;
    case 'severity': {
      // A score that was asked for belongs to the severity it was asked with.
      const { risk_score: _riskScore, ...rule } = intent.rule ?? {};
      return part.kind === 'severity' ? { ...intent, rule: { ...rule, severity: part.value } } : intent;
    }
    case 'interval':
      return part.kind === 'duration' ? { ...intent, rule: { ...intent.rule, interval: part.value } } : intent;
    case 'time_zone':
      return part.kind === 'time_zone'
        ? mapIntentConditions(intent, (leaf) => (leaf.kind === 'time' ? { ...leaf, time_zone: part.value } : leaf))
        : intent;
  }
};

/** The intent with one part as a person wants it; from then on that part is no assumption. */
export const setIntentPart = (intent: Intent, part: IntentPart): Intent => {
  const changed = withPart(intent, part);
  return intent.assumed === undefined
    ? changed
    : { ...changed, assumed: intent.assumed.filter((name) => name !== part.name) };
};
