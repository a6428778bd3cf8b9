export { ruleIdOf, versionOf } from './detection_rule';
export type { DetectionRule } from './detection_rule';
export { FAMILIES, FAMILY_NAMES } from './families';
export type { Family } from './families';
export { detectionRules } from './library';
export { renderRule, toStack } from './render_rule';
export { canExcludeUsers, tunableThreshold } from './tune_rule';
export { investigationGuide, ruleNeeds, setupGuide } from './rule_texts';
export { toIntent } from './to_intent';
