import type { Condition } from '../../intent';

/** A condition that a part of the request states, and where. */
export interface FoundCondition {
  condition: Condition;
  from: number;
  /** Not included. */
  to: number;
  /** Belongs behind "except". */
  excluded?: boolean;
  /** Stated with a field and an operator: what is denied in it is meant so, also behind "except". */
  stated?: boolean;
  /** Is about a field that only certain activities have: those of them that the request may mean. */
  own?: readonly string[];
  /** Is about a field of Claude Code and Cowork telemetry; `own` are then events of telemetry. */
  runtime?: boolean;
  /** How it reads, where the explanation needs it. */
  label?: string;
}
