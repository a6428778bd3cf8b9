import moment from 'moment-timezone';

export interface Formatters {
  /** `1,234`. */
  count(value: number): string;
  /** A share between 0 and 1 as `12.3%`; a share too small to show as `<0.1%`. */
  percent(share: number): string;
  /** In the user's date format and time zone. */
  dateTime(time: string | number): string;
  /** `12 seconds ago`, `in 5 seconds`. */
  relative(time: string | number, nowMs: number): string;
  /** Seconds as `45 seconds`, `3 minutes`, `2 hours`. */
  duration(seconds: number): string;
}

export interface FormatterSettings {
  locale: string;
  /** Moment format, Kibana's `dateFormat`. */
  dateFormat: string;
  /** IANA name. */
  timeZone: string;
}

const UNITS: ReadonlyArray<{ unit: 'day' | 'hour' | 'minute'; seconds: number }> = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
];

/** The largest unit of which there is at least one; cut, not rounded, so that nothing looks older than it is. */
const inLargestUnit = (seconds: number): { amount: number; unit: 'day' | 'hour' | 'minute' | 'second' } => {
  const found = UNITS.find(({ seconds: unitSeconds }) => Math.abs(seconds) >= unitSeconds);
  return found
    ? { amount: Math.trunc(seconds / found.seconds), unit: found.unit }
    : { amount: Math.trunc(seconds), unit: 'second' };
};

export const createFormatters = ({ locale, dateFormat, timeZone }: FormatterSettings): Formatters => {
  const countFormat = new Intl.NumberFormat(locale);
  const percentFormat = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  // `numeric: auto` says "now", but also "yesterday" for anything between 24 and 48 hours ago, which may be two dates back.
  const relativeFormat = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const nowFormat = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    count: (value) => countFormat.format(value),
    percent: (share) => (share > 0 && share < 0.001 ? `<${percentFormat.format(0.001)}` : percentFormat.format(share)),
    dateTime: (time) => moment.tz(time, timeZone).format(dateFormat),
    relative: (time, nowMs) => {
      const { amount, unit } = inLargestUnit((moment(time).valueOf() - nowMs) / 1000);
      return amount === 0 ? nowFormat.format(0, unit) : relativeFormat.format(amount, unit);
    },
    duration: (seconds) => {
      const { amount, unit } = inLargestUnit(seconds);
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
    },
  };
};
