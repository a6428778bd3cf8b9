import { NUMBER_FACTORS, NUMBER_WORDS, TIMES_WORDS } from '../data/number_words';
import type { Sheet } from '../text/sheet';

/** A number that the request states. */
export interface NumberSpan {
  from: number;
  /** Not included. */
  to: number;
  value: number;
  /** "twice", "double": the number is one of times by itself. */
  times: boolean;
}

/** Reads one number that begins at a token: digits, or words such as "twenty-five", "a dozen", "two hundred". */
export const readNumber = (sheet: Sheet, at: number): NumberSpan | undefined => {
  const token = sheet.at(at);
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const factor = NUMBER_FACTORS.get(sheet.lower(at + 1));
    return {
      from: at,
      to: factor === undefined ? at + 1 : at + 2,
      value: (token.value ?? 0) * (factor ?? 1),
      times: false,
    };
  }
  if (token.kind !== 'word') return undefined;
  const times = TIMES_WORDS.get(token.lower);
  if (times !== undefined) return { from: at, to: at + 1, value: times, times: true };
  let index = at;
  let total = 0;
  let current: number | undefined;
  // "a dozen", "a hundred", "half a dozen", "a couple (of)"
  if (token.lower === 'half' && sheet.lower(at + 1) === 'a' && sheet.lower(at + 2) === 'dozen')
    return { from: at, to: at + 3, value: 6, times: false };
  if (token.lower === 'couple') return { from: at, to: at + 1, value: 2, times: false };
  if (/^(?:a|an)$/u.test(token.lower)) {
    const factor = NUMBER_FACTORS.get(sheet.lower(at + 1));
    if (factor === undefined) return undefined;
    current = 1;
    index += 1;
  }
  for (; index < sheet.tokens.length; index += 1) {
    const lower = sheet.lower(index);
    const word = NUMBER_WORDS.get(lower);
    const factor = NUMBER_FACTORS.get(lower);
    if (word !== undefined) {
      // "five ten": two numbers; "twenty five": one.
      if (current !== undefined && !(current % 10 === 0 && current % 100 >= 20 && word < 10) && current % 100 !== 0)
        break;
      current = (current ?? 0) + word;
    } else if (factor !== undefined) {
      if (factor >= 1000) {
        total += (current ?? 1) * factor;
        current = undefined;
      } else current = (current ?? 1) * factor;
    } else if (
      (lower === 'and' || lower === '-') &&
      current !== undefined &&
      NUMBER_WORDS.has(sheet.lower(index + 1))
    ) {
      const next = NUMBER_WORDS.get(sheet.lower(index + 1)) ?? 0;
      const joins =
        lower === 'and' ? current % 100 === 0 && current > 0 : current % 10 === 0 && next < 10 && current > 0;
      if (!joins) break;
    } else break;
  }
  if (index === at || (current === undefined && total === 0)) return undefined;
  return { from: at, to: index, value: total + (current ?? 0), times: false };
};
