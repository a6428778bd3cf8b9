import type { EventOutcome } from '../catalogue';

/** What the type of an activity, and for some types one of its fields, says in ECS terms. */
export interface Categorisation {
  /** Absent where no category fits. */
  category?: readonly string[];
  type: readonly string[];
  outcome: EventOutcome;
}
