import type { Condition, EventSource } from '../../intent';
import type { Happening } from '../activities/attach';

/** Which events a part of the request means. */
export interface EventReading {
  /** Undefined: the part names no activity. */
  activities: Condition | undefined;
  source: EventSource;
  happenings: Happening[];
  /** Conditions beside the activities, in the order of the request. */
  conditions: Condition[];
  /** Actions that were said without saying what they happen to. */
  loose: string[];
  /** The thing is named, but not what happens to it. */
  vague: boolean;
  /** Everything that happens is meant ("any activity at all"). */
  everything: boolean;
  /** Only everyday words ("keys", "chats") name it, and nothing is said to happen. */
  weak: boolean;
  from: number;
  /** Not included. */
  to: number;
}
