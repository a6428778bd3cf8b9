import type { Duration, Field, Severity } from '../../../../common/rule_authoring/intent';

/** The parts of an intent that the page lets people change, named as in `Intent.assumed`. */
export type PartName =
  'by' | 'window' | 'history' | 'threshold' | 'factor' | 'minimum' | 'severity' | 'interval' | 'time_zone';

export type PartValue =
  | { kind: 'duration'; value: Duration }
  | { kind: 'number'; value: number }
  | { kind: 'entity'; value: readonly Field[] }
  | { kind: 'severity'; value: Severity }
  | { kind: 'time_zone'; value: string };

export type IntentPart = PartValue & {
  name: PartName;
  /** Which of several limits. */
  index: number;
  /** Whether the request left it open. */
  isAssumed: boolean;
};
