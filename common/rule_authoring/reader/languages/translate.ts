import { writeClocks } from './clock_times';
import { detectLanguage } from './detect_language';
import { isEnglish } from './english';
import { fold, splitElisions } from './fold';
import { LANGUAGE_CODES, languageOf } from './language';
import type { Language } from './language';
import { lookUp } from './look_up';
import { moveModifiers } from './move_modifiers';
import { fixPrepositions, moveAdjectives, moveVerbs } from './word_order';

/** Verbatim pieces, words, and everything between them. */
const PIECE =
  /"[^"\n]*"|`[^`\n]*`|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|https?:\S+|[\w*]+(?:[_.][\w*]+)+|\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*['’]?|[^\p{L}"`]+|./gu;
const WORD = /^\p{L}[\p{L}\p{M}'’-]*$/u;
/** A word that everybody leaves as it is. */
const KEPT = /^(?:api|mcp|sso|scim|ip|id|url|claude|cowork|soc|siem|kibana|vpn|mfa|utc|ki|ia)$/u;

interface Piece {
  written: string;
  folded: string;
  isWord: boolean;
}

const toPieces = (text: string): Piece[] =>
  [...text.matchAll(PIECE)].map(([written]) => {
    const isWord = WORD.test(written);
    return { written, folded: isWord ? fold(written) : written, isWord };
  });

/** The places of the next words, blanks between them left out; undefined where something else stands between. */
const phraseAt = (pieces: readonly Piece[], at: number, words: readonly string[]): number | undefined => {
  let index = at;
  for (const [place, word] of words.entries()) {
    if (place > 0) {
      if (pieces[index]?.written.trim() !== '' || pieces[index]?.written.includes('\n') === true) return undefined;
      index += 1;
    }
    if (pieces[index]?.folded !== word) return undefined;
    index += 1;
  }
  return index;
};

const translate = (text: string, language: Language): string => {
  let prepared = language.modifiersAfter ? splitElisions(text) : text;
  for (const { expression, english } of language.divided) prepared = prepared.replace(expression, `${english}$1`);
  const pieces = toPieces(writeClocks(prepared));
  const result: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    if (!piece.isWord || KEPT.test(piece.folded)) {
      result.push(piece.written);
      continue;
    }
    const phrase = (language.phrases.get(piece.folded) ?? [])
      .map(({ words, english }) => ({ english, end: phraseAt(pieces, at, words) }))
      .find(({ end }) => end !== undefined);
    if (phrase?.end !== undefined) {
      result.push(...phrase.english.split(/(\s)/u));
      at = phrase.end - 1;
      continue;
    }
    const lower = piece.written.toLowerCase();
    // An English word among the others is left alone unless the language has the very same.
    const english = isEnglish(lower) && !language.exact.has(lower) ? undefined : lookUp(piece.written, language);
    result.push(...(english === undefined ? [piece.written] : english.split(/(\s)/u)));
  }
  const english = (language.modifiersAfter ? moveModifiers(result) : result).join('').replace(/[^\S\n]{2,}/gu, ' ');
  return language.modifiersAfter ? moveAdjectives(fixPrepositions(english)) : moveVerbs(english);
};

/** A foreign word in an English sentence, if no other language has another meaning for it. */
const strayWord = (word: string): string | undefined => {
  if (word.length < 5 || isEnglish(word.toLowerCase())) return undefined;
  const meanings = new Set(
    LANGUAGE_CODES.map((code) => languageOf(code).exact.get(word.toLowerCase())).filter(
      (english) => english !== undefined,
    ),
  );
  const [english] = meanings;
  return meanings.size === 1 && english !== word.toLowerCase() ? english : undefined;
};

/**
 * Puts a request in German, Dutch, French, Spanish, Portuguese, Italian or Polish into English words, phrase by phrase
 * and word by word; the reader makes sense of their order. What is typed verbatim stays, and so does a word that no
 * lexicon has. Foreign words in an English sentence are put into English too.
 */
export const translateWords = (text: string): string => {
  const language = detectLanguage(text);
  if (language !== undefined) return translate(text, language);
  if (/^[\p{ASCII}]*$/u.test(text) && !/[a-z]{5}/iu.test(text)) return text;
  return toPieces(text)
    .map(({ written, isWord }) => (isWord ? (strayWord(written) ?? written) : written))
    .join('');
};
