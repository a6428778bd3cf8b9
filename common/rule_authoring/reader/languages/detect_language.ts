import { isEnglish } from './english';
import { LANGUAGE_CODES, languageOf } from './language';
import type { Language } from './language';
import { lookUp } from './look_up';

/** Words that hardly stand in anything but English. */
const ENGLISH =
  /^(?:the|and|if|is|are|of|by|who|any|than|within|not|when|someone|somebody|more|from|with|our|we|that|it|this|for|has|be|an|or|their|which|what|does|please)$/u;
const LEAST_SHARE = 0.3;
const WORD = /[\p{L}][\p{L}\p{M}'’-]*/gu;
/** Of a long text the beginning tells. */
const MOST_WORDS = 120;

/**
 * The language that a request is in, by how many of its words are in the lexicon of each; undefined for English and for
 * anything unknown. Words that are English too don't count.
 */
export const detectLanguage = (text: string): Language | undefined => {
  const bare = text.replace(/"[^"\n]*"|\S+@\S+|\S*_\S*|https?:\S+/gu, ' ');
  const words = (bare.toLowerCase().match(WORD) ?? []).slice(0, MOST_WORDS);
  if (words.length === 0) return undefined;
  const english = words.filter((word) => ENGLISH.test(word)).length;
  const foreign = words.filter((word) => !isEnglish(word));
  if (foreign.length === 0) return undefined;
  let best: { language: Language; known: number } | undefined;
  for (const code of LANGUAGE_CODES) {
    const language = languageOf(code);
    let known = 0;
    for (const word of foreign) {
      if (lookUp(word, language) === undefined) continue;
      known += 1;
    }
    if (best === undefined || known > best.known) best = { language, known };
  }
  if (best === undefined || best.known < 1) return undefined;
  const share = best.known / words.length;
  const whole = best.known === english && best.known >= foreign.length;
  return share >= LEAST_SHARE && (best.known > english || whole) ? best.language : undefined;
};
