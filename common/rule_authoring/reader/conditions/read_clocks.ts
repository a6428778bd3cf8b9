import type { Sheet } from '../text/sheet';
import { readNumber } from '../values/numbers';

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(Math.round(minutes % 60)).padStart(2, '0')}`;

interface ClockSpan {
  minutes: number;
  to: number;
}

const clockAt = (sheet: Sheet, at: number, loose: boolean): ClockSpan | undefined => {
  const token = sheet.at(at);
  if (token === undefined || !sheet.free(at)) return undefined;
  if (token.kind === 'clock' && token.value !== undefined) return { minutes: token.value, to: at + 1 };
  if (
    token.lower === 'midnight' ||
    token.lower === 'mitternacht' ||
    token.lower === 'medianoche' ||
    token.lower === 'minuit'
  )
    return { minutes: 0, to: at + 1 };
  if (token.lower === 'noon' || token.lower === 'midday') return { minutes: 720, to: at + 1 };
  const number = readNumber(sheet, at);
  if (number === undefined || number.value > 24 || !Number.isInteger(number.value)) return undefined;
  const next = sheet.lower(number.to);
  if (/^(?:am|a\.m|pm|p\.m|uhr|o'clock)$/u.test(next) || next === "o'clock") {
    const evening = /^p/u.test(next) && number.value < 12;
    return { minutes: (number.value + (evening ? 12 : 0)) * 60, to: number.to + 1 };
  }
  if (next === 'in' && /^(?:morning|evening)$/u.test(sheet.lower(number.to + 2))) {
    return {
      minutes: (number.value + (sheet.lower(number.to + 2) === 'evening' && number.value < 12 ? 12 : 0)) * 60,
      to: number.to + 3,
    };
  }
  if (next === 'at' && sheet.lower(number.to + 1) === 'night')
    return {
      minutes: ((number.value < 12 && number.value > 5 ? number.value + 12 : number.value) % 24) * 60,
      to: number.to + 2,
    };
  return loose ? { minutes: (number.value % 24) * 60, to: number.to } : undefined;
};

/** "22-6 h": the hour of the clock, not a span of six hours. */
const hoursAt = (sheet: Sheet, at: number): ClockSpan | undefined => {
  const hour = /^(\d{1,2}) ?(?:h|hours?|hrs|uhr)$/u.exec(sheet.lower(at))?.[1];
  return hour === undefined || Number(hour) > 24 || !sheet.free(at)
    ? undefined
    : { minutes: (Number(hour) % 24) * 60, to: at + 1 };
};

const NOT = /^(?:not|outside|except|isn't|wasn't|außerhalb|fuera|never|other|unless|beyond)$/u;

export const denied = (sheet: Sheet, at: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    if (/^[.;!?\n]$/u.test(sheet.lower(index))) return false;
    if (NOT.test(sheet.lower(index))) return true;
    if (sheet.lower(index) === 'of' && sheet.lower(index - 1) === 'outside') return true;
  }
  return false;
};

interface ClockReading {
  condition: { from?: string; to?: string };
  start: number;
  end: number;
  negated: boolean;
}

const LATE = /^(?:after|past|nach|from|later|since|beyond|tras|après|später|starting)$/u;
const EARLY = /^(?:before|until|vor|earlier|antes|avant|bis|till)$/u;
const UNTIL = /^(?:-|–|—|to|till|til|until|and|bis|hasta|a|y|und|through|et|à|thru|up|a|\/)$/u;
const NO_CLOCK = /^(?:minutes?|mins?|hours?|days?|times|%|users?|chats?|files?|people|countries|ips|weeks?)$/u;

const behind = (sheet: Sheet, at: number): number =>
  /^(?:than|to|of|about)$/u.test(sheet.lower(at + 1)) ? at + 2 : at + 1;

/** "Before 7am or after 7pm": both ends of the night. */
const bothEnds = (sheet: Sheet, at: number, limit: number): ClockReading | undefined => {
  const early = EARLY.test(sheet.lower(at));
  if (!early && !LATE.test(sheet.lower(at))) return undefined;
  const first = clockAt(sheet, behind(sheet, at), true);
  if (first === undefined) return undefined;
  let next = first.to;
  while (
    next < limit &&
    next < first.to + 4 &&
    /^(?:or|and|,|oder|o|ou|und|also|again|in|the|morning|evening)$/u.test(sheet.lower(next))
  )
    next += 1;
  const other = sheet.lower(next);
  if (next === first.to || !(early ? LATE : EARLY).test(other)) return undefined;
  const second = clockAt(sheet, behind(sheet, next), true);
  if (second === undefined) return undefined;
  const [from, to] = early ? [second.minutes, first.minutes] : [first.minutes, second.minutes];
  return { condition: { from: clock(from), to: clock(to) }, start: at, end: second.to, negated: denied(sheet, at) };
};

/** Reads the hours that a part of the request names; `to` is not included. */
export const readClocks = (sheet: Sheet, from: number, to: number): ClockReading | undefined => {
  for (let index = from; index < to; index += 1) {
    const both = bothEnds(sheet, index, to);
    if (both !== undefined) return both;
    const lead = sheet.lower(index);
    const loose =
      /^(?:between|zwischen|entre)$/u.test(lead) ||
      (/^(?:from|von|desde|de)$/u.test(lead) && sheet.at(index + 1)?.kind === 'number') ||
      // "de 8 a 18" in other words
      (lead === 'of' &&
        sheet.at(index + 1)?.kind === 'number' &&
        /^(?:a|to|à|-)$/u.test(sheet.lower(index + 2)) &&
        sheet.at(index + 3)?.kind === 'number');
    // "outside 9-17", "at night (22-6 h)"
    const bare =
      sheet.at(index)?.kind === 'number' &&
      /^[-–—]$/u.test(sheet.lower(index + 1)) &&
      sheet.at(index + 2) !== undefined &&
      /^(?:outside|hours?|night|nights|nachts|time|\(|of|außerhalb|fuera|hors)$/u.test(sheet.lower(index - 1));
    const led = loose || lead === 'between' || LATE.test(lead) || EARLY.test(lead);
    const first = clockAt(sheet, led ? behind(sheet, index) : index, loose || bare);
    if (first === undefined) continue;
    const at = first.to;
    if (UNTIL.test(sheet.lower(at))) {
      const place = sheet.lower(at) === 'up' && sheet.lower(at + 1) === 'to' ? at + 2 : at + 1;
      const second = clockAt(sheet, place, true) ?? (bare ? hoursAt(sheet, place) : undefined);
      if (second !== undefined) {
        const afterSecond = sheet.lower(second.to);
        const hours = /^(?:hours|hrs|h|uhr|heures|horas)$/u.test(afterSecond) && first.minutes > second.minutes;
        if (NO_CLOCK.test(afterSecond) && !hours) continue;
        const evening =
          /^(?:pm|p\.m)$/u.test(afterSecond) && second.minutes < 720 ? second.minutes + 720 : second.minutes;
        return {
          condition: { from: clock(first.minutes), to: clock(evening) },
          start: index,
          end: second.to,
          negated: denied(sheet, index),
        };
      }
    }
    // "from 3 countries": a bare number is a time only in a range.
    if (sheet.at(first.to - 1)?.kind === 'number' && first.to === index + 2) continue;
    const open = LATE.test(lead)
      ? { from: clock(first.minutes), to: '24:00' }
      : EARLY.test(lead)
        ? { from: '00:00', to: clock(first.minutes) }
        : undefined;
    if (open !== undefined) return { condition: open, start: index, end: first.to, negated: denied(sheet, index) };
    // "at 3 in the morning", "at 3am": within that hour
    if (/^(?:at|around|about|um|a|à)$/u.test(sheet.lower(index - 1)))
      return {
        condition: { from: clock(first.minutes), to: clock((first.minutes + 60) % 1440) },
        start: index,
        end: first.to,
        negated: denied(sheet, index - 1),
      };
  }
  return undefined;
};
