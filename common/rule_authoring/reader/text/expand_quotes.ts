import { findActivityType } from '../../../catalogue';
import { getLexicon } from '../activities/lexicon';
import { FILLER, GLUE } from '../data/function_words';
import { RUNTIME_ACTIONS } from '../data/runtime';
import type { Token } from './token';
import { tokenise } from './tokenise';

const VALUE_LEADS =
  /^(?:called|named|contains|contain|containing|is|equals|equal|=|:|like|matches|name|names|starts|ends|value|titled|include|includes)$/u;

/** 'a "deleted" event', 'gets "no access"': a word for what happens, not a value. */
const isAction = (inner: readonly Token[]): boolean => {
  const words = inner.map(({ lower }) => lower);
  const lemmas = inner.map(({ lemma }) => lemma);
  if (words.length === 0 || words.length > 3 || inner.some(({ kind, text }) => kind !== 'word' || /\p{Lu}/u.test(text)))
    return false;
  const { verbsByFirstWord } = getLexicon();
  return [words, lemmas].some((parts) =>
    (verbsByFirstWord.get(parts[0] ?? '') ?? []).some(
      ({ phrase, actions }) =>
        phrase === parts.join(' ') && actions.length > 0 && (parts.length > 1 || /ed$/u.test(words[0] ?? '')),
    ),
  );
};

/**
 * Words in quotes may be a value ("named 'x'") or simply the name of a thing ('always allow MCP'). The latter are taken
 * out of their quotes; an activity in quotes is an activity.
 */
export const expandQuotes = (tokens: readonly Token[]): Token[] => {
  const { nouns, vocabulary } = getLexicon();
  const expanded = tokens.flatMap((token, at): Token[] => {
    if (token.kind !== 'quoted') return [token];
    const lower = token.text.toLowerCase().trim();
    if (findActivityType(lower) !== undefined || RUNTIME_ACTIONS.has(lower))
      return [{ ...token, kind: 'action', text: lower, lower, lemma: lower }];
    // A whole message in quotes is the request itself.
    if (token.text.split(/\s+/u).length >= 7) {
      return tokenise(token.text).map((part) => ({
        ...part,
        start: token.start + 1 + part.start,
        end: token.start + 1 + part.end,
      }));
    }
    const inner = tokenise(token.text);
    const led = VALUE_LEADS.test(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.lower !== ':';
    if (!led && isAction(inner))
      return inner.map((part) => ({ ...part, start: token.start + 1 + part.start, end: token.start + 1 + part.end }));
    if (VALUE_LEADS.test(tokens[at - 1]?.lower ?? '')) return [token];
    const words = inner.filter(({ kind }) => kind === 'word');
    const named =
      words.length === inner.filter(({ kind }) => kind !== 'punctuation').length &&
      words.some(({ lemma }) => nouns.has(lemma)) &&
      words.every(({ lemma, lower: word }) => vocabulary.has(lemma) || GLUE.has(word) || FILLER.has(word));
    if (!named) return [token];
    return inner.map((part) => ({ ...part, start: token.start + 1 + part.start, end: token.start + 1 + part.end }));
  });
  return expanded.map((token, index) => ({ ...token, index }));
};
