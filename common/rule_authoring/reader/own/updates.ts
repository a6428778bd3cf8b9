import type { Condition } from '../../intent';
import { allOf } from '../activities/conditions';

const VALUES = 'anthropic.audit.update_values';
const KINDS = 'anthropic.audit.update_types';

/** Stands for one kind of `updates[]` while a request is read: the document has "kind=value" in one field for all. */
export const updateField = (kind: string): string => `${VALUES}#${kind}`;

const kindOf = (field: string): string | undefined =>
  field.startsWith(`${VALUES}#`) ? field.slice(VALUES.length + 1) : undefined;

/** The condition on the fields that the document has: `status` is "active" → `update_values` holds "status=active". */
export const toUpdates = (condition: Condition): Condition => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(toUpdates) };
    case 'not': {
      const { of } = condition;
      const kind = 'field' in of ? kindOf(of.field) : undefined;
      if (kind === undefined) return { ...condition, of: toUpdates(of) };
      if (of.kind === 'exists') return { kind: 'equals', field: VALUES, values: [`${kind}=null`] };
      // It was changed, but to something else.
      return allOf({ kind: 'equals', field: KINDS, values: [kind] }, { kind: 'not', of: toUpdates(of) });
    }
    case 'equals': {
      const kind = kindOf(condition.field);
      return kind === undefined
        ? condition
        : { kind: 'equals', field: VALUES, values: condition.values.map((value) => `${kind}=${String(value)}`) };
    }
    case 'text': {
      const kind = kindOf(condition.field);
      if (kind === undefined) return condition;
      const before = condition.how === 'starts_with' ? '' : condition.how === 'pattern' ? '' : '*';
      const after = condition.how === 'ends_with' || condition.how === 'pattern' ? '' : '*';
      return {
        kind: 'text',
        field: VALUES,
        how: 'pattern',
        values: condition.values.map((value) => `${kind}=${before}${value}${after}`),
      };
    }
    case 'exists': {
      const kind = kindOf(condition.field);
      return kind === undefined ? condition : { kind: 'equals', field: KINDS, values: [kind] };
    }
    default:
      return condition;
  }
};
