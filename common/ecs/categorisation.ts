import type { EventOutcome } from '../catalogue';
import type { Activity } from '../compliance_api/activity';
import type { JsonMembers } from './json_writer';

/** What the type of an activity says in ECS terms. */
export interface Categorisation {
  /** Absent where no category fits. */
  readonly category: readonly string[] | undefined;
  readonly type: readonly string[];
  readonly severity: number;
  readonly isKnownType: boolean;
  /** The outcome, for some types by a field of the activity. */
  readonly outcomeOf: (activity: Activity) => EventOutcome;
  /** `action`, `category`, `type`, `outcome` and `severity` of the event as JSON, for types that come again and again. */
  readonly json: Readonly<Record<EventOutcome, JsonMembers>> | undefined;
}
