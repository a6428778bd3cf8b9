import { toUtcMillis } from '../../common/ecs';

/** Digits of the fraction of a second beyond the milliseconds. */
const BEYOND_MILLIS = /[.,]\d{3}(\d{1,3})/;

/**
 * Reads an RFC 3339 instant to the microsecond, as the API writes `created_at`. Milliseconds alone would cut the
 * watermark short of the activity it stands for.
 *
 * @returns microseconds since 1970 UTC (exact: below 2^53 until the year 2255), or undefined when it isn't an instant
 */
export const toEpochMicros = (text: unknown): number | undefined => {
  const millis = toUtcMillis(text);
  if (millis === undefined) return undefined;
  const beyond = BEYOND_MILLIS.exec(text as string)?.[1] ?? '';
  return Date.parse(millis) * 1000 + Number(beyond.padEnd(3, '0'));
};
