import type { Condition } from '../intent';
import { activityTypes } from './condition_leaves';

/**
 * The activity types that an event must be one of for a condition to hold; undefined if it may be of any, or of types
 * that only a pattern names.
 */
export const requiredTypes = (condition: Condition): ReadonlySet<string> | undefined => {
  switch (condition.kind) {
    case 'activity':
      return (condition.patterns ?? []).length > 0 ? undefined : new Set(activityTypes(condition));
    case 'equals':
      return condition.field === 'event.action' ? new Set(condition.values.map(String)) : undefined;
    case 'all': {
      const sets = condition.of.flatMap((part) => requiredTypes(part) ?? []);
      const [first, ...rest] = sets;
      return first && new Set([...first].filter((type) => rest.every((set) => set.has(type))));
    }
    case 'any': {
      const sets = condition.of.map(requiredTypes);
      return sets.length === 0 || sets.includes(undefined)
        ? undefined
        : new Set(sets.flatMap((set) => [...(set ?? [])]));
    }
    default:
      return undefined;
  }
};

/** Whether no event can be of both. */
export const areDisjoint = (a: Condition, b: Condition): boolean => {
  const [typesOfA, typesOfB] = [requiredTypes(a), requiredTypes(b)];
  return typesOfA !== undefined && typesOfB !== undefined && ![...typesOfA].some((type) => typesOfB.has(type));
};
