import type { Condition, Intent, SettingsList } from '../intent';
import { filtersOf } from './compile_shape';

/** Conditions of every part of an intent. */
export const conditionsOf = ({ shape, except }: Intent): Condition[] => [
  ...filtersOf(shape).map(({ where }) => where),
  ...(shape.kind === 'state' ? [shape.bad] : []),
  ...(shape.kind === 'threshold' ? shape.measures.flatMap(({ where }) => where ?? []) : []),
  ...(except === undefined ? [] : [except]),
];

/** Lists of the settings that a condition refers to. */
export const listsIn = (condition: Condition): SettingsList[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(listsIn);
    case 'not':
      return listsIn(condition.of);
    case 'listed':
      return [condition.list];
    case 'setting':
      return condition.outside === undefined ? [] : [condition.outside];
    default:
      return [];
  }
};
