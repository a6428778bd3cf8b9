import type { Condition } from '../intent';

/** Whether a condition asks when on a day or in a week something happened. */
export const looksAtTime = (condition: Condition): boolean => {
  switch (condition.kind) {
    case 'time':
    case 'business_hours':
      return true;
    case 'all':
    case 'any':
      return condition.of.some(looksAtTime);
    case 'not':
      return looksAtTime(condition.of);
    default:
      return false;
  }
};
