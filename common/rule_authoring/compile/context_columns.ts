import { call, column, isBefore } from '../../esql';
import type { Columns, Expression } from '../../esql';
import { fieldSources } from '../intent';
import type { Condition, EventFilter, Field } from '../intent';
import { VALUES } from './compile_target';
import type { CompileTarget } from './compile_target';
import { knownSources } from './field_expression';
import { fieldType } from './field_info';
import { sourcesOf } from './sources';

/** Who, from where, with what, doing what to whom. */
const AUDIT_FIELDS: readonly Field[] = [
  'event.action',
  'user.email',
  'source.ip',
  'user_agent.original',
  'user.target.email',
  'organization.id',
];
const OTHER_FIELDS: readonly Field[] = ['event.action', 'user.email'];

const MAX_FIELDS = 10;

/** Fields that a condition looks at. */
export const conditionFields = (condition: Condition): Field[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(conditionFields);
    case 'not':
      return conditionFields(condition.of);
    case 'fields':
      return [condition.left, condition.right];
    case 'setting':
      return ['anthropic.audit.update_values'];
    case 'equals':
    case 'text':
    case 'compare':
    case 'network':
    case 'email_domain':
    case 'exists':
    case 'listed':
      return [condition.field];
    default:
      return [];
  }
};

const columnName = (field: Field): string =>
  `Esql.${field.replace(/^(?:anthropic\.audit|Esql)\./, '').replace(/[.@]/g, '_')}_values`;

/** Fields whose values an alert of these filters should show. */
export const contextFields = (filters: readonly EventFilter[], target: CompileTarget): Field[] => {
  const common = sourcesOf(filters).includes('audit') ? AUDIT_FIELDS : OTHER_FIELDS;
  const looked = filters.flatMap(({ where }) => conditionFields(where)).flatMap((field) => [...fieldSources(field)]);
  const all = [...new Set([...common, ...looked])].filter(
    (field) => !['flattened', 'geo_point'].includes(fieldType(field)) && field !== '@timestamp',
  );
  return all
    .filter((field) => knownSources(field, target).length > 0 && (target.fields?.has(field) ?? true))
    .slice(0, MAX_FIELDS);
};

/** The columns with these values; none before 8.14, which has no way to collect values. */
export const contextColumns = (
  fields: readonly Field[],
  entity: readonly string[],
  { stack }: CompileTarget,
): Record<string, Expression> => {
  if (isBefore(stack, VALUES)) return {};
  return Object.fromEntries(
    fields
      .filter((field) => !entity.includes(field))
      .map((field) => [columnName(field), call('VALUES', column(field))]),
  );
};

/** The same columns once more, for rows that are folded a second time. */
export const foldedColumns = (columns: Columns): Record<string, Expression> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, expression]) => [
      name,
      call(
        expression.kind === 'call' && ['MIN', 'VALUES'].includes(expression.function) ? expression.function : 'MAX',
        column(name),
      ),
    ]),
  );

/** Time columns that every aggregating rule has. */
export const timeColumns = (): Record<string, Expression> => ({
  'Esql.first_seen': call('MIN', column('@timestamp')),
  'Esql.last_seen': call('MAX', column('@timestamp')),
});
