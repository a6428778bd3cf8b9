import { parse } from 'chrono-node';
import type { Condition } from '../../intent';
import type { Sheet } from '../text/sheet';

interface Read {
  condition: Condition;
  to: number;
}

/** Dates in words are read without a clock: what is not fully said (no year) is no date. */
const NOW = new Date('2000-01-01T00:00:00Z');
const AHEAD = 12;

const day = (date: Date, end: boolean): string =>
  `${date.toISOString().slice(0, 10)}T${end ? '23:59:59.999' : '00:00:00.000'}Z`;

interface Span {
  /** First and last moment that the words mean. */
  first: string;
  last: string;
  to: number;
}

const spanOfYear = (year: number, to: number): Span => ({
  first: `${String(year)}-01-01T00:00:00.000Z`,
  last: `${String(year)}-12-31T23:59:59.999Z`,
  to,
});

/** The date that stands at a token: "31 Dec 2027", "2027-12-31", "the end of 2027", "2028". */
export const dateAt = (sheet: Sheet, at: number): Span | undefined => {
  let index = at;
  while (/^(?:the|year|of|end|on)$/u.test(sheet.lower(index)) && index < at + 4) index += 1;
  const start = sheet.at(index)?.start;
  if (start === undefined) return undefined;
  const year = /^(?:19|20)\d\d$/u.exec(sheet.lower(index))?.[0];
  const alone =
    year !== undefined && !(/^[-/]$/u.test(sheet.lower(index + 1)) && sheet.at(index + 2)?.kind === 'number');
  if (year !== undefined && alone) return spanOfYear(Number(year), index + 1);
  const tokens = sheet.tokens.slice(index, index + AHEAD);
  let text = '';
  for (const token of tokens) {
    if (token.lower === '\n') break;
    text = `${text.padEnd(token.start - start, ' ')}${token.text}`;
  }
  const result = parse(text, { instant: NOW, timezone: 0 }, { forwardDate: false }).find((found) => found.index <= 1);
  if (result === undefined || !result.start.isCertain('year')) return undefined;
  const end = start + result.index + result.text.length;
  let to = index;
  while (to < sheet.tokens.length && (sheet.at(to)?.start ?? end) < end) to += 1;
  const date = result.start.date();
  if (!result.start.isCertain('day')) {
    const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
    const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1));
    return { first: day(first, false), last: day(month, true), to };
  }
  return { first: day(date, false), last: day(date, true), to };
};

const LATER = /^(?:later|after|beyond|past|further|farther|more|longer|over|exceeds|exceeding|>)$/u;
const EARLIER = /^(?:earlier|before|prior|sooner|less|under|within|below|ahead|<)$/u;
const SKIP =
  /^(?:is|are|was|be|being|set|to|that|which|lies|lie|falls|than|as|far|on|date|value|the|of|a|an|in|at|with|goes|reaches|reaching|back|even|any|time|comes|dated|runs|it|only|all|way|starting|starts|beginning|begins|going|from|until|till|ends|ending)$/u;

const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^days?$/u, 1],
  [/^weeks?$/u, 7],
  [/^months?$/u, 30],
  [/^years?$/u, 365],
];

/** "More than 90 days from now", "a year ahead": days from the run. */
const daysAt = (sheet: Sheet, at: number): { days: number; to: number } | undefined => {
  const token = sheet.at(at);
  if (token?.kind === 'duration' && token.value !== undefined) return { days: token.value / 1440, to: at + 1 };
  const count = /^(?:a|an|one)$/u.test(sheet.lower(at)) ? 1 : token?.kind === 'number' ? token.value : undefined;
  const words: Readonly<Record<string, number>> = {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    nine: 9,
    ten: 10,
    twelve: 12,
  };
  const value = count ?? words[sheet.lower(at)];
  const unit = DAYS.find(([word]) => word.test(sheet.lower(at + 1)));
  return value === undefined || unit === undefined ? undefined : { days: value * unit[1], to: at + 2 };
};

/** Reads how a date of an activity is limited: "later than 31 Dec 2027", "before 1 January 2026", "more than a year away". */
export const readOwnDate = (sheet: Sheet, at: number, field: string): Read | undefined => {
  // "Going back further than 2024" is earlier.
  const backwards = [1, 0, -1].some((step) => sheet.lower(at + step) === 'back');
  let index = at;
  let order: 'later' | 'earlier' | undefined;
  let equal = false;
  for (let guard = 0; guard < 8; guard += 1) {
    const lower = sheet.lower(index);
    if (/^(?:not|no|isn't|never)$/u.test(lower) && EARLIER.test(sheet.lower(index + 1))) {
      order = 'later';
      equal = true;
      index += 2;
    } else if (/^(?:not|no|isn't)$/u.test(lower) && LATER.test(sheet.lower(index + 1))) {
      order = 'earlier';
      equal = true;
      index += 2;
    } else if (LATER.test(lower)) {
      order = backwards ? 'earlier' : 'later';
      index += 1;
    } else if (EARLIER.test(lower)) {
      order = 'earlier';
      index += 1;
    } else if (SKIP.test(lower)) index += 1;
    else break;
  }
  if (order === undefined) return undefined;
  const relative = daysAt(sheet, index);
  if (relative !== undefined) {
    let end = relative.to;
    while (
      /^(?:from|now|ahead|away|in|the|future|out|today|of|creation)$/u.test(sheet.lower(end)) &&
      end < relative.to + 4
    )
      end += 1;
    const value = `now+${String(Math.round(relative.days * 24))}h`;
    return { condition: { kind: 'compare', field, operator: order === 'later' ? '>' : '<', value }, to: end };
  }
  const span = dateAt(sheet, index);
  if (span === undefined) return undefined;
  const value = order === 'later' ? (equal ? span.first : span.last) : equal ? span.last : span.first;
  const operator = order === 'later' ? (equal ? '>=' : '>') : equal ? '<=' : '<';
  return { condition: { kind: 'compare', field, operator, value }, to: span.to };
};
