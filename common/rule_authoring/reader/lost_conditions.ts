import type { Condition, Intent } from '../intent';
import type { Request } from './compose/request';

type Leaf = Exclude<Condition, { of: unknown }>;

const leavesOf = (condition: Condition): Leaf[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf);
    case 'not':
      return leavesOf(condition.of);
    default:
      return [condition];
  }
};

/** What a leaf says, as it would stand in the rule. */
const valuesOf = (leaf: Leaf): string[] => {
  switch (leaf.kind) {
    case 'equals':
    case 'text':
      return leaf.values.filter((value) => typeof value !== 'boolean').map((value) => JSON.stringify(value));
    case 'email_domain':
      return leaf.domains.map((domain) => JSON.stringify(domain));
    case 'network':
      return leaf.ranges.map((range) => JSON.stringify(range));
    default:
      return [];
  }
};

const isIn = (leaf: Leaf, written: string): boolean => {
  if (!('field' in leaf)) return true;
  return written.includes(JSON.stringify(leaf.field)) || valuesOf(leaf).some((value) => written.includes(value));
};

/** Tokens of conditions that were read but came into no part of the rule, since nothing that it watches has the field. */
export const lostIn = ({ extraction, sheet }: Request, intent: Intent): ReadonlySet<number> => {
  const written = JSON.stringify(intent);
  const lost = new Set<number>();
  for (const { condition, from, to, own } of extraction.conditions) {
    const leaves = leavesOf(condition);
    if (own === undefined || leaves.length === 0 || leaves.some((leaf) => isIn(leaf, written))) continue;
    for (let index = from; index < to; index += 1) if (sheet.use(index) === 'condition') lost.add(index);
  }
  return lost;
};
