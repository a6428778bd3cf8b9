import type { Condition, Day } from '../../intent';
import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import { readNumber } from '../values/numbers';
import type { FoundCondition } from './found_condition';

const DAYS: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const SHORT: Readonly<Record<string, Day>> = {
  mon: 'monday',
  mo: 'monday',
  montag: 'monday',
  lunes: 'monday',
  lundi: 'monday',
  tue: 'tuesday',
  tues: 'tuesday',
  dienstag: 'tuesday',
  martes: 'tuesday',
  mardi: 'tuesday',
  wed: 'wednesday',
  mittwoch: 'wednesday',
  miércoles: 'wednesday',
  mercredi: 'wednesday',
  thu: 'thursday',
  thur: 'thursday',
  thurs: 'thursday',
  donnerstag: 'thursday',
  jueves: 'thursday',
  jeudi: 'thursday',
  fri: 'friday',
  freitag: 'friday',
  viernes: 'friday',
  vendredi: 'friday',
  sat: 'saturday',
  samstag: 'saturday',
  sábado: 'saturday',
  samedi: 'saturday',
  sun: 'sunday',
  sonntag: 'sunday',
  domingo: 'sunday',
  dimanche: 'sunday',
};

const dayOf = (word: string): Day | undefined => {
  const bare = word.replace(/s$/u, '').replace(/\.$/u, '');
  return DAYS.find((day) => day === bare) ?? SHORT[word] ?? SHORT[bare];
};

const WEEKEND: readonly Day[] = ['saturday', 'sunday'];
const WEEKDAYS: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

const WEEKEND_PHRASES = [
  'on a weekend',
  'on the weekend',
  'at the weekend',
  'on weekend',
  'at weekend',
  'over the weekend',
  'during the weekend',
  'during weekend',
  'weekend',
  'wochenende',
  'am wochenende',
  'fin de semana',
  'week-end',
];
const WEEKDAY_PHRASES = [
  'on weekday',
  'weekday',
  'on a weekday',
  'working day',
  'on working day',
  'business day',
  'workday',
  'werktags',
  'work day',
];
const OFF_HOURS = [
  'outside business hour',
  'outside of business hour',
  'out of business hour',
  'outside working hour',
  'outside of working hour',
  'outside office hour',
  'outside of office hour',
  'outside our business hour',
  'outside our working hour',
  'outside the business hour',
  'outside normal hour',
  'outside normal business hour',
  'outside normal working hour',
  'outside regular hour',
  'outside regular business hour',
  'outside work hour',
  'outside of work hour',
  'outside normal office hour',
  'off hour',
  'off-hour',
  'after hour',
  'after-hour',
  'after business hour',
  'after working hour',
  'after office hour',
  'out of hour',
  'out-of-hour',
  'out of office hour',
  'not during business hour',
  'not within business hour',
  'not in business hour',
  'not in working hour',
  'not during working hour',
  'not during office hour',
  'non business hour',
  'non-business hour',
  'non working hour',
  'non-working hour',
  'unsocial hour',
  'odd hour',
  'outside usual hour',
  'outside usual working hour',
  'when nobody be in the office',
  'when nobody be at work',
  'when the office be closed',
  'when office be close',
  'outside the working day',
  'after work',
  'outside business time',
  'outside of normal business hour',
  'outside of normal working hour',
  'outside of regular business hour',
  'außerhalb der geschäftszeiten',
  'außerhalb der arbeitszeit',
  'außerhalb der bürozeiten',
  'fuera del horario laboral',
  'fuera de horario',
  'fuera del horario de oficina',
  'en dehors des heures de travail',
  'en dehors des heures de bureau',
  'hors heures ouvrées',
  'outside core hour',
  'when we be closed',
  'outside of core hour',
  'feierabend',
  'after close of business',
  'past business hour',
  'outside our usual hour',
  'outside the usual business hour',
  'unusual hour',
  'out of work hour',
  'outside shift',
];
const IN_HOURS = [
  'during business hour',
  'within business hour',
  'in business hour',
  'during working hour',
  'during office hour',
  'in office hour',
  'within working hour',
];
const NIGHT = [
  'overnight',
  'at night',
  'during the night',
  'in the night',
  'night time',
  'nighttime',
  'night-time',
  'in the middle of the night',
  'middle of the night',
  'in the dead of night',
  'nachts',
  'por la noche',
  'de noche',
  'la nuit',
  'small hour',
  'in the small hour',
  'late at night',
  'after dark',
  'by night',
  'night hour',
  'nightly hour',
  'in der nacht',
  'pendant la nuit',
  'during night hour',
  'in the early hour',
  'wee hour',
  'while everybody sleep',
  'while everyone sleep',
  'when everybody be asleep',
  'when everyone be asleep',
  'night',
];

