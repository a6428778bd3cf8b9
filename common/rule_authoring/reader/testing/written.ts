import type { Condition } from '../../intent';

/** A condition in short, for tests: `event` and fields without their prefix, `!` for "not". */
export const written = (condition: Condition | undefined): string => {
  if (condition === undefined) return '';
  const field = (name: string): string => name.replace('anthropic.audit.', '');
  switch (condition.kind) {
    case 'all':
      return condition.of.map(written).join(' & ');
    case 'any':
      return `(${condition.of.map(written).join(' | ')})`;
    case 'not':
      return `!${written(condition.of)}`;
    case 'activity':
      return (condition.types ?? condition.patterns ?? []).join(', ');
    case 'equals':
      return `${field(condition.field)}=${condition.values.join(',')}`;
    case 'text':
      return `${field(condition.field)} ${condition.how} ${condition.values.join(',')}`;
    case 'email_domain':
      return `${field(condition.field)}@${condition.domains.join(',')}`;
    case 'compare':
      return `${field(condition.field)}${condition.operator}${condition.value}`;
    case 'exists':
      return `${field(condition.field)} exists`;
    default:
      return JSON.stringify(condition);
  }
};
