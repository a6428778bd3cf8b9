import { readText } from '../../../../common/activity/read_field';
import type { AuditEntry } from '../../../../common/api/overview';

/** Seconds from what happened to its being stored, in the middle of the entries; undefined where none tells. */
export const medianDelay = (entries: readonly AuditEntry[]): number | undefined => {
  const delays = entries
    .map(({ document }) => {
      const [happened = '', stored = ''] = ['@timestamp', 'event.ingested'].map((field) => readText(document, field));
      return (Date.parse(stored) - Date.parse(happened)) / 1000;
    })
    .filter((delay) => delay >= 0)
    .sort((a, b) => a - b);
  return delays[Math.floor(delays.length / 2)];
};
