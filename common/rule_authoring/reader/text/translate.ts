import { LANGUAGE_SIGNS, TRANSLATIONS } from '../data/translations';

/** How large the share of a language's small words must be before a request is taken to be in that language. */
const LEAST_SHARE = 0.18;

const share = (words: readonly string[], sign: RegExp): number =>
  words.filter((word) => sign.test(word)).length / Math.max(1, words.length);

/** Is the request mostly in German, Spanish or French? */
const isForeign = (text: string): boolean => {
  const words = text.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
  if (words.length < 2) return false;
  const english = share(
    words,
    /^(?:the|a|an|and|or|when|if|is|are|was|were|of|to|from|by|with|who|that|any|same|more|than|within|for|on|not)$/u,
  );
  const best = Math.max(...Object.values(LANGUAGE_SIGNS).map((sign) => share(words, sign)));
  return best >= LEAST_SHARE && best > english;
};

/**
 * Puts German, Spanish and French words of the domain into English, word by word, where a request is mostly in one of
 * these languages. What stands in quotes, addresses and identifiers stays as it is.
 */
export const translateWords = (text: string): string => {
  if (!isForeign(text)) return text;
  return text.replace(
    /"[^"\n]*"|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|[\w*]+(?:_[\w*]+)+|[\p{L}]+(?:['-][\p{L}]+)*/gu,
    (word) => {
      const lower = word.toLowerCase();
      const whole = TRANSLATIONS.get(lower);
      if (whole !== undefined) return whole;
      if (!lower.includes('-') || lower.startsWith('"')) return word;
      // Compounds: "Magic-Link-Anmeldungen", "MCP-Server"
      return word
        .split('-')
        .map((part) => TRANSLATIONS.get(part.toLowerCase()) ?? part)
        .join(' ');
    },
  );
};