const ZONES: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  zulu: 'UTC',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  eastern: 'America/New_York',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mst: 'America/Denver',
  bst: 'Europe/London',
  ist: 'Asia/Kolkata',
  jst: 'Asia/Tokyo',
  sgt: 'Asia/Singapore',
  aest: 'Australia/Sydney',
  mez: 'Europe/Berlin',
};
const CITIES: Readonly<Record<string, string>> = {
  berlin: 'Europe/Berlin',
  london: 'Europe/London',
  paris: 'Europe/Paris',
  madrid: 'Europe/Madrid',
  amsterdam: 'Europe/Amsterdam',
  zurich: 'Europe/Zurich',
  vienna: 'Europe/Vienna',
  dublin: 'Europe/Dublin',
  tokyo: 'Asia/Tokyo',
  singapore: 'Asia/Singapore',
  sydney: 'Australia/Sydney',
  york: 'America/New_York',
  chicago: 'America/Chicago',
  rome: 'Europe/Rome',
  stockholm: 'Europe/Stockholm',
  warsaw: 'Europe/Warsaw',
  mumbai: 'Asia/Kolkata',
  toronto: 'America/Toronto',
  seattle: 'America/Los_Angeles',
  german: 'Europe/Berlin',
  madrileño: 'Europe/Madrid',
  helsinki: 'Europe/Helsinki',
  oslo: 'Europe/Oslo',
  copenhagen: 'Europe/Copenhagen',
  prague: 'Europe/Prague',
  lisbon: 'Europe/Lisbon',
  brussels: 'Europe/Brussels',
  denver: 'America/Denver',
  boston: 'America/New_York',
};

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
  if (/^(?:am|a\.m|pm|p\.m|uhr|o'clock|hours|hrs|heures|horas)$/u.test(next) || next === "o'clock") {
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

const zoneNear = (sheet: Sheet, from: number, to: number): { zone: string; indices: number[] } | undefined => {
  for (let index = Math.max(0, from - 3); index < Math.min(to + 7, sheet.tokens.length); index += 1) {
    const token = sheet.at(index);
    if (token === undefined) continue;
    const iana =
      /^(?:[A-Z][A-Za-z]+)$/u.test(token.text) && sheet.at(index + 1)?.kind === 'path'
        ? `${token.text}${sheet.at(index + 1)?.text ?? ''}`
        : undefined;
    if (iana !== undefined) return { zone: iana, indices: [index, index + 1] };
    const zone = ZONES[token.lower];
    if (zone !== undefined && (/^[A-Z]/u.test(token.text) || token.lower === 'utc' || token.lower.length > 2))
      return { zone, indices: [index] };
    const city = CITIES[token.lower];
    if (city !== undefined && /^(?:time|zone|local|ortszeit|\))$/u.test(sheet.lower(index + 1)))
      return { zone: city, indices: [index, index + 1] };
  }
  return undefined;
};

const NOT = /^(?:not|outside|except|isn't|wasn't|außerhalb|fuera|never|other|unless|beyond)$/u;

const denied = (sheet: Sheet, at: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    if (/^[.;!?\n]$/u.test(sheet.lower(index))) return false;
    if (NOT.test(sheet.lower(index))) return true;
    if (sheet.lower(index) === 'of' && sheet.lower(index - 1) === 'outside') return true;
  }
  return false;
};

const readClocks = (
  sheet: Sheet,
  from: number,
  to: number,
): { condition: { from?: string; to?: string }; start: number; end: number; negated: boolean } | undefined => {
  for (let index = from; index < to; index += 1) {
    const lead = sheet.lower(index);
    const loose =
      /^(?:between|zwischen|entre)$/u.test(lead) ||
      (/^(?:from|von|desde|de)$/u.test(lead) && sheet.at(index + 1)?.kind === 'number');
    const first = clockAt(
      sheet,
      loose || /^(?:from|between|after|before|until|past|nach|vor)$/u.test(lead) ? index + 1 : index,
      loose,
    );
    if (first === undefined) continue;
    const start = loose || /^(?:from|between|after|before|until|past|nach|vor)$/u.test(lead) ? index : index;
    let at = first.to;
    if (/^(?:-|–|—|to|till|til|until|and|bis|hasta|a|y|und|through|et|à|thru)$/u.test(sheet.lower(at))) {
      const second = clockAt(sheet, at + 1, true);
      if (second !== undefined) {
        const afterSecond = sheet.lower(second.to);
        const pm = /^(?:pm|p\.m)$/u.test(afterSecond);
        at = second.to;
        if (/^(?:minutes?|hours?|days?|times|%|users?|chats?|files?)$/u.test(afterSecond)) continue;
        const evening = pm && second.minutes < 720 ? second.minutes + 720 : second.minutes;
        return {
          condition: { from: clock(first.minutes), to: clock(evening) },
          start,
          end: at,
          negated: denied(sheet, start),
        };
      }
    }
    // "from 3 countries": a bare number is a time only in a range.
    if (sheet.at(first.to - 1)?.kind === 'number' && first.to === index + 2) continue;
    if (/^(?:after|past|nach|from|later)$/u.test(lead))
      return {
        condition: { from: clock(first.minutes), to: '24:00' },
        start,
        end: first.to,
        negated: denied(sheet, start),
      };
    if (/^(?:before|until|vor)$/u.test(lead))
      return {
        condition: { from: '00:00', to: clock(first.minutes) },
        start,
        end: first.to,
        negated: denied(sheet, start),
      };
  }
  return undefined;
};

