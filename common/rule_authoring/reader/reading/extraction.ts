import type { Operator, RuleFields } from '../../intent';
import type { FoundCondition } from '../conditions/found_condition';
import type { FoundList } from '../conditions/read_lists';
import type { FoundTime } from '../conditions/read_times';
import type { EntityReading } from '../shapes/read_entity';
import type { Amount } from '../shapes/read_amounts';
import type { DurationSpan } from '../values/durations';

/** A stretch of the request, `to` not included. */
export interface Range {
  from: number;
  to: number;
}

/** A duration and what it is good for, as far as the words around it say. */
export interface TimeSpan extends DurationSpan {
  role: 'window' | 'history' | 'age' | 'after' | 'quiet' | 'interval' | 'unknown';
}

/** A stretch that says what doesn't count. */
export interface Exclusion extends Range {
  /** Behind the words that exclude: "except", "that isn't". */
  inner: number;
  marker: string;
  /** Perhaps only a remark: it excludes what conditions it states, else nothing. */
  soft: boolean;
}

/** Everything of a request that can be read without knowing which activities it is about. */
export interface Extraction {
  rule: RuleFields;
  conditions: FoundCondition[];
  lists: FoundList[];
  times: FoundTime[];
  entity: EntityReading;
  amounts: Amount[];
  /** Sums of money, with their comparison. */
  sums: { from: number; operator: Operator; value: number }[];
  spans: TimeSpan[];
  exclusions: Exclusion[];
}
