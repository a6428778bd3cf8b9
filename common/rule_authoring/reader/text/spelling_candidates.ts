import { getLexicon } from '../activities/lexicon';
import { COMMON_WORDS } from '../data/common_words';

const VOWELS = /[aeiouy]/gu;
/** One syllable that ends in a short vowel and a consonant: "drop" doubles it, "provision" doesn't. */
const DOUBLED = /^[^aeiou]*[aeiou][bdgmnprt]$/u;

/** Words that a misspelt one may stand for. */
export interface SpellingCandidates {
  byLength: ReadonlyMap<number, readonly string[]>;
  /** What is left without vowels → the one word that leaves it. */
  bySkeleton: ReadonlyMap<string, string>;
}

let candidates: SpellingCandidates | undefined;

/** The first letter and the consonants behind it: what hurried people type of a word. */
export const skeleton = (word: string): string => word.slice(0, 1) + word.slice(1).replace(VOWELS, '');

/** "delete" → deleted, deletes, deleting */
const inflected = (verb: string): string[] => {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : DOUBLED.test(verb) ? verb + verb.slice(-1) : verb;
  const third = /(?:s|sh|ch|x|z)$/u.test(verb)
    ? `${verb}es`
    : verb.endsWith('y')
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const past = verb.endsWith('y') ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [third, past, `${stem}ing`];
};

const build = (): SpellingCandidates => {
  const { vocabulary, nouns, verbsByFirstWord } = getLexicon();
  const verbs = [...verbsByFirstWord.keys()].filter(
    (verb) => /^[a-z]{3,}[^aiou]$/u.test(verb) && !/(?:ed|ing|tion|al)$/u.test(verb),
  );
  const plurals = [...nouns].filter((noun) => /^[a-z]{3,}[^sxz]$/u.test(noun)).map((noun) => `${noun}s`);
  // Names of things come first: of two words equally near, they are meant.
  const words = new Set([...nouns, ...vocabulary, ...verbs.flatMap(inflected), ...plurals, ...COMMON_WORDS]);
  const byLength = new Map<number, string[]>();
  const bySkeleton = new Map<string, string>();
  const several = new Set<string>();
  for (const word of words) {
    if (word.length < 4 || !/^[a-z]+$/u.test(word)) continue;
    const list = byLength.get(word.length);
    if (list === undefined) byLength.set(word.length, [word]);
    else list.push(word);
    const bare = skeleton(word);
    if (bare.length < 3 || bare === word || COMMON_WORDS.has(word)) continue;
    if (bySkeleton.has(bare)) several.add(bare);
    else bySkeleton.set(bare, word);
  }
  // Forms of one word leave the same; of different words nobody knows which is meant.
  for (const bare of several) {
    const word = bySkeleton.get(bare) ?? '';
    if (!nouns.has(word) && !vocabulary.has(word)) bySkeleton.delete(bare);
  }
  return { byLength, bySkeleton };
};

export const spellingCandidates = (): SpellingCandidates => {
  candidates ??= build();
  return candidates;
};
