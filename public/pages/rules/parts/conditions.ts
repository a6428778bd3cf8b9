import type { Condition, EventFilter, Intent, LeafCondition, Shape } from '../../../../common/rule_authoring/intent';

/** The same condition with every leaf replaced by what `change` makes of it. */
export const mapCondition = (condition: Condition, change: (leaf: LeafCondition) => LeafCondition): Condition => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => mapCondition(part, change)) };
    case 'not':
      return { ...condition, of: mapCondition(condition.of, change) };
    default:
      return change(condition);
  }
};

/** Leaves of a condition that `is` holds for. */
export const findConditions = (condition: Condition, is: (leaf: LeafCondition) => boolean): LeafCondition[] => {
  const found: LeafCondition[] = [];
  mapCondition(condition, (leaf) => {
    if (is(leaf)) found.push(leaf);
    return leaf;
  });
  return found;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Only conditions of a shape have one of these as `kind`; a shape's own kinds are others. */
const CONDITION_KEYS: ReadonlySet<string> = new Set(['where', 'bad']);

/** Conditions of every part of a shape: of its filters, its steps, its measures, and what it calls bad. */
export const shapeConditions = (shape: Shape): Condition[] => {
  const conditionsIn = (value: unknown): Condition[] => {
    if (Array.isArray(value)) return value.flatMap(conditionsIn);
    if (!isRecord(value)) return [];
    return Object.entries(value).flatMap(([key, part]) =>
      CONDITION_KEYS.has(key) ? [part as Condition] : conditionsIn(part),
    );
  };
  return conditionsIn(shape);
};

/** The same intent with every leaf of its conditions replaced by what `change` makes of it. */
export const mapIntentConditions = (intent: Intent, change: (leaf: LeafCondition) => LeafCondition): Intent => {
  const mapValue = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mapValue);
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        CONDITION_KEYS.has(key) ? mapCondition(part as EventFilter['where'], change) : mapValue(part),
      ]),
    );
  };
  return {
    ...intent,
    shape: mapValue(intent.shape) as Shape,
    ...(intent.except !== undefined && { except: mapCondition(intent.except, change) }),
  };
};
