import { ownEntry } from '../../../own_entry';
import type { Sheet } from '../text/sheet';
import { readDuration } from '../values/durations';
import type { DurationSpan } from '../values/durations';
import { TIMES_WORDS } from '../data/number_words';
import type { TimeSpan } from './extraction';

const PERIODS: Readonly<Record<string, number>> = {
  daily: 1440,
  hourly: 60,
  weekly: 10_080,
  monthly: 43_200,
  minutely: 1,
};

const before = (sheet: Sheet, at: number, count: number): string =>
  Array.from({ length: count }, (_, offset) => sheet.lower(at - count + offset))
    .join(' ')
    .trim();

const after = (sheet: Sheet, at: number, count: number): string =>
  Array.from({ length: count }, (_, offset) => sheet.lower(at + offset))
    .join(' ')
    .trim();

const HISTORY_BEFORE =
  /(?:(?:in|over|during|within|for|from|of|the|previous|prior|preceding) )?(?:last|past|previous|prior|preceding|trailing|recent|letzten|vergangenen|últimos|últimas|derniers|dernières)(?: full| whole)?$/u;
const WINDOW_BEFORE =
  /(?:^| )(?:within|in|inside|over|during|per|every|under|a|an|than|any|by|at|innerhalb|en|dans|binnen|within the|in the|inside of|span of|period of|window of|space of|course of|one|same|each|the|of|each|pro|por|par|:|window|=|in under|rolling|matter of|in about|about|last)$/u;

const roleOf = (sheet: Sheet, span: DurationSpan): TimeSpan['role'] => {
  const left3 = before(sheet, span.from, 3);
  const left = before(sheet, span.from, 4);
  const right = after(sheet, span.to, 3);
  const first = sheet.lower(span.from);
  if (/older than$|(?:more than|over|at least)$/u.test(left3) && /^(?:ago|old|earlier)/u.test(right)) return 'age';
  if (/older than$/u.test(left3)) return 'age';
  if (/^(?:ago|old)\b/u.test(right)) return 'age';
  if (/^(?:later|afterwards|thereafter|after that)\b/u.test(right)) return 'after';
  if (
    /^(?:of (?:silence|inactivity|quiet|absence|dormancy|no activity|nothing)|without|idle|inactive|or more without|of no)/u.test(
      right,
    )
  )
    return 'quiet';
  if (
    /(?:silent|quiet|inactive|dormant|idle|dark|away|nothing|unused|stopped|asleep|gone|absent)(?: for)?(?: more than| over| at least| longer than| the last| the past| about| roughly)*$/u.test(
      left,
    ) ||
    /(?:silent|quiet|inactive|dormant|idle|unused|asleep|absent) (?:for|since)(?: more than| over| at least| longer than)?$/u.test(
      before(sheet, span.from, 5),
    )
  )
    return 'quiet';
  if (HISTORY_BEFORE.test(left) || /^(?:last|past|previous)$/u.test(first)) return 'history';
  if (
    /(?:for|since|in)(?: at least| more than| over)?$/u.test(left3) &&
    !/^(?:window|span|period|interval|stretch|timeframe|time)/u.test(right)
  ) {
    if (/for(?: at least| more than| over)?$/u.test(left3)) return 'history';
  }
  if (
    WINDOW_BEFORE.test(` ${left3}`) ||
    /^(?:window|span|period|interval|stretch|timeframe|-)/u.test(right) ||
    /^(?:any|per|each|every|the|a|an|one|same)$/u.test(first)
  )
    return 'window';
  return 'unknown';
};

const BOUNDS: readonly string[] = [
  'no more than',
  'not more than',
  'not later than',
  'no later than',
  'no longer than',
  'not longer than',
  'at the latest',
  'at the very latest',
  'at most',
  'less than',
  'fewer than',
  'up to',
];

/** "No more than 20 minutes later": the bound belongs to the span, it compares nothing else. */
const boundBefore = (sheet: Sheet, at: number): number => {
  for (const bound of BOUNDS) {
    const words = bound.split(' ');
    const from = at - words.length;
    if (from >= 0 && words.every((word, place) => sheet.free(from + place) && sheet.lower(from + place) === word))
      return from;
  }
  return at;
};

/** Reads every length of time that nothing used yet, with its likely role. Marks the words that belong to it. */
export const readSpans = (sheet: Sheet): TimeSpan[] => {
  const spans: TimeSpan[] = [];
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    if (!sheet.free(index)) continue;
    const period = ownEntry(PERIODS, sheet.lower(index));
    if (period !== undefined) {
      // "daily average" belongs to a baseline
      if (/^(?:average|mean|rate|volume|usual|norm|normal|baseline|median|number|count)$/u.test(sheet.lower(index + 1)))
        continue;
      spans.push({ from: index, to: index + 1, minutes: period, loose: false, role: 'window' });
      sheet.take([index], 'window');
      continue;
    }
    // "twice a day": the number comes first and is read as an amount
    const span = readDuration(sheet, index);
    if (
      span === undefined ||
      !Array.from({ length: span.to - index }, (_, at) => sheet.free(index + at)).every(Boolean)
    )
      continue;
    if (TIMES_WORDS.has(sheet.lower(index))) continue;
    if (/^(?:every|each)$/u.test(sheet.lower(index)) && span.minutes >= 525_600) continue;
    const role = roleOf(sheet, span);
    const from = boundBefore(sheet, span.from);
    spans.push({ ...span, from, role });
    sheet.takeRange(from, span.to, 'window');
    index = span.to - 1;
  }
  return spans;
};
