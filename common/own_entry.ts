/**
 * The record's own entry of that name. Words that people type must never reach what every object inherits: `valueOf` and
 * `constructor` are no entries.
 */
export const ownEntry = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
