import type { PreviewAnswer } from '../../../common/api/rules';

/** Alerts a week: five a day can be read with care, fifty a day can't. */
const NOISY = 35;
const FLOOD = 350;

const days = (count: number): string => (count === 1 ? 'the last day' : `the last ${count} days`);

/**
 * What the pace of alerts means, and what to do about it.
 *
 * @param perWeek - null where less than a day was looked at
 */
export const describeNoise = ({
  alerts,
  perWeek,
  coveredDays,
}: {
  alerts: number;
  perWeek: number | null;
  coveredDays: number;
}): PreviewAnswer['noise'] => {
  if (alerts === 0) {
    return {
      level: 'silent',
      text: `It would have raised nothing in ${days(Math.max(1, Math.floor(coveredDays)))}. That is right for something rare; if it isn't rare, look at the conditions again.`,
    };
  }
  const pace = perWeek ?? alerts * 7;
  if (pace > FLOOD) {
    return {
      level: 'flood',
      text: `About ${Math.round(pace)} alerts a week: nobody can look at that many. Raise the threshold, name exceptions, or fold alerts of the same person.`,
    };
  }
  if (pace > NOISY) {
    return {
      level: 'noisy',
      text: `About ${Math.round(pace)} alerts a week, more than five a day. Look at who causes most of them: an exception may be all it takes.`,
    };
  }
  return {
    level: 'fine',
    text:
      pace < 1
        ? 'Less than one alert a week.'
        : `About ${Math.round(pace)} ${Math.round(pace) === 1 ? 'alert' : 'alerts'} a week.`,
  };
};
