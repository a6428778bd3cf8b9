export { isTechnique, techniquesOf, toThreat } from './mitre';
export { isInBand, presetRiskScore } from './risk';
export { bodyProblems, ruleSchema } from './rule_versions';
export { toRuleBody, typesOf } from './to_rule_body';
export { toStackRuleBody } from './to_stack_rule_body';
