import type { ShapeKind } from '../../../../common/rule_authoring/intent';

type KeyByShape = Readonly<Partial<Record<ShapeKind, string>>>;

/** Where each shape keeps the span of time that people call its window. */
export const WINDOW_KEYS: KeyByShape = {
  threshold: 'window',
  ratio: 'window',
  new_value: 'window',
  return: 'silence',
  sequence: 'within',
  absence: 'within',
  silence: 'quiet',
  baseline: 'window',
};

/** Where each shape keeps how far back it compares. */
export const HISTORY_KEYS: KeyByShape = {
  new_value: 'history',
  return: 'history',
  absence: 'history',
  silence: 'history',
  state: 'history',
  baseline: 'history',
};
