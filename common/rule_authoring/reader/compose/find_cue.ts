import { CUES } from '../data/cues';
import { findPhrases } from '../text/match_phrase';
import type { PhraseMatch } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';

export const sorted = (phrases: readonly string[]): string[] =>
  [...phrases].sort((one, other) => other.split(' ').length - one.split(' ').length);

const DENIALS = [
  "hasn't",
  "haven't",
  "hadn't",
  "didn't",
  "doesn't",
  "don't",
  "wasn't",
  "isn't",
  "weren't",
  'hasnt',
  'havent',
  'didnt',
];

/** "Not see" also stands for "hasn't seen", "not been seen" for "hasn't been seen". */
const contracted = (phrases: readonly string[]): string[] => [
  ...phrases,
  ...phrases
    .filter((phrase) => /^not /u.test(phrase))
    .flatMap((phrase) => DENIALS.map((denial) => phrase.replace(/^not/u, denial))),
];

const CUE_PHRASES = Object.fromEntries(
  Object.entries(CUES).map(([name, phrases]) => [name, sorted(contracted(phrases))]),
) as Record<keyof typeof CUES, string[]>;

export const cue = (sheet: Sheet, name: keyof typeof CUES): (PhraseMatch & { phrase: string }) | undefined =>
  findPhrases(sheet, CUE_PHRASES[name], { free: true })[0];

export const takeCue = (sheet: Sheet, found: PhraseMatch): void => sheet.take(found.indices, 'shape');
