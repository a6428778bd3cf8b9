import { ASKING } from '../data/noise';
import type { Sheet } from '../text/sheet';
import { namesThings, sentencesOf } from './sentences';

/** One rule is described in far fewer words; what reads them compares many with each other. */
const MOST_TOKENS = 400;

/**
 * The tokens to leave out of a request that is far too long: sentences that ask for something are kept first, then those
 * that name something, in their order, until it is full.
 */
export const tooMany = (sheet: Sheet, text: string): ReadonlySet<number> => {
  if (sheet.tokens.length <= MOST_TOKENS) return new Set();
  const sentences = sentencesOf(sheet, text);
  const rank = (sentence: (typeof sentences)[number]): number =>
    namesThings(sheet, sentence) ? (ASKING.test(sentence.text) ? 0 : 1) : 2;
  const ranked = sentences.map((sentence) => ({ sentence, rank: rank(sentence) }));
  const kept = new Set<number>();
  for (const wanted of [0, 1, 2]) {
    for (const { sentence, rank: own } of ranked) {
      // The mark at its end goes with it.
      for (let index = sentence.from; own === wanted && index <= sentence.to && kept.size < MOST_TOKENS; index += 1)
        kept.add(index);
    }
  }
  return new Set(sheet.tokens.filter(({ index }) => !kept.has(index)).map(({ index }) => index));
};
