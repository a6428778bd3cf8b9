/** Years whose changes of daylight saving time are written into a query. */
const FIRST_YEAR = 2025;
const LAST_YEAR = 2031;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export interface ZoneChanges {
  /** Minutes east of UTC before the first change. */
  first: number;
  /** Moments (ISO 8601, UTC) from which another offset holds. */
  changes: { at: string; offsetMinutes: number }[];
}

const formatterFor = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });

const offsetMinutes = (formatter: Intl.DateTimeFormat, at: number): number => {
  const parts = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const local = Date.UTC(
    parts['year'] ?? 0,
    (parts['month'] ?? 1) - 1,
    parts['day'] ?? 1,
    parts['hour'] ?? 0,
    parts['minute'] ?? 0,
  );
  return Math.round((local - at) / MINUTE_MS);
};

const CACHE = new Map<string, ZoneChanges>();

const findChanges = (timeZone: string): ZoneChanges => {
  const formatter = formatterFor(timeZone);
  const start = Date.UTC(FIRST_YEAR, 0, 1);
  const first = offsetMinutes(formatter, start);
  const changes: ZoneChanges['changes'] = [];
  let current = first;
  // Offsets are compared a week apart; no zone leaves and comes back within one.
  for (let week = start; week < Date.UTC(LAST_YEAR + 1, 0, 1); week += 7 * DAY_MS) {
    if (offsetMinutes(formatter, week + 7 * DAY_MS) === current) continue;
    let [before, after] = [week, week + 7 * DAY_MS];
    while (after - before > MINUTE_MS) {
      const middle = before + Math.floor((after - before) / 2 / MINUTE_MS) * MINUTE_MS;
      if (offsetMinutes(formatter, middle) === current) before = middle;
      else after = middle;
    }
    current = offsetMinutes(formatter, after);
    changes.push({ at: new Date(after).toISOString(), offsetMinutes: current });
  }
  return { first, changes };
};

/** Whether the runtime knows the IANA name. */
export const isTimeZone = (timeZone: string): boolean => {
  try {
    formatterFor(timeZone);
    return true;
  } catch {
    return false;
  }
};

/**
 * Offset of a zone and its changes from 2025 to 2031. Of a zone without daylight saving time there are none.
 *
 * @throws RangeError for a name that is no time zone
 */
export const zoneChanges = (timeZone: string): ZoneChanges => {
  const known = CACHE.get(timeZone) ?? findChanges(timeZone);
  CACHE.set(timeZone, known);
  return known;
};
