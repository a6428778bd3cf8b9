import type { PreviewAnswer } from '../../../common/api/rules';
import type { Alerts } from './suppress_alerts';

/** Alerts by what they are about, most first. */
export const countEntities = (
  alerts: readonly Alerts[],
  columns: readonly string[],
  limit: number,
): PreviewAnswer['entities'] => {
  if (columns.length === 0) return { columns: [], rows: [] };
  const rows = new Map<string, { values: (string | null)[]; count: number }>();
  for (const { entity, count } of alerts) {
    const key = JSON.stringify(entity);
    rows.set(key, { values: [...entity], count: (rows.get(key)?.count ?? 0) + count });
  }
  return {
    columns: [...columns],
    rows: [...rows.values()].sort((one, other) => other.count - one.count).slice(0, limit),
  };
};
