import type { Condition } from '../../intent';
import { ACTIVITY_TYPES } from '../../../catalogue';
import { typesOf } from '../activities/conditions';
import type { Range } from '../reading/extraction';
import type { Request } from './request';

const byName = new Map(ACTIVITY_TYPES.map((entry) => [entry.type, entry]));
const MONEY_FIELDS = ['limit_usd', 'new_limit_usd', 'amount'];

const NOTE =
  'The sum is compared with the field as it stands in the feed. If your feed counts cents there, multiply it by 100.';

/** "Above 5,000 dollars": a sum of money without a field is the limit that the activity sets. */
export const moneyIn = (request: Request, range: Range, activities: Condition | undefined): Condition[] => {
  if (activities === undefined) return [];
  const types = typesOf(activities);
  const fields = MONEY_FIELDS.filter((field) => types.some((type) => byName.get(type)?.fields[field] !== undefined));
  if (fields.length === 0) return [];
  const sum = request.extraction.sums.find(({ from }) => from >= range.from && from < range.to);
  if (sum === undefined) return [];
  if (!request.notes.includes(NOTE)) request.notes.push(NOTE);
  const tests = fields.map((field): Condition => ({
    kind: 'compare',
    field: `anthropic.audit.${field}`,
    operator: sum.operator,
    value: sum.value,
  }));
  return tests.length === 1 ? tests : [{ kind: 'any', of: tests }];
};
