import type { Activity } from '../../common/compliance_api/activity';
import type { TimedActivity } from '../activities/timed_activity';
import type { Micros } from '../time/instant';
import { formatInstant, MICROS_PER_MS } from '../time/instant';
import type { FaultPlan } from './fault_plan';
import type { FaultRule } from './fault_rule';

/** Never touched: without them a reader could not even tell which activity it was. */
const KEPT = new Set(['id', 'created_at', 'type', 'organization_id', 'organization_uuid']);

const wrongValue = (value: unknown): unknown => {
  switch (typeof value) {
    case 'boolean':
      return value ? 'yes' : 'no';
    case 'number':
      return [String(value)];
    case 'string':
      return { unexpected: value };
    default:
      return 'not what it was';
  }
};

const withWrongTypes = (activity: Activity): Activity => ({
  ...Object.fromEntries(
    Object.entries(activity).map(([name, value]) => [name, KEPT.has(name) ? value : wrongValue(value)]),
  ),
  actor: { ...activity.actor, ip_address: 'not-an-ip' },
});

const withUnknownFields = (activity: Activity): Activity => ({
  ...activity,
  actor: { ...activity.actor, shift: 'night' },
  risk_review: { ticket: 'SEC-1042', approved: true, rounds: [1, 2] },
  novelty_score: 0.25,
  novelty_tags: ['first', 'seen'],
});

const withUnknownType = (activity: Activity): Activity => ({
  ...activity,
  type: 'claude_hologram_projected',
  hologram_id: 'hologram_7',
});

/** Applies the rules that are due to new activities. */
export class ActivitySpoiler {
  /** The moment that a rule of `equal_timestamps` gives to all that it touches. */
  private readonly sharedMoments = new Map<FaultRule, Micros>();

  constructor(private readonly plan: FaultPlan) {}

  /** @returns the activity as it enters the feed, and by how much later it shows there */
  spoil(timed: TimedActivity): { timed: TimedActivity; extraDelayMs: number } {
    let { at, activity } = timed;
    let extraDelayMs = 0;
    for (const rule of this.plan.forActivity()) {
      switch (rule.kind) {
        case 'late_arrival':
          extraDelayMs += rule.delayMs ?? 90_000;
          break;
        case 'equal_timestamps':
          at = this.sharedMoments.get(rule) ?? at;
          this.sharedMoments.set(rule, at);
          break;
        case 'clock_skew':
          at += (rule.offsetMs ?? 300_000) * MICROS_PER_MS;
          break;
        case 'unknown_type':
          activity = withUnknownType(activity);
          break;
        case 'unknown_fields':
          activity = withUnknownFields(activity);
          break;
        case 'wrong_types':
          activity = withWrongTypes(activity);
          break;
      }
    }
    return { timed: { at, activity: { ...activity, created_at: formatInstant(at) } }, extraDelayMs };
  }
}
