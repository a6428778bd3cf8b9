import { minutesOfUnit } from '../values/duration_units';
import { readNumber } from '../values/numbers';
import type { Sheet } from '../text/sheet';

/** A part of a whole, in percent. */
export interface Share {
  value: number;
  /** Behind the last of its words. */
  to: number;
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['majority', 50],
  ['hälfte', 50],
  ['mitad', 50],
  ['moitié', 50],
  ['third', 100 / 3],
  ['drittel', 100 / 3],
  ['tercio', 100 / 3],
  ['tiers', 100 / 3],
  ['quarter', 25],
  ['viertel', 25],
  ['fifth', 20],
  ['tenth', 10],
  ['thirds', 100 / 3],
  ['quarters', 25],
  ['fifths', 20],
  ['tenths', 10],
]);

const RATIO = /^(?:ratio|rate|share|proportion|fraction|quota|percentage|quote|tasa|taux)$/u;

const fractionAt = (sheet: Sheet, at: number): Share | undefined => {
  const lower = sheet.lower(at);
  const single = FRACTIONS.get(lower);
  if (single !== undefined) {
    const next = sheet.lower(at + 1);
    // "half an hour", "half a dozen", "a quarter of an hour", "third party"
    if (/^(?:an?|day|hour|year|minute|dozen|-)$/u.test(next)) return undefined;
    if (next === 'of' && /^(?:an?|the)$/u.test(sheet.lower(at + 2)) && minutesOfUnit(sheet.lower(at + 3)) !== undefined)
      return undefined;
    if (minutesOfUnit(sheet.lower(at + 2)) !== undefined) return undefined;
    const plain = /^(?:half|majority|hälfte|mitad|moitié)$/u.test(lower);
    const led = /^(?:a|one|the|un|una|ein|einem|einer|over|above|than)$/u.test(sheet.lower(at - 1));
    return plain || (led && next === 'of') ? { value: single, to: at + 1 } : undefined;
  }
  const number = readNumber(sheet, at);
  if (number === undefined || number.times) return undefined;
  const part = sheet.lower(number.to) === '-' ? number.to + 1 : number.to;
  const fraction = /s$/u.test(sheet.lower(part)) ? FRACTIONS.get(sheet.lower(part)) : undefined;
  if (
    fraction !== undefined &&
    !(
      sheet.lower(part + 1) === 'of' &&
      /^(?:an?|the)$/u.test(sheet.lower(part + 2)) &&
      minutesOfUnit(sheet.lower(part + 3)) !== undefined
    )
  )
    return { value: number.value * fraction, to: part + 1 };
  // "nine out of ten", "9 of 10 sign-ins", "one in three"
  const out = sheet.lower(number.to) === 'out' && sheet.lower(number.to + 1) === 'of' ? number.to + 2 : undefined;
  const join = out ?? (/^(?:of|in)$/u.test(sheet.lower(number.to)) ? number.to + 1 : undefined);
  if (join !== undefined) {
    const start = sheet.lower(join) === 'every' ? join + 1 : join;
    const whole = readNumber(sheet, start);
    const unit =
      whole === undefined
        ? undefined
        : minutesOfUnit(sheet.lower(sheet.lower(whole.to) === '-' ? whole.to + 1 : whole.to));
    const strong = out !== undefined || sheet.lower(join) === 'every';
    if (
      whole !== undefined &&
      unit === undefined &&
      whole.value > number.value &&
      whole.value <= 100 &&
      (strong || sheet.at(whole.to)?.kind === 'word') &&
      sheet.at(start)?.kind !== 'duration'
    )
      return { value: (number.value / whole.value) * 100, to: whole.to };
  }
  // "a failure rate above 0.5"
  if (
    number.value > 0 &&
    number.value <= 1 &&
    sheet.at(at)?.kind === 'number' &&
    /^0?\.\d|^0,\d|^1(?:\.0)?$/u.test(sheet.lower(at))
  ) {
    const near = sheet.tokens.slice(Math.max(0, at - 14), at + 6).some(({ lemma }) => RATIO.test(lemma));
    if (near && (sheet.lower(at) !== '1' || RATIO.test(sheet.lemma(at - 2))))
      return { value: number.value * 100, to: number.to };
  }
  return undefined;
};

/** Reads a share that begins at a token: "80 %", "two thirds", "nine out of ten", "0.5" of a ratio. */
export const readShare = (sheet: Sheet, at: number): Share | undefined => {
  const token = sheet.at(at);
  if (token === undefined) return undefined;
  if (token.kind === 'percent') return { value: token.value ?? 0, to: at + 1 };
  const number = readNumber(sheet, at);
  if (number !== undefined) {
    const next = sheet.lower(number.to);
    if (/^(?:percent|%|pct|prozent|percentage)$/u.test(next)) return { value: number.value, to: number.to + 1 };
    if ((next === 'per' || next === 'por') && /^(?:cent|ciento)$/u.test(sheet.lower(number.to + 1)))
      return { value: number.value, to: number.to + 2 };
    if (next === 'pour' && sheet.lower(number.to + 1) === 'cent') return { value: number.value, to: number.to + 2 };
  }
  return fractionAt(sheet, at);
};
