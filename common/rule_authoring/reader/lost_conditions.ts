import type { Intent } from '../intent';
import { leavesOf } from './activities/conditions';
import type { Leaf } from './activities/conditions';
import type { Request } from './compose/request';
import { ownFieldOf } from './own/own_field';

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

const typesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(typesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'types' in value && Array.isArray(value.types) ? value.types.filter((type) => typeof type === 'string') : [];
  return [...own, ...Object.values(value).flatMap(typesIn)];
};

/** A field of certain activities, none of which the rule watches. */
const isElsewhere = (leaf: Leaf, types: readonly string[]): boolean => {
  const field = 'field' in leaf ? ownFieldOf(leaf.field) : undefined;
  return field !== undefined && types.length > 0 && !types.some((type) => field.types.has(type));
};

/**
 * Tokens of conditions that nothing which the rule watches can meet: they were read but came into no part of the rule, or
 * no activity of it has the field.
 */
export const lostIn = ({ extraction, sheet }: Request, intent: Intent): ReadonlySet<number> => {
  const written = JSON.stringify(intent);
  const types = typesIn(intent.shape);
  const lost = new Set<number>();
  for (const { condition, from, to, own } of extraction.conditions) {
    const leaves = leavesOf(condition);
    if (leaves.length === 0) continue;
    const missing = own !== undefined && !leaves.some((leaf) => isIn(leaf, written));
    if (!missing && !leaves.every((leaf) => isElsewhere(leaf, types))) continue;
    for (let index = from; index < to; index += 1) if (sheet.use(index) === 'condition') lost.add(index);
  }
  return lost;
};
