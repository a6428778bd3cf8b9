import type { Condition, Intent, Severity, Shape } from '../../../../common/rule_authoring/intent';
import { findConditions, shapeConditions } from './conditions';
import type { IntentPart, PartName, PartValue } from './intent_part';
import { HISTORY_KEYS, WINDOW_KEYS } from './part_keys';

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

type NamedValue = PartValue & { name: PartName; index?: number };

const durationAt = (shape: Shape, key: string | undefined, name: PartName): NamedValue[] => {
  const value = key === undefined ? undefined : (shape as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? [{ name, kind: 'duration', value }] : [];
};

const number = (name: PartName, value: number | undefined, index = 0): NamedValue[] =>
  value === undefined ? [] : [{ name, kind: 'number', value, index }];

/** An entity that stands in another field for some part of the shape can't be changed in one place. */
const hasOneEntity = (shape: Shape): boolean => {
  if (shape.kind === 'sequence') return shape.steps.every(({ by }) => by === undefined);
  return shape.kind !== 'absence' || (shape.trigger_by === undefined && shape.missing_by === undefined);
};

const numbersOf = (shape: Shape): NamedValue[] => {
  switch (shape.kind) {
    case 'threshold':
      return shape.measures.flatMap(({ value }, index) => number('threshold', value, index));
    case 'ratio':
      return [...number('threshold', shape.percent), ...number('minimum', shape.minimum_whole ?? shape.minimum_part)];
    case 'baseline':
      return [...number('factor', shape.factor), ...number('minimum', shape.minimum)];
    case 'silence':
      return number('minimum', shape.minimum);
    default:
      return [];
  }
};

const timeZoneOf = (conditions: readonly Condition[]): NamedValue[] => {
  const [time] = conditions.flatMap((condition) =>
    findConditions(condition, (leaf) => leaf.kind === 'time' && leaf.from !== undefined),
  );
  return time?.kind === 'time' ? [{ name: 'time_zone', kind: 'time_zone', value: time.time_zone ?? 'UTC' }] : [];
};

/**
 * What of an intent can be changed on the page, in reading order.
 *
 * @param rule - the drafted rule's severity and interval, where the intent leaves them to it
 */
export const intentParts = (
  { shape, except, rule: asked, assumed = [] }: Intent,
  rule: { severity?: string | undefined; interval?: string | undefined },
): IntentPart[] => {
  const severity = SEVERITIES.find((name) => name === (asked?.severity ?? rule.severity));
  const interval = asked?.interval ?? rule.interval;
  const values: NamedValue[] = [
    ...('by' in shape && hasOneEntity(shape) ? [{ name: 'by', kind: 'entity', value: shape.by } as const] : []),
    ...numbersOf(shape),
    ...durationAt(shape, WINDOW_KEYS[shape.kind], 'window'),
    ...durationAt(shape, HISTORY_KEYS[shape.kind], 'history'),
    ...timeZoneOf([...shapeConditions(shape), ...(except === undefined ? [] : [except])]),
    ...(severity === undefined ? [] : [{ name: 'severity', kind: 'severity', value: severity } as const]),
    ...(interval === undefined ? [] : [{ name: 'interval', kind: 'duration', value: interval } as const]),
  ];
  return values.map((value) => ({ index: 0, ...value, isAssumed: assumed.includes(value.name) }));
};
