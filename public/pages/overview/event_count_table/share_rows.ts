import type { TopRows } from '../../../../common/api/overview';

export interface ShareRow {
  /** Unique in the table. */
  id: string;
  kind: 'value' | 'none' | 'others';
  /** What to filter by; empty for rows that stand for no single value. */
  value: string;
  /** A name for people, where the data has one. */
  label?: string | undefined;
  count: number;
  /** Of all counts of the panel, between 0 and 1. */
  share: number;
}

/** Rows of a table of counts: the values, the row of events without one, and the rest together. */
export const shareRows = ({ rows, others }: TopRows): ShareRow[] => {
  const sum = rows.reduce((total, { count }) => total + count, others);
  const share = (count: number): number => (sum === 0 ? 0 : count / sum);
  return [
    ...rows.map(({ key, count, label }): ShareRow => ({
      id: key === null ? 'none' : `value:${key}`,
      kind: key === null ? 'none' : 'value',
      value: key ?? '',
      label,
      count,
      share: share(count),
    })),
    ...(others > 0 ? [{ id: 'others', kind: 'others' as const, value: '', count: others, share: share(others) }] : []),
  ];
};