const readDays = (
  sheet: Sheet,
  from: number,
  to: number,
): { days: Day[]; start: number; end: number; negated: boolean } | undefined => {
  for (let index = from; index < to; index += 1) {
    const first = sheet.free(index) ? dayOf(sheet.lower(index)) : undefined;
    if (first === undefined || (sheet.lower(index).length < 4 && !/^\p{Lu}/u.test(sheet.at(index)?.text ?? '')))
      continue;
    const days: Day[] = [first];
    let at = index + 1;
    for (;;) {
      const join = sheet.lower(at);
      const next = dayOf(sheet.lower(at + 1));
      if (next !== undefined && /^(?:to|-|–|through|till|until|bis|thru)$/u.test(join)) {
        const begin = DAYS.indexOf(days[days.length - 1] ?? first);
        const finish = DAYS.indexOf(next);
        for (let day = (begin + 1) % 7; ; day = (day + 1) % 7) {
          const name = DAYS[day];
          if (name !== undefined) days.push(name);
          if (day === finish || days.length > 7) break;
        }
      } else if (next !== undefined && /^(?:or|and|,|oder|und|y|o|\/)$/u.test(join)) days.push(next);
      else break;
      at += 2;
    }
    return { days: [...new Set(days)], start: index, end: at, negated: denied(sheet, index) };
  }
  return undefined;
};

const not = (condition: Condition): Condition => ({ kind: 'not', of: condition });

export interface FoundTime extends FoundCondition {
  /** The hours were not stated: "at night". */
  assumed: boolean;
}

/** When it must happen: time of day, weekdays, business hours, night. */
export const readTimes = (sheet: Sheet, from: number, to: number): FoundTime[] => {
  const clocks = readClocks(sheet, from, to);
  const days = readDays(sheet, from, to);
  const range = { from, to };
  const weekend = findPhrases(sheet, WEEKEND_PHRASES, range)[0];
  const weekdays = findPhrases(sheet, WEEKDAY_PHRASES, range)[0];
  const off = findPhrases(sheet, OFF_HOURS, range)[0];
  const inside = findPhrases(sheet, IN_HOURS, range)[0];
  const night = findPhrases(sheet, NIGHT, range)[0];
  const start = Math.min(
    ...[clocks?.start, days?.start, weekend?.from, weekdays?.from, off?.from, inside?.from, night?.from].filter(
      (at): at is number => at !== undefined,
    ),
  );
  if (!Number.isFinite(start)) return [];
  const end = Math.max(
    ...[clocks?.end, days?.end, weekend?.to, weekdays?.to, off?.to, inside?.to, night?.to].filter(
      (at): at is number => at !== undefined,
    ),
  );
  const zone = zoneNear(sheet, start, end);
  const zoned = zone === undefined || zone.zone === 'UTC' ? {} : { time_zone: zone.zone };
  sheet.take(zone?.indices ?? [], 'condition');
  for (const span of [weekend, weekdays, off, inside, night])
    if (span !== undefined) sheet.takeRange(span.from, span.to, 'condition');
  if (clocks !== undefined) sheet.takeRange(clocks.start, clocks.end, 'condition');
  if (days !== undefined) sheet.takeRange(days.start, days.end, 'condition');
  const found = (condition: Condition, assumed = false): FoundTime => ({ condition, from: start, to: end, assumed });
  const dayList = days?.days ?? (weekdays === undefined ? undefined : [...WEEKDAYS]);
  const parts: Condition[] = [];
  if (clocks !== undefined || dayList !== undefined) {
    const hours = clocks?.condition ?? {};
    // "weekdays 08:00-18:00, outside of that window": one window, denied as a whole.
    const window: Condition = { kind: 'time', ...hours, ...(dayList !== undefined && { days: dayList }), ...zoned };
    const outside =
      (clocks?.negated ?? false) ||
      (days?.negated ?? false) ||
      off !== undefined ||
      findPhrases(
        sheet,
        [
          'outside of that',
          'outside that',
          'outside those',
          'outside of those',
          'outside this',
          'outside of this window',
          'any other time',
          'outside these',
        ],
        { free: false },
      ).length > 0;
    parts.push(outside ? not(window) : window);
  } else if (off !== undefined) parts.push(not({ kind: 'business_hours' }));
  else if (inside !== undefined) parts.push({ kind: 'business_hours' });
  else if (night !== undefined) parts.push({ kind: 'time', from: '22:00', to: '06:00', ...zoned });
  if (weekend !== undefined) {
    const condition: Condition = { kind: 'time', days: [...WEEKEND], ...zoned };
    const either = parts.length > 0;
    if (either) return [found({ kind: 'any', of: [...parts, condition] }, clocks === undefined)];
    parts.push(condition);
  }
  const [part] = parts;
  return part === undefined
    ? []
    : [
        found(
          parts.length === 1 ? part : { kind: 'all', of: parts },
          clocks === undefined && (night !== undefined || off !== undefined),
        ),
      ];
};
