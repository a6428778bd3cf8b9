import type { PreviewAnswer } from '../../../common/api/rules';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;

/** Alerts a week: five a day can be read with care, fifty a day can't. */
const NOISY = 35;
const FLOOD = 350;

interface Found {
  alerts: number;
  /** Time that was looked at and that has events. */
  coveredMs: number;
}

/** Alerts a week at this pace; null where less than a day was looked at, which may be a night. */
export const paceOf = ({ alerts, coveredMs }: Found): number | null =>
  coveredMs < DAY_MS ? null : (alerts * WEEK_MS) / coveredMs;

const inWords = (count: number, unit: string): string => `the last ${count === 1 ? '' : `${count} `}${unit}`;

const lastOf = (coveredMs: number): string => {
  const [hours, days] = [Math.round(coveredMs / HOUR_MS), Math.floor(coveredMs / DAY_MS)];
  if (days >= 1) return inWords(days, days === 1 ? 'day' : 'days');
  return inWords(Math.max(1, hours), hours > 1 ? 'hours' : 'hour');
};

const levelOf = (perWeek: number): PreviewAnswer['noise']['level'] => {
  if (perWeek > FLOOD) return 'flood';
  return perWeek > NOISY ? 'noisy' : 'fine';
};

const ADVICE = {
  silent: '',
  fine: '',
  noisy: ', more than five a day. Look at who causes most of them: an exception may be all it takes.',
  flood: ': nobody can look at that many. Raise the threshold, name exceptions, or fold alerts of the same person.',
} as const;

/** What the number of alerts means, and what to do about it. */
export const describeNoise = ({ alerts, coveredMs }: Found): PreviewAnswer['noise'] => {
  if (coveredMs <= 0)
    return { level: 'silent', text: 'There was nothing to try it on, so how many alerts it would raise is not known.' };
  if (alerts === 0) {
    return {
      level: 'silent',
      text: `It would have raised nothing in ${lastOf(coveredMs)}. That is right for something rare; if it isn't rare, look at the conditions again.`,
    };
  }
  const level = levelOf((alerts * WEEK_MS) / Math.max(coveredMs, HOUR_MS));
  const pace = paceOf({ alerts, coveredMs });
  if (pace === null) {
    const count = alerts === 1 ? 'One alert' : `${alerts} alerts`;
    return { level, text: `${count} in ${lastOf(coveredMs)}; that is too short a time to tell a week's pace.` };
  }
  if (pace < 1) return { level, text: 'Less than one alert a week.' };
  const rounded = Math.round(pace);
  const text = `About ${rounded} ${rounded === 1 ? 'alert' : 'alerts'} a week`;
  return { level, text: ADVICE[level] === '' ? `${text}.` : text + ADVICE[level] };
};
