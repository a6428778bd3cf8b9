import type { Condition } from '../../intent';

/** All of the conditions; one alone stands for itself. */
export const allOf = (...conditions: (Condition | undefined)[]): Condition => {
  const given = conditions
    .filter((entry): entry is Condition => entry !== undefined)
    .flatMap((entry) => (entry.kind === 'all' ? entry.of : [entry]));
  const [first] = given;
  return given.length === 1 && first !== undefined ? first : { kind: 'all', of: given };
};

/** Any of the conditions; activities without further conditions become one. */
export const anyOf = (conditions: readonly Condition[]): Condition => {
  const flat = conditions.flatMap((entry) => (entry.kind === 'any' ? entry.of : [entry]));
  const types: string[] = [];
  const patterns: string[] = [];
  const rest: Condition[] = [];
  for (const entry of flat) {
    const plain = entry.kind === 'activity' && entry.except === undefined && entry.categories === undefined;
    if (plain && entry.min_risk === undefined) {
      types.push(...(entry.types ?? []));
      patterns.push(...(entry.patterns ?? []));
    } else if (!rest.some((known) => JSON.stringify(known) === JSON.stringify(entry))) rest.push(entry);
  }
  const activity: Condition[] =
    types.length + patterns.length === 0
      ? []
      : [
          {
            kind: 'activity',
            ...(types.length > 0 && { types: [...new Set(types)] }),
            ...(patterns.length > 0 && { patterns: [...new Set(patterns)] }),
          },
        ];
  // A branch that only narrows a type that counts anyhow says nothing more.
  const narrowed = rest.filter((entry) => {
    const named = entry.kind === 'all' ? entry.of.find((part) => part.kind === 'activity') : undefined;
    if (named?.kind !== 'activity' || named.types === undefined) return true;
    return !named.types.every((type) => types.includes(type));
  });
  const of = [...activity, ...narrowed];
  const [first] = of;
  return of.length === 1 && first !== undefined ? first : { kind: 'any', of };
};

/** A condition that holds no others. */
export type Leaf = Exclude<Condition, { of: unknown }>;

/** The conditions that a condition is made of, without what joins or denies them. */
export const leavesOf = (condition: Condition): Leaf[] => {
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

/** Fields that a condition, or those of its parts that are wanted, are about, wherever in the tree. */
export const fieldsOf = (condition: Condition, isWanted: (leaf: Leaf) => boolean = () => true): string[] =>
  leavesOf(condition).flatMap((leaf) => ('field' in leaf && isWanted(leaf) ? [leaf.field] : []));

/** Types that a condition names, wherever in the tree; what is negated doesn't count. */
export const typesOf = (condition: Condition): string[] => {
  switch (condition.kind) {
    case 'activity':
      return condition.types ?? [];
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(typesOf))];
    case 'setting':
      return ['claude_organization_settings_updated'];
    default:
      return [];
  }
};

/** Does the condition say which activities are meant (by type or pattern)? */
export const namesActivities = (condition: Condition): boolean => {
  switch (condition.kind) {
    case 'activity':
    case 'setting':
    case 'identity_event':
      return true;
    case 'all':
    case 'any':
      return condition.of.some(namesActivities);
    default:
      return false;
  }
};
