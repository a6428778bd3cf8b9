import { UNIT_SECONDS, durationToSeconds } from './duration';
import type { JudgedRule } from './judged_draft';

const STEP = /^\s*(?:([+-])(\d+)([smhHdwMy])|\/([smhHdwMy]))/;
/** Date math knows no calendar here: a month has 30 days and a year 365. */
const STEP_SECONDS: Record<string, number> = { ...UNIT_SECONDS, H: UNIT_SECONDS.h, M: 30 * 86_400, y: 365 * 86_400 };

/** Start of the second, minute, hour, day, week (Monday), month or year, UTC. */
const startOf = (millis: number, unit: string): number => {
  const date = new Date(millis);
  date.setUTCMilliseconds(0);
  if (unit !== 's') date.setUTCSeconds(0);
  if (!'sm'.includes(unit)) date.setUTCMinutes(0);
  if (!'smhH'.includes(unit)) date.setUTCHours(0);
  if (unit === 'w') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  if ('My'.includes(unit)) date.setUTCDate(1);
  if (unit === 'y') date.setUTCMonth(0);
  return date.getTime();
};

/** Milliseconds of a moment; without an offset it is UTC. */
export const parseMoment = (text: string): number => {
  const millis = Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(millis)) throw new RangeError(`not a moment: ${text}`);
  return millis;
};

/**
 * Milliseconds of an Elasticsearch date math expression: `now-6m`, `now-1d/d`, `now`, or a moment.
 *
 * @param now - milliseconds
 * @throws RangeError where it is none
 */
export const dateMath = (expression: unknown, now: number): number => {
  const text = String(expression).trim();
  if (!text.startsWith('now')) return parseMoment(text);
  let moment = now;
  let rest = text.slice(3);
  while (rest !== '') {
    const [all, sign, amount, unit = '', rounding] = STEP.exec(rest) ?? [];
    if (all === undefined) throw new RangeError(`not date math: ${text}`);
    if (rounding === undefined) moment += Number(`${sign}${amount}`) * (STEP_SECONDS[unit] ?? 0) * 1000;
    else moment = startOf(moment, rounding);
    rest = rest.slice(all.length);
  }
  return moment;
};

/** The range that Kibana puts on a run of the rule, in milliseconds. */
export const ruleWindow = (rule: JudgedRule, now: number): { from: number; to: number } => ({
  from: dateMath(rule.from || 'now-6m', now),
  to: dateMath(rule.to || 'now', now),
});

/** In the middle of everything, so that rounding can't hide a gap. */
const ANY_MOMENT = Date.UTC(2026, 0, 15, 12, 34, 56);

/** Whether no event falls between two runs. */
export const coversInterval = (rule: JudgedRule): boolean => {
  try {
    const { from, to } = ruleWindow(rule, ANY_MOMENT);
    return (to - from) / 1000 >= durationToSeconds(rule.interval || '5m');
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};
