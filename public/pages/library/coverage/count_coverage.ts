import type { LibraryRule } from '../../../../common/api/library';

export interface Coverage {
  key: string;
  rules: number;
  installed: number;
  enabled: number;
}

/**
 * How many rules there are of each key, and how many of them are installed and enabled.
 *
 * @param keysOf - a rule may count under several keys, or none
 * @returns in the order of `keys`, without those that no rule has
 */
export const countCoverage = (
  rules: readonly LibraryRule[],
  keys: readonly string[],
  keysOf: (rule: LibraryRule) => readonly string[],
): Coverage[] => {
  const counts = new Map(keys.map((key): [string, Coverage] => [key, { key, rules: 0, installed: 0, enabled: 0 }]));
  for (const rule of rules) {
    for (const key of keysOf(rule)) {
      const coverage = counts.get(key);
      if (coverage === undefined) continue;
      coverage.rules += 1;
      if (rule.installed !== null) coverage.installed += 1;
      if (rule.installed?.enabled === true) coverage.enabled += 1;
    }
  }
  return [...counts.values()].filter(({ rules: count }) => count > 0);
};
