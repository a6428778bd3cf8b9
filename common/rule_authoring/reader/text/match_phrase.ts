import type { Sheet } from './sheet';

/** Where a phrase stands: its tokens, in order. */
export interface PhraseMatch {
  from: number;
  /** Not included. */
  to: number;
  indices: number[];
}

const GAP = 5;
const wordsOf = new Map<string, string[]>();

const split = (phrase: string): string[] => {
  const known = wordsOf.get(phrase);
  if (known !== undefined) return known;
  const words = phrase.split(' ');
  wordsOf.set(phrase, words);
  return words;
};

/** Words that a phrase doesn't name but that may stand inside it. */
const SKIPPED = new Set(['a', 'an', 'the', 'be', 'get', '-', 'any', 'our', 'their', 'all', 'just', 'also']);

const matches = (sheet: Sheet, index: number, word: string): boolean => {
  const token = sheet.at(index);
  if (token === undefined) return false;
  return token.lower === word || token.lemma === word;
};

/**
 * Does the phrase (words in dictionary form or as written, `…` for up to five words in between) begin at this token?
 * Articles and hyphens between its words don't matter. `free`: only tokens that nothing used yet.
 */
export const matchPhrase = (
  sheet: Sheet,
  at: number,
  phrase: string,
  { free = true, end = sheet.tokens.length }: { free?: boolean; end?: number } = {},
): PhraseMatch | undefined => {
  const words = split(phrase);
  const indices: number[] = [];
  let index = at;
  let gap = false;
  for (const word of words) {
    if (word === '…') {
      gap = true;
      continue;
    }
    let found = -1;
    const limit = gap ? GAP : 1;
    let skipped = 0;
    for (let probe = index; probe < end && skipped <= limit; probe += 1) {
      if (matches(sheet, probe, word) && (!free || sheet.free(probe))) {
        found = probe;
        break;
      }
      if (indices.length === 0) return undefined;
      const lower = sheet.lower(probe);
      if (gap ? /^[.;!?\n]$/u.test(lower) : !SKIPPED.has(lower)) return undefined;
      skipped += 1;
    }
    if (found < 0) return undefined;
    indices.push(found);
    index = found + 1;
    gap = false;
  }
  return { from: at, to: index, indices };
};

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly number[]>>();

/** Places of the phrases in their list, by their first word. */
const byFirstWord = (phrases: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const known = indexes.get(phrases);
  if (known !== undefined) return known;
  const map = new Map<string, number[]>();
  phrases.forEach((phrase, at) => {
    const [first = ''] = split(phrase);
    const list = map.get(first);
    if (list === undefined) map.set(first, [at]);
    else list.push(at);
  });
  indexes.set(phrases, map);
  return map;
};

const NONE: readonly number[] = [];

/** Of long lists only the phrases that begin with the word at this token, in the order of the list. */
const candidatesAt = (sheet: Sheet, at: number, phrases: readonly string[]): readonly string[] => {
  if (phrases.length < 4) return phrases;
  const token = sheet.at(at);
  if (token === undefined) return [];
  const index = byFirstWord(phrases);
  const written = index.get(token.lower) ?? NONE;
  const basic = token.lemma === token.lower ? NONE : (index.get(token.lemma) ?? NONE);
  if (written.length + basic.length === 0) return [];
  const places = basic.length === 0 ? written : [...written, ...basic].sort((one, other) => one - other);
  return places.map((place) => phrases[place] ?? '');
};

/** The first of the phrases that begins at this token; longer ones are tried first if the list is sorted so. */
export const matchAny = (
  sheet: Sheet,
  at: number,
  phrases: readonly string[],
  options: { free?: boolean; end?: number } = {},
): (PhraseMatch & { phrase: string }) | undefined => {
  for (const phrase of candidatesAt(sheet, at, phrases)) {
    const match = matchPhrase(sheet, at, phrase, options);
    if (match !== undefined) return { ...match, phrase };
  }
  return undefined;
};

/** Every place between `from` and `to` where one of the phrases stands, left to right, without overlaps. */
export const findPhrases = (
  sheet: Sheet,
  phrases: readonly string[],
  { from = 0, to = sheet.tokens.length, free = true }: { from?: number; to?: number; free?: boolean } = {},
): (PhraseMatch & { phrase: string })[] => {
  const found: (PhraseMatch & { phrase: string })[] = [];
  for (let index = from; index < to; index += 1) {
    const match = matchAny(sheet, index, phrases, { free, end: to });
    if (match === undefined) continue;
    found.push(match);
    index = match.to - 1;
  }
  return found;
};
