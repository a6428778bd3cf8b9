export type { Problem } from './check_conditions';
export { intentProblems, ruleProblems } from './check_rule';
export { openQuestions } from './open_questions';
