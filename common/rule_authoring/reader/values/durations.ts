import type { Sheet } from '../text/sheet';
import { minutesOfUnit } from './duration_units';
import { readNumber } from './numbers';

/** A length of time that the request states. */
export interface DurationSpan {
  from: number;
  /** Not included. */
  to: number;
  minutes: number;
  /** The words don't say how many: "a few minutes", "some days". */
  loose: boolean;
}

const FIXED: readonly (readonly [string[], number, boolean?])[] = [
  [['three', 'quarters', 'of', 'an', 'hour'], 45],
  [['quarter', 'of', 'an', 'hour'], 15],
  [['quarter', 'of', 'hour'], 15],
  [['quarter', '-', 'hour'], 15],
  [['quarter', 'hour'], 15],
  [['half', 'an', 'hour'], 30],
  [['half', '-', 'hour'], 30],
  [['half', '-', 'an', '-', 'hour'], 30],
  [['half', 'hour'], 30],
  [['half', 'a', 'day'], 720],
  [['half', 'a', 'minute'], 0.5],
  [['half', 'a', 'year'], 262_800],
  [['hour', 'and', 'a', 'half'], 90],
  [['viertelstunde'], 15],
  [['halben', 'stunde'], 30],
  [['halbe', 'stunde'], 30],
  [['media', 'hora'], 30],
  [['demi', '-', 'heure'], 30],
  [['few', 'minutes'], 10, true],
  [['few', 'hours'], 240, true],
  [['few', 'days'], 4320, true],
  [['fortnight'], 20_160],
  [['couple', 'of', 'minutes'], 5, true],
  [['several', 'minutes'], 10, true],
  [['several', 'hours'], 240, true],
  [['some', 'minutes'], 10, true],
];

const startsWith = (sheet: Sheet, at: number, words: readonly string[]): boolean =>
  words.every((word, offset) => sheet.lower(at + offset) === word);

const ONE = new Set([
  'a',
  'an',
  'one',
  'the',
  'single',
  'per',
  'each',
  'every',
  'any',
  'last',
  'past',
  'this',
  'same',
  'einer',
  'einem',
  'una',
  'un',
  'une',
  '1',
]);

/** Reads one length of time that begins at a token: "24h", "two weeks", "half an hour", "10-minute", "an hour". */
export const readDuration = (sheet: Sheet, at: number): DurationSpan | undefined => {
  const token = sheet.at(at);
  if (token === undefined) return undefined;
  if (token.kind === 'duration' && token.value !== undefined) {
    // "1h 30m"
    const next = sheet.at(at + 1);
    const joined = next?.kind === 'duration' && next.value !== undefined && next.value < token.value ? next.value : 0;
    return { from: at, to: joined > 0 ? at + 2 : at + 1, minutes: token.value + joined, loose: false };
  }
  for (const [words, minutes, loose = false] of FIXED) {
    if (startsWith(sheet, at, words)) return { from: at, to: at + words.length, minutes, loose };
    if (/^an?$/u.test(token.lower) && startsWith(sheet, at + 1, words))
      return { from: at, to: at + 1 + words.length, minutes, loose };
  }
  const number = readNumber(sheet, at);
  if (number !== undefined && !number.times) {
    let index = number.to;
    if (sheet.lower(index) === '-') index += 1;
    // "3 or more days ago", "30+ days"
    if (
      sheet.lower(index) === 'or' &&
      /^(?:more|so|fewer|less)$/u.test(sheet.lower(index + 1)) &&
      minutesOfUnit(sheet.lower(index + 2)) !== undefined
    )
      index += 2;
    if (sheet.lower(index) === '+' && minutesOfUnit(sheet.lower(index + 1)) !== undefined) index += 1;
    if (/^(?:full|whole|consecutive|straight|business|calendar|more)$/u.test(sheet.lower(index))) index += 1;
    const unit = minutesOfUnit(sheet.lower(index));
    if (/^quarters?$/u.test(sheet.lower(index)) && sheet.lower(index + 1) === 'of') return undefined;
    if (unit !== undefined && sheet.at(index)?.kind === 'word') {
      return { from: at, to: index + 1, minutes: number.value * unit, loose: false };
    }
  }
  if (ONE.has(token.lower)) {
    const skip = /^(?:single|full|whole|given|same|rolling)$/u.test(sheet.lower(at + 1)) ? 2 : 1;
    const unit = minutesOfUnit(sheet.lower(at + skip));
    // "a quarter of all sign-ins"
    if (/^quarters?$/u.test(sheet.lower(at + skip)) && sheet.lower(at + skip + 1) === 'of') return undefined;
    if (unit !== undefined && unit >= 1 && sheet.lower(at + skip).length > 1) {
      return { from: at, to: at + skip + 1, minutes: unit, loose: false };
    }
  }
  return undefined;
};
