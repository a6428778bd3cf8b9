import type { CountRow, TopRows } from '../api/overview';

/** One row of a `GroupQuery`'s answer. */
export interface GroupRow {
  key: string | null;
  count: number;
  label?: string | null;
}

/** By UTF-8 bytes, as Elasticsearch sorts keywords: by code point, not by UTF-16 unit; null last. */
const compareKeys = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const [left, right] = [Array.from(a), Array.from(b)];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
};

/**
 * One row for each key, most frequent first, ties by key. A key of several names (an MCP server that was renamed) takes
 * the name that most of its events carry, ties by name; a name equal to the key is no label.
 */
export const groupRows = (rows: readonly GroupRow[]): CountRow[] => {
  const groups = new Map<string | null, { count: number; label: string | null; labelCount: number }>();
  for (const { key, count, label = null } of rows) {
    const group = groups.get(key) ?? { count: 0, label: null, labelCount: 0 };
    group.count += count;
    const isBetter =
      label !== null &&
      (count > group.labelCount || (count === group.labelCount && compareKeys(label, group.label) < 0));
    if (isBetter) Object.assign(group, { label, labelCount: count });
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, { count, label }]) => ({ key, count, ...(label !== null && label !== key && { label }) }))
    .sort((a, b) => b.count - a.count || compareKeys(a.key, b.key));
};

/** The first `size` rows and the sum of all others. */
export const topRows = (rows: readonly CountRow[], size: number): TopRows => ({
  rows: rows.slice(0, size),
  others: rows.slice(size).reduce((sum, { count }) => sum + count, 0),
});
