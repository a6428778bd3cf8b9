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

const NOT = /^(?:not|outside|except|isn't|wasn't|außerhalb|fuera|never|other|unless|beyond)$/u;

export const denied = (sheet: Sheet, at: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    if (/^[.;!?\n]$/u.test(sheet.lower(index))) return false;
    if (NOT.test(sheet.lower(index))) return true;
    if (sheet.lower(index) === 'of' && sheet.lower(index - 1) === 'outside') return true;
  }
  return false;
};

export const readClocks = (
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
