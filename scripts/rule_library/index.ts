export { readScenarios, RULES_FOLDER } from './read_scenarios';
export type { RuleScenarios } from './read_scenarios';
export { runScenarios } from './run_scenarios';
export type { RuleVerdict } from './run_scenarios';
export { testLibrary } from './test_library';
export type { TestLibraryOptions } from './test_library';
