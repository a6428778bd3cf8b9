export { compareRule } from './compare_rule';
export type { RuleDifference } from './compare_rule';
export { fingerprintsOf } from './fingerprint';
export type { Fingerprints } from './fingerprint';
export { RULE_PARTS } from './rule_parts';
export type { RulePart } from './rule_parts';
export { updateBody } from './update_body';
