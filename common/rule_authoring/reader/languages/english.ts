import { getLexicon } from '../activities/lexicon';
import { COMMON_WORDS } from '../data/common_words';
import { isEnglishWord, lemmatise } from '../text/lemmatise';

const SHORT = new Set(
  'a an as at on in to is was of or no do me so he it up by be us use user users all any day per for who has had log new ip one two out off via can may own set app api and the not if are our we my its his her she they them this that with from than then when what which into over under sso mcp minimum maximum'.split(
    ' ',
  ),
);

/** Is this an English word, or one of the product's? Words of up to three letters only if they are in a short list. */
export const isEnglish = (word: string): boolean => {
  if (word.length <= 3) return SHORT.has(word);
  if (!/^[a-z'-]+$/u.test(word)) return false;
  const lemma = lemmatise(word);
  const { nouns, vocabulary } = getLexicon();
  const known = nouns.has(lemma) || (vocabulary.has(word) && lemma !== word) || COMMON_WORDS.has(word);
  return known || SHORT.has(word) || isEnglishWord(word) || isEnglishWord(lemma);
};
