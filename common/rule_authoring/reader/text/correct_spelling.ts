import { distance } from 'fastest-levenshtein';
import { isFieldWord } from '../own/own_field';
import { getLexicon } from '../activities/lexicon';
import { ACTOR_WORDS, PERSON_WORDS } from '../data/actors';
import { COMMON_WORDS } from '../data/common_words';
import { AFTER_MARKERS, CUES, NEVER_AFTER_MARKERS, NEVER_BEFORE_MARKERS, THEN_MARKERS } from '../data/cues';
import { COUNTED_NOUNS, ENTITY_NOUNS } from '../data/entities';
import { FIELD_NAMES } from '../data/fields';
import { APPROVED_WORDS, LIST_WORDS, UNAPPROVED_WORDS } from '../data/lists';
import { ROLE_WORDS } from '../data/roles';
import { SLANG } from '../data/slang';
import { TYPOS } from '../data/typos';
import { FILLER } from '../data/function_words';
import { isEnglishWord, lemmatise } from './lemmatise';
import { skeleton, spellingCandidates } from './spelling_candidates';
import type { Token } from './token';

const corrections = new Map<string, string | undefined>();
const CACHE_LIMIT = 5000;

/** Neighbouring letters swapped count as one mistake, unlike in the edit distance. */
const swapped = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false;
  const differing = [...one].map((letter, at) => (letter === other[at] ? -1 : at)).filter((at) => at >= 0);
  const [first, second] = differing;
  return (
    differing.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
};

let ownWords: Set<string> | undefined;

/** Words that the reader's other tables know: fields, entities, cues, lists, actors. */
const wordsOfTables = (): Set<string> => {
  if (ownWords !== undefined) return ownWords;
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const word of text.toLowerCase().split(/[\s|;,/()-]+/u)) words.add(word);
  };
  add(FIELD_NAMES);
  for (const [noun] of [...ENTITY_NOUNS, ...COUNTED_NOUNS, ...ROLE_WORDS]) add(noun);
  for (const phrases of Object.values(CUES)) phrases.forEach(add);
  for (const phrase of [
    ...THEN_MARKERS,
    ...AFTER_MARKERS,
    ...NEVER_BEFORE_MARKERS,
    ...NEVER_AFTER_MARKERS,
    ...APPROVED_WORDS,
    ...UNAPPROVED_WORDS,
  ])
    add(phrase);
  for (const { nouns, outside, inside = [] } of LIST_WORDS) [...nouns, ...outside, ...inside].forEach(add);
  for (const { phrase } of ACTOR_WORDS) add(phrase);
  for (const word of PERSON_WORDS) words.add(word);
  ownWords = words;
  return words;
};

/** Does the reader or the dictionary know the word? */
export const isKnownWord = (word: string): boolean => known(word);

const known = (word: string): boolean => {
  if (wordsOfTables().has(word) || wordsOfTables().has(lemmatise(word))) return true;
  const { vocabulary } = getLexicon();
  const lemma = lemmatise(word);
  return (
    vocabulary.has(word) ||
    isFieldWord(word) ||
    isFieldWord(lemma) ||
    vocabulary.has(lemma) ||
    FILLER.has(word) ||
    COMMON_WORDS.has(word) ||
    COMMON_WORDS.has(lemma) ||
    isEnglishWord(word) ||
    isEnglishWord(lemma)
  );
};

const search = (word: string): string | undefined => {
  const limit = word.length >= 8 ? 2 : 1;
  let best: { word: string; cost: number } | undefined;
  for (let length = word.length - limit; length <= word.length + limit; length += 1) {
    for (const candidate of spellingCandidates().byLength.get(length) ?? []) {
      if (candidate[0] !== word[0] && candidate[1] !== word[1]) continue;
      const slip = swapped(word, candidate) ? 0.9 : distance(word, candidate) + (candidate[0] === word[0] ? 0 : 0.5);
      // "deletd" is "deleted", not "delete": people get the ends of words right.
      // Of two words equally near, the name of a thing is meant.
      const cost = slip - (candidate.at(-1) === word.at(-1) ? 0.2 : 0) - (getLexicon().nouns.has(candidate) ? 0.1 : 0);
      if (slip <= limit && (best === undefined || cost < best.cost)) best = { word: candidate, cost };
    }
  }
  return best?.word;
};

const correct = (word: string): string | undefined => {
  if (corrections.has(word)) return corrections.get(word);
  if (corrections.size >= CACHE_LIMIT) corrections.clear();
  // Endings of inflected words are kept apart, so that "deletted" finds "delete".
  const found =
    search(word) ??
    (lemmatise(word) === word ? undefined : search(lemmatise(word))) ??
    // "chngd", "wrkspc": only the consonants were typed.
    (skeleton(word) === word ? spellingCandidates().bySkeleton.get(word) : undefined);
  corrections.set(word, found);
  return found;
};

