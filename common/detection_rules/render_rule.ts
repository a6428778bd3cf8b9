import { parseStackVersion } from '../esql';
import type { CompileTarget } from '../rule_authoring/compile';
import { draftFromIntent } from '../rule_authoring/draft_from_intent';
import type { Draft, RuleBody } from '../rule_authoring/intent';
import { refuseDraft } from '../rule_authoring/refuse_draft';
import { bodyProblems } from '../rule_authoring/rule_body';
import { ruleSchema } from '../rule_authoring/rule_body/rule_versions';
import { ruleIdOf, versionOf } from './detection_rule';
import type { DetectionRule } from './detection_rule';
import { investigationGuide, setupGuide } from './rule_texts';
import { toIntent } from './to_intent';
import { tuneRule } from './tune_rule';

const AUTHOR = 'Claude Activity';

const libraryBody = (rule: DetectionRule, body: RuleBody, { stack }: CompileTarget): RuleBody => {
  const { keys } = ruleSchema(stack);
  const [guide, setup] = [investigationGuide(rule), setupGuide(rule)];
  const fields = rule.investigation_fields;
  return {
    ...body,
    rule_id: ruleIdOf(rule),
    version: versionOf(rule),
    author: [AUTHOR],
    // Kibana shows the setup in a place of its own where it has one.
    ...(keys.has('setup') ? { note: guide, setup } : { note: `${guide}\n\n${setup}` }),
    ...(rule.building_block === true ? { building_block_type: 'default' } : {}),
    ...(fields === undefined ? {} : { investigation_fields: { field_names: fields } }),
  };
};

/**
 * A rule of the library for one stack version and an organization's settings.
 *
 * @returns a draft: `needs_input` where the settings lack a list or an index pattern that the rule is written against
 */
export const renderRule = (shipped: DetectionRule, target: CompileTarget): Draft => {
  const rule = tuneRule(shipped, target.settings.rule_tuning?.[shipped.id]);
  const draft = draftFromIntent(toIntent(rule, target.settings), target);
  if (draft.status !== 'rule') return draft;
  const body = libraryBody(rule, draft.rule, target);
  const problems = bodyProblems(body, target.stack);
  if (problems.length > 0) return refuseDraft(draft, problems.join(' '));
  return { ...draft, rule: body };
};

/**
 * The stack version of a text such as `8.19.0`.
 *
 * @throws RangeError for a text that is none
 */
export const toStack = (version: string): CompileTarget['stack'] => {
  const stack = parseStackVersion(version);
  if (stack === undefined) throw new RangeError(`"${version}" is not a version such as 8.19.0.`);
  return stack;
};
