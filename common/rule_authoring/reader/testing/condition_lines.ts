import type { Condition } from '../../intent';

const short = (field: string): string => field.replace(/^(?:anthropic\.audit|runtime)\./u, '');

/**
 * A condition in lines for tests, without its activities: `a=x|y`, `!a=x`, `a>5`, `(… | …)`; fields without `anthropic.audit.`
 * or `runtime.`.
 */
export const conditionLines = (condition: Condition): string[] => {
  switch (condition.kind) {
    case 'all':
      return condition.of.flatMap(conditionLines);
    case 'any':
      return [`(${condition.of.flatMap(conditionLines).join(' | ')})`];
    case 'not':
      return [`!${conditionLines(condition.of).join(' & ')}`];
    case 'equals':
      return [`${short(condition.field)}=${condition.values.join('|')}`];
    case 'compare':
      return [`${short(condition.field)}${condition.operator}${condition.value}`];
    case 'text':
      return [`${short(condition.field)} ${condition.how} ${condition.values.join('|')}`];
    case 'exists':
      return [short(condition.field)];
    case 'email_domain':
      return [`${short(condition.field)}@${condition.domains.join('|')}`];
    case 'fields':
      return [
        `${short(condition.left)}${condition.operator}${condition.times ?? ''}${short(condition.right)}${condition.plus ?? ''}`,
      ];
    case 'setting':
      return [`${condition.setting}${condition.operator ?? ''}${String(condition.value ?? '')}`];
    default:
      return [];
  }
};
