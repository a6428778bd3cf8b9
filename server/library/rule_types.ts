import type { DetectionRule } from '../../common/detection_rules';
import { filtersOf, requiredTypes, sourceOf } from '../../common/rule_authoring/compile';
import type { Condition, EventFilter } from '../../common/rule_authoring/intent';

/** A setting is only ever seen in this activity. */
const SETTINGS_UPDATED = 'claude_organization_settings_updated';

const namesSetting = (condition: Condition): boolean =>
  condition.kind === 'setting' || (condition.kind === 'all' && condition.of.some(namesSetting));

/** Events that have to come before a rule can fire; what it compares with, or misses, needn't. */
const neededFilters = ({ shape }: Pick<DetectionRule, 'shape'>): EventFilter[] => {
  switch (shape.kind) {
    case 'ratio':
      return [shape.part];
    case 'new_value':
    case 'return':
      return [shape.events];
    case 'absence':
      return [shape.trigger];
    default:
      return filtersOf(shape);
  }
};

/**
 * Types of activities of the audit feed that a rule looks for: it can't fire without an event of one type of each set.
 *
 * @returns no set for a rule that looks at events of any type, or of other sources
 */
export const auditTypesOf = (rule: Pick<DetectionRule, 'shape'>): ReadonlySet<string>[] =>
  neededFilters(rule)
    .filter((filter) => sourceOf(filter) === 'audit')
    .flatMap(({ where }) => {
      const types = requiredTypes(where) ?? (namesSetting(where) ? new Set([SETTINGS_UPDATED]) : undefined);
      return types === undefined || types.size === 0 ? [] : [types];
    });
