import type { CountRow } from '../../../../common/api/overview';

export interface FilterOption {
  value: string;
  /** A name for people, where the data has one. */
  label?: string | undefined;
  count: number;
  isChosen: boolean;
}

/**
 * Values to choose from. Chosen ones that no event has under the other filters come first with 0, so that they can be
 * taken back.
 */
export const filterOptions = (rows: CountRow[], chosen: string[]): FilterOption[] => {
  const found = rows.flatMap(({ key, label, count }) =>
    key === null ? [] : [{ value: key, label, count, isChosen: chosen.includes(key) }],
  );
  const known = new Set(found.map(({ value }) => value));
  return [
    ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0, isChosen: true })),
    ...found,
  ];
};
