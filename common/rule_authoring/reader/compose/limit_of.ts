import { findActivityType } from '../../../catalogue';
import type { Condition, EventFilter } from '../../intent';
import { allOf } from '../activities/conditions';
import type { Amount } from '../shapes/read_amounts';
import type { Segment } from './read_segment';

const LIMIT_FIELDS = ['limit_usd', 'new_limit_usd', 'amount', 'value'];

/** "The limit is raised above 10000": a bare number is what the limit is set to, not how often it happens. */
export const limitOf = (segment: Segment, amounts: readonly Amount[]): EventFilter | undefined => {
  const [amount] = amounts;
  if (
    amount === undefined ||
    amounts.length > 1 ||
    amount.counts !== undefined ||
    amount.times ||
    !amount.said ||
    amount.value < 50
  )
    return undefined;
  if (segment.types.length === 0 || !segment.types.every((type) => /limit/u.test(type))) return undefined;
  const fields = LIMIT_FIELDS.filter((field) =>
    segment.types.some((type) => findActivityType(type)?.fields[field] !== undefined),
  );
  const tests = fields.map((field): Condition => ({
    kind: 'compare',
    field: `anthropic.audit.${field}`,
    operator: amount.operator,
    value: amount.value,
  }));
  const [test] = tests;
  if (test === undefined) return undefined;
  return {
    ...segment.filter,
    where: allOf(segment.filter.where, tests.length === 1 ? test : { kind: 'any', of: tests }),
  };
};
