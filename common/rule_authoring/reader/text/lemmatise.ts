import { ownEntry } from '../../../own_entry';
import nlp from 'compromise/two';
import { LEMMA_EXCEPTIONS } from '../data/lemma_exceptions';

/** The parts of compromise that turn one word into another; its own types say no more than `object`. */
interface WordForms {
  two: {
    transform: {
      verb: { toInfinitive: (word: string, model: object, tense: string) => string };
      noun: { toSingular: (word: string, model: object) => string };
    };
  };
}

interface WordModel {
  one: { lexicon: Record<string, string | string[] | undefined> };
}

const forms = nlp.methods() as WordForms;
const model = nlp.model() as WordModel;
const cache = new Map<string, string>();
/** The words of one request are few; the bound only keeps a long-running server small. */
const CACHE_LIMIT = 20_000;

const infinitive = (word: string, tense: string): string => forms.two.transform.verb.toInfinitive(word, model, tense);

const compute = (word: string): string => {
  const exception = LEMMA_EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  const bare = word.replace(/'s$|s'$/u, (ending) => (ending === "s'" ? 's' : ''));
  if (bare !== word) return compute(bare);
  if (word.length < 4 || !/^[a-z]+$/u.test(word)) return word;
  if (word.endsWith('ing') && word.length > 5) return infinitive(word, 'Gerund');
  if (word.endsWith('ed') && word.length > 4) return infinitive(word, 'PastTense');
  if (word.endsWith('ings')) return compute(word.slice(0, -1));
  if (word.endsWith('s') && !/(?:ss|us|is)$/u.test(word)) return forms.two.transform.noun.toSingular(word, model);
  const tag = ownEntry(model.one.lexicon, word);
  if (tag === 'PastTense' || tag === 'Participle') return infinitive(word, 'PastTense');
  return word;
};

/**
 * Dictionary form of one English word: `deleted`, `deletes` and `deleting` give `delete`, `keys` gives `key`.
 *
 * @param word - one word in lower case
 */
export const lemmatise = (word: string): string => {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const lemma = compute(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, lemma);
  return lemma;
};

/** What compromise's dictionary says of a word, if it is there: `Organization`, `Infinitive`, … */
export const dictionaryTag = (word: string): string | undefined => {
  const tag = ownEntry(model.one.lexicon, word);
  return Array.isArray(tag) ? tag[0] : tag;
};

/** Is the word in compromise's dictionary? Such a word is never taken for a misspelling of another one. */
export const isEnglishWord = (word: string): boolean => ownEntry(model.one.lexicon, word) !== undefined;
