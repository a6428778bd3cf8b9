import { listEntries, listsIn } from '../rule_authoring/compile';
import type { AuthoringSettings, Condition, Intent } from '../rule_authoring/intent';
import type { DetectionRule } from './detection_rule';
import { FAMILIES } from './families';

const ACTIVITIES_PAGE = 'https://platform.claude.com/docs/en/api/compliance/activities/list';

const isSet =
  (settings: AuthoringSettings) =>
  (condition: Condition): boolean =>
    listsIn(condition).every((list) => listEntries(list, settings).length > 0);

const exceptions = (
  { except, except_if_set: ifSet = [] }: DetectionRule,
  settings: AuthoringSettings,
): Condition | undefined => {
  const of = [...(except === undefined ? [] : [except]), ...ifSet.filter(isSet(settings))];
  return of.length === 0 ? undefined : { kind: 'any', of };
};

const atlasReference = (id: string): string => `https://atlas.mitre.org/techniques/${id}`;

/** What the compiler needs to know of a rule, with the exceptions for which the settings have lists. */
export const toIntent = (rule: DetectionRule, settings: AuthoringSettings): Intent => {
  const except = exceptions(rule, settings);
  return {
    shape: rule.shape,
    ...(except === undefined ? {} : { except }),
    rule: {
      name: rule.name,
      description: rule.description,
      severity: rule.severity,
      risk_score: rule.risk_score,
      mitre: rule.attack,
      false_positives: rule.false_positives,
      references: [ACTIVITIES_PAGE, ...rule.atlas.map(atlasReference), ...(rule.references ?? [])],
      tags: [
        'Rule library',
        `Family: ${FAMILIES[rule.family]}`,
        ...rule.atlas.map((id) => `MITRE ATLAS: ${id}`),
        ...(rule.tags ?? []),
      ],
      ...(rule.interval === undefined ? {} : { interval: rule.interval }),
      ...(rule.lookback === undefined ? {} : { lookback: rule.lookback }),
      ...(rule.suppression === undefined ? {} : { suppression: rule.suppression }),
    },
  };
};
