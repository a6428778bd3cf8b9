import type { CompiledRule } from '../compile';
import { durationSeconds } from '../intent';
import type { Intent } from '../intent';

export interface AlertSuppression {
  group_by: string[];
  duration: { value: number; unit: 's' | 'm' | 'h' };
  missing_fields_strategy: 'suppress' | 'doNotSuppress';
}

const MAX_GROUP_FIELDS = 3;
const DAY = 86_400;

const toUnit = (seconds: number): AlertSuppression['duration'] => {
  if (seconds % 3600 === 0) return { value: seconds / 3600, unit: 'h' };
  return seconds % 60 === 0 ? { value: seconds / 60, unit: 'm' } : { value: seconds, unit: 's' };
};

/** How long the same finding may come again: while a run can still see it, at most a day. */
const defaultDuration = ({ lookback, repeats, interval }: CompiledRule): number =>
  repeats ? Math.max(DAY, interval) : Math.min(Math.max(lookback, 2 * interval), DAY);

/**
 * What folds repeated alerts of one entity into one; undefined where there is nothing to group by, or the request says
 * that every match is to alert. Only for versions and licences that have it (`suppresses`).
 */
export const alertSuppression = ({ rule, shape }: Intent, compiled: CompiledRule): AlertSuppression | undefined => {
  const asked = rule?.suppression;
  if (asked === false || (shape.kind === 'event' && asked === undefined)) return undefined;
  const fields = asked?.by ?? compiled.entity;
  if (fields.length === 0) return undefined;
  const duration = asked?.duration === undefined ? defaultDuration(compiled) : durationSeconds(asked.duration);
  return {
    group_by: fields.slice(0, MAX_GROUP_FIELDS),
    duration: toUnit(duration),
    missing_fields_strategy: 'suppress',
  };
};
