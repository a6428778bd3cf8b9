const DAY_MS = 86_400_000;

/** One calendar day somewhere on earth. */
export interface LocalDay {
  /** Days since 1970-01-01 of the local calendar. */
  number: number;
  startMs: number;
  isWeekend: boolean;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

const offsetMs = (timeZone: string, atMs: number): number => {
  const formatter =
    formatters.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  formatters.set(timeZone, formatter);
  const part = Object.fromEntries(formatter.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]));
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(atMs / 60_000) * 60_000;
};

/** The day of the calendar in a time zone; 1970-01-01 was a Thursday. */
export const localDay = ({ timeZone, number }: { timeZone: string; number: number }): LocalDay => {
  const weekday = (number + 4) % 7;
  return {
    number,
    startMs: number * DAY_MS - offsetMs(timeZone, number * DAY_MS),
    isWeekend: weekday === 0 || weekday === 6,
  };
};

/** Hours since local midnight, and whether it is a weekend there. */
export const localHour = (timeZone: string, atMs: number): { hour: number; isWeekend: boolean } => {
  const localMs = atMs + offsetMs(timeZone, atMs);
  const weekday = (Math.floor(localMs / DAY_MS) + 4) % 7;
  return { hour: (localMs % DAY_MS) / 3_600_000, isWeekend: weekday === 0 || weekday === 6 };
};