let pairs: Map<string, string[]> | undefined;

/** Second words of two-word names, by their first word: "mcp" → "server". */
const namePairs = (): Map<string, string[]> => {
  if (pairs !== undefined) return pairs;
  const map = new Map<string, string[]>();
  for (const { names } of getLexicon().objects) {
    for (const [first, second, third] of names) {
      if (first === undefined || second === undefined || third !== undefined || second.length < 5) continue;
      map.set(first, [...(map.get(first) ?? []), second]);
    }
  }
  pairs = map;
  return map;
};

/** "mcp sever": a real word, but one letter from what always stands there. */
const correctInContext = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const before = tokens[at - 1];
    const typo = token.kind === 'word' ? TYPOS.get(token.lower) : undefined;
    if (typo !== undefined) return { ...token, lower: typo, lemma: lemmatise(typo), corrected: token.text };
    if (token.kind !== 'word' || token.lower.length < 4 || before?.kind !== 'word') return token;
    const seconds = namePairs().get(before.lemma) ?? [];
    if (seconds.includes(token.lemma) || FILLER.has(token.lower) || getLexicon().nouns.has(token.lemma)) return token;
    const meant = seconds.find((second) => distance(second, token.lower) === 1 || swapped(second, token.lower));
    return meant === undefined ? token : { ...token, lower: meant, lemma: lemmatise(meant), corrected: token.text };
  });

/** "yeeted" → "removed": slang in plain words, in the same tense. */
const toPlain = (token: Token): Token => {
  if (token.kind !== 'word' || getLexicon().vocabulary.has(token.lemma)) return token;
  const plain = SLANG.get(token.lower) ?? SLANG.get(token.lemma) ?? SLANG.get(token.lower.replace(/e?d$/u, ''));
  if (plain === undefined) return token;
  const past = plain.endsWith('e') ? `${plain}d` : `${plain}ed`;
  return { ...token, lower: /ed$|^snuck$/u.test(token.lower) ? past : plain, lemma: plain, corrected: token.text };
};

const SHORTEST_JOINED = 7;
const SHORTEST_HALF = 3;

/** "adminkey", "failedlogins": two words of the domain without a space between them. */
const splitJoined = (token: Token): Token[] => {
  const { lower, text, start } = token;
  if (token.kind !== 'word' || lower.length < SHORTEST_JOINED || !/^[a-z]+$/u.test(lower) || known(lower))
    return [token];
  const { nouns, vocabulary } = getLexicon();
  for (let at = lower.length - SHORTEST_HALF; at >= SHORTEST_HALF; at -= 1) {
    const [first, second] = [lower.slice(0, at), lower.slice(at)];
    const ours = nouns.has(lemmatise(first)) || vocabulary.has(lemmatise(first));
    if (!ours || !nouns.has(lemmatise(second)) || TYPOS.has(first)) continue;
    return [
      { ...token, lower: first, lemma: lemmatise(first), text: text.slice(0, at), corrected: text, end: start + at },
      { ...token, lower: second, lemma: lemmatise(second), text: text.slice(at), corrected: text, start: start + at },
    ];
  }
  return [token];
};

/**
 * Corrects misspelt words of the domain: wrong, swapped, missing and doubled letters, left out vowels and spaces. Ordinary
 * words and everything typed verbatim stay as they are.
 */
export const correctSpelling = (tokens: readonly Token[]): Token[] => {
  const apart = tokens
    .map(toPlain)
    .flatMap(splitJoined)
    .map((token, index) => ({ ...token, index }));
  return correctInContext(apart.map(correctWord(apart)));
};

const correctWord =
  (tokens: readonly Token[]) =>
  (token: Token): Token => {
    if (token.kind !== 'word' || token.lower.length < 4 || !/^\p{L}+$/u.test(token.lower) || known(token.lower))
      return token;
    // "acceptEdits": capitals inside make it a name that somebody copied.
    if (/^\p{Ll}+\p{Lu}\p{Ll}|^(?:\p{Lu}\p{Ll}+){2,}$/u.test(token.text)) return token;
    // Names of people and things stand in capitals within a sentence.
    if (
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      token.index > 0 &&
      !/^[.!?\n]$/u.test(tokens[token.index - 1]?.lower ?? '')
    )
      return token;
    const corrected = correct(token.lower);
    if (corrected === undefined) return token;
    return { ...token, lower: corrected, lemma: lemmatise(corrected), corrected: token.text };
  };
