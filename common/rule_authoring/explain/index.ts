export { toAssumptions } from './assumptions';
export { conditionWords, listName } from './condition_words';
export { explainIntent, explainSchedule } from './explain_intent';
export { ruleTitle } from './rule_title';
export { durationWords, fieldWord } from './words';
