const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(?:([Zz])|([+-])(\d{2}):?(\d{2}))?)?$/;

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Two digits at `index`, or NaN. */
const twoDigits = (text: string, index: number): number => {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
};

const DASH = 45;
const DOT = 46;
const COLON = 58;
const UPPER_T = 84;
const UPPER_Z = 90;

/** Whether a text begins with `YYYY-MM-DDTHH:mm:ss` and is a date and time that exist. */
const isDateAndTime = (text: string): boolean => {
  if (
    text.charCodeAt(4) !== DASH ||
    text.charCodeAt(7) !== DASH ||
    text.charCodeAt(10) !== UPPER_T ||
    text.charCodeAt(13) !== COLON ||
    text.charCodeAt(16) !== COLON
  ) {
    return false;
  }
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return (
    year >= 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= 28 || day <= daysInMonth(year, month)) &&
    twoDigits(text, 11) <= 23 &&
    twoDigits(text, 14) <= 59 &&
    twoDigits(text, 17) <= 59
  );
};

const areDigits = (text: string, start: number, end: number): boolean => {
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return false;
  }
  return true;
};

/** The forms that the feed has, `YYYY-MM-DDTHH:mm:ssZ` with no fraction or one of three digits or more, without a Date. */
const cutPlainUtc = (text: string): string | undefined => {
  const last = text.length - 1;
  if (text.charCodeAt(last) !== UPPER_Z || !isDateAndTime(text)) return undefined;
  if (last === 19) return `${text.slice(0, 19)}.000Z`;
  const hasFraction = last >= 23 && text.charCodeAt(19) === DOT && areDigits(text, 20, last);
  if (!hasFraction) return undefined;
  return last === 23 ? text : `${text.slice(0, 23)}Z`;
};

const toUtcMillisByCalendar = (text: string): string | undefined => {
  const match = DATE_TIME.exec(text);
  if (!match) return undefined;
  const [
    ,
    years,
    months,
    days,
    hours = '0',
    minutes = '0',
    seconds = '0',
    fraction = '',
    ,
    sign,
    offsetHours,
    offsetMinutes,
  ] = match;
  const year = Number(years);
  const month = Number(months);
  const day = Number(days);
  const hour = Number(hours);
  const minute = Number(minutes);
  // RFC 3339 has leap seconds (`23:59:60`); they become the first second of the next minute.
  const second = Number(seconds);
  const offset = sign ? Number(`${sign}1`) * (Number(offsetHours) * 60 + Number(offsetMinutes)) : 0;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 60 || Number(offsetHours ?? 0) > 23 || Number(offsetMinutes ?? 0) > 59) {
    return undefined;
  }
  const date = new Date(0);
  // Unlike Date.UTC, this takes the years 0–99 as they are.
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute - offset, second, Number(fraction.padEnd(3, '0').slice(0, 3)));
  const utcYear = date.getUTCFullYear();
  // Elasticsearch's date format has four digits for the year.
  return utcYear >= 0 && utcYear <= 9999 ? date.toISOString() : undefined;
};

/**
 * An RFC 3339 date-time or date as `YYYY-MM-DDTHH:mm:ss.SSSZ` in UTC: finer fractions are cut, not rounded; a missing
 * offset is UTC. Undefined for anything else, and for dates that don't exist.
 */
export const toUtcMillis = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  return cutPlainUtc(value) ?? toUtcMillisByCalendar(value);
};
