import { ACTIVITY_TYPES } from '../../../catalogue';
import { VERBS } from '../data/verbs';
import { buildObjects, nameLemmas } from './object_table';
import type { ThingObject } from './object_table';

/** One name of a thing. */
export interface ThingName {
  object: ThingObject;
  lemmas: string[];
  head: string;
  /** Lemmas that must stand in their form as a noun: "artifact publishing" is no published artifact. */
  gerunds: string[];
  /** Words of the name as written, by lemma. */
  written: ReadonlyMap<string, string>;
  /** How much it says: rare words say more than common ones. */
  weight: number;
  order: number;
}

/** A word or phrase for actions. */
export interface VerbPhrase {
  phrase: string;
  actions: string[];
  words: number;
}

/** Everything the reader knows about things and actions, indexed by words. */
export interface Lexicon {
  objects: readonly ThingObject[];
  namesByLemma: ReadonlyMap<string, readonly ThingName[]>;
  /** Last words of names of two words or more. */
  heads: ReadonlySet<string>;
  /** Words that stand before a head: "admin", "service" before "key". */
  siblings: ReadonlyMap<string, ReadonlySet<string>>;
  verbsByFirstWord: ReadonlyMap<string, readonly VerbPhrase[]>;
  /** Every word of the domain, for spelling. */
  vocabulary: ReadonlySet<string>;
  /** Words of names only (not of verbs). */
  nouns: ReadonlySet<string>;
}

let lexicon: Lexicon | undefined;

const push = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

const buildNames = (objects: readonly ThingObject[]): ThingName[] => {
  const frequency = new Map<string, number>();
  for (const object of objects) {
    for (const lemma of new Set(object.names.flat())) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
  }
  let order = 0;
  return objects.flatMap((object) =>
    object.names.map((lemmas): ThingName => {
      const rarity = lemmas.reduce((sum, lemma) => sum + 1 / Math.sqrt(frequency.get(lemma) ?? 1), 0);
      order += 1;
      return {
        object,
        lemmas,
        head: lemmas[lemmas.length - 1] ?? '',
        gerunds: object.gerunds?.get(lemmas) ?? [],
        written: object.written?.get(lemmas) ?? new Map(),
        weight: lemmas.length + 0.5 * rarity,
        order,
      };
    }),
  );
};

const buildVerbs = (): VerbPhrase[] => {
  const actionsOf = new Map<string, string[]>();
  for (const line of VERBS.split('\n')) {
    const [action = '', phrases = ''] = line.split(' | ');
    if (action.trim() === '') continue;
    for (const phrase of phrases.split(';').map((text) => text.trim())) {
      if (phrase !== '') push(actionsOf, phrase, action.trim());
      // "didn't succeed" for "not succeed"
      if (phrase.startsWith('not '))
        for (const denial of ["didn't", "doesn't", "don't", "hasn't", "wasn't", "isn't"])
          push(actionsOf, phrase.replace(/^not/u, denial), action.trim());
    }
  }
  return [...actionsOf].map(([phrase, actions]) => ({
    phrase,
    actions,
    words: phrase.split(' ').filter((word) => word !== '…').length,
  }));
};

const build = (): Lexicon => {
  const objects = buildObjects();
  const namesByLemma = new Map<string, ThingName[]>();
  const siblings = new Map<string, Set<string>>();
  const nouns = new Set<string>();
  const heads = new Set<string>();
  for (const name of buildNames(objects)) {
    for (const lemma of new Set(name.lemmas)) {
      push(namesByLemma, lemma, name);
      nouns.add(lemma);
    }
    if (name.lemmas.length > 1) heads.add(name.head);
    const set = siblings.get(name.head) ?? new Set<string>();
    siblings.set(name.head, set);
    for (const lemma of name.lemmas) set.add(lemma);
  }
  const verbsByFirstWord = new Map<string, VerbPhrase[]>();
  const vocabulary = new Set<string>(nouns);
  for (const verb of buildVerbs()) {
    push(verbsByFirstWord, verb.phrase.split(' ')[0] ?? '', verb);
    for (const word of verb.phrase.split(' ')) vocabulary.add(word);
  }
  for (const list of verbsByFirstWord.values()) list.sort((one, other) => other.words - one.words);
  for (const { synonyms } of ACTIVITY_TYPES) {
    for (const synonym of synonyms) for (const lemma of nameLemmas(synonym)) vocabulary.add(lemma);
  }
  return { objects, namesByLemma, heads, siblings, verbsByFirstWord, vocabulary, nouns };
};

/** The indexes, built when they are first needed. */
export const getLexicon = (): Lexicon => {
  lexicon ??= build();
  return lexicon;
};
