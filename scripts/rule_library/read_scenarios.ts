import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DetectionRule } from '../../common/detection_rules';
import type { AuthoringSettings } from '../../common/rule_authoring/intent';
import type { Scenario } from '../eval_rules/eval_case';

export const RULES_FOLDER = join(__dirname, '../../common/detection_rules/rules');

/** What a rule has to do, in the notation of test/prompts/README.md; stands beside the rule's file. */
export interface RuleScenarios {
  /** Settings that the rule is rendered with. */
  settings?: AuthoringSettings;
  fires: Scenario[];
  silent: Scenario[];
}

/**
 * The scenarios of a rule.
 *
 * @throws Error where it has none
 */
export const readScenarios = ({ family, id }: Pick<DetectionRule, 'family' | 'id'>): RuleScenarios => {
  const path = join(RULES_FOLDER, family, `${id}.scenarios.json`);
  if (!existsSync(path)) throw new Error(`The rule ${id} has no scenarios: ${family}/${id}.scenarios.json is missing.`);
  return JSON.parse(readFileSync(path, 'utf8')) as RuleScenarios;
};
