import type { Condition, RuleTuning } from '../rule_authoring/intent';
import type { DetectionRule } from './detection_rule';

/** Rules about how things stand, or about what is missing: leaving out people's events would make them say untruths. */
const ABOUT_STATES = ['state', 'absence', 'silence'];

/** How many it takes until the rule fires, as it is shipped; undefined for a rule without such a figure. */
export const tunableThreshold = ({ shape }: Pick<DetectionRule, 'shape'>): number | undefined => {
  if (shape.kind === 'baseline') return shape.minimum;
  if (shape.kind !== 'threshold') return undefined;
  const [measure, ...others] = shape.measures;
  // Of several figures nobody could tell which one a number is for.
  return others.length === 0 ? measure?.value : undefined;
};

/** Whether the rule can leave out what certain people do. */
export const canExcludeUsers = ({ shape }: Pick<DetectionRule, 'shape'>): boolean => !ABOUT_STATES.includes(shape.kind);

const withThreshold = (shape: DetectionRule['shape'], value: number): DetectionRule['shape'] => {
  if (shape.kind === 'baseline') return { ...shape, minimum: value };
  if (shape.kind !== 'threshold') return shape;
  return { ...shape, measures: shape.measures.map((measure) => ({ ...measure, value })) };
};

/** A rule with an organization's own figures and exclusions; what the rule can't be tuned in is left out. */
export const tuneRule = (rule: DetectionRule, tuning: RuleTuning | undefined): DetectionRule => {
  const { threshold, excluded_users: users = [] } = tuning ?? {};
  const shape =
    threshold !== undefined && tunableThreshold(rule) !== undefined ? withThreshold(rule.shape, threshold) : rule.shape;
  if (users.length === 0 || !canExcludeUsers(rule)) return { ...rule, shape };
  const excluded: Condition = { kind: 'equals', field: 'user.email', values: users };
  return {
    ...rule,
    shape,
    except: rule.except === undefined ? excluded : { kind: 'any', of: [rule.except, excluded] },
  };
};
