/** Microseconds since 1970, UTC: the resolution of `created_at`. Exact in a number until the year 2255. */
export type Micros = number;

export const MICROS_PER_MS = 1000;
export const MICROS_PER_SECOND = 1_000_000;

const RFC_3339 =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,12}))?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const offsetMinutes = (offset: string): number => {
  if (offset === 'Z' || offset === 'z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
};

/** @returns undefined unless `text` is a whole RFC 3339 date-time with an offset; digits beyond microseconds are cut. */
export const parseInstant = (text: string): Micros | undefined => {
  const match = RFC_3339.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59)));
  // A date such as 30 February rolls over into the next month instead of failing.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const fraction = Number((match[7] ?? '').slice(0, 6).padEnd(6, '0'));
  const leapSecond = second === 60 ? MICROS_PER_SECOND : 0;
  return (
    date.getTime() * MICROS_PER_MS + leapSecond + fraction - offsetMinutes(match[8] ?? 'Z') * 60 * MICROS_PER_SECOND
  );
};

/** `2026-11-03T09:12:44.118204Z` */
export const formatInstant = (micros: Micros): string => {
  const seconds = Math.floor(micros / MICROS_PER_SECOND);
  const fraction = Math.floor(micros - seconds * MICROS_PER_SECOND);
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}.${String(fraction).padStart(6, '0')}Z`;
};
