import { CUES } from '../data/cues';
import { findPhrases } from '../text/match_phrase';
import type { PhraseMatch } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';

export const sorted = (phrases: readonly string[]): string[] =>
  [...phrases].sort((one, other) => other.split(' ').length - one.split(' ').length);

const CUE_PHRASES = Object.fromEntries(
  Object.entries(CUES).map(([name, phrases]) => [name, sorted(phrases)]),
) as Record<keyof typeof CUES, string[]>;

export const cue = (sheet: Sheet, name: keyof typeof CUES): (PhraseMatch & { phrase: string }) | undefined =>
  findPhrases(sheet, CUE_PHRASES[name], { free: true })[0];

export const takeCue = (sheet: Sheet, found: PhraseMatch): void => sheet.take(found.indices, 'shape');
