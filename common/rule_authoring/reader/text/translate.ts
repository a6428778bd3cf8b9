import { TONGUES } from '../data/translations';
import type { Tongue } from '../data/translations';
import { isEnglishWord, lemmatise } from './lemmatise';

/** From this share of words of a language on a request is taken to be in it. */
const LEAST_SHARE = 0.3;
/** What stays as it is: quotes, addresses, identifiers; and single words, with their hyphens and apostrophes. */
const PIECES = /"[^"\n]*"|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|[\w*]+(?:[_.:][\w*]+)+|[\p{L}]+(?:['-][\p{L}]+)*/gu;

const isEnglish = (word: string): boolean => isEnglishWord(word) || isEnglishWord(lemmatise(word));

/** Small words before an apostrophe: "l'organisation", "d'un", "dell'utente". */
const ELIDED: Readonly<Record<string, string>> = {
  l: 'the',
  d: 'of',
  qu: 'that',
  dell: 'of the',
  all: 'to the',
  dall: 'from the',
  nell: 'in the',
  un: 'a',
};

/** Verbs that stand in two pieces around what they act on. */
const DIVIDED: readonly (readonly [RegExp, string])[] = [
  [/\bmeld(?:et|en) sich\b([^.;:!?\n]*?)\ban\b/giu, 'signs in $1'],
  [/\blogg(?:t|en) sich\b([^.;:!?\n]*?)\bein\b/giu, 'signs in $1'],
  [/\bschalte(?:t|n)\b([^.;:!?\n]*?)\b(?:aus|ab)\b/giu, 'switches off $1'],
  [/\bschalte(?:t|n)\b([^.;:!?\n]*?)\bein\b/giu, 'switches on $1'],
  [/\bleg(?:t|en)\b([^.;:!?\n]*?)\ban\b/giu, 'creates $1'],
  [/\bl[äa]d(?:t|en|et)\b([^.;:!?\n]*?)\bhoch\b/giu, 'uploads $1'],
  [/\bl[äa]d(?:t|en|et)\b([^.;:!?\n]*?)\b(?:herunter|runter)\b/giu, 'downloads $1'],
  [/\bl[äa]d(?:t|en|et)\b([^.;:!?\n]*?)\bein\b/giu, 'invites $1'],
  [/\bf[üu]g(?:t|en)\b([^.;:!?\n]*?)\bhinzu\b/giu, 'adds $1'],
  [/\bgib(?:t|en)\b([^.;:!?\n]*?)\bfrei\b/giu, 'shares $1'],
  [/\blehn(?:t|en)\b([^.;:!?\n]*?)\bab\b/giu, 'rejects $1'],
  [/\bschl[äa]g(?:t|en)\b([^.;:!?\n]*?)\bfehl\b/giu, 'fails $1'],
  [/\bheb(?:t|en)\b([^.;:!?\n]*?)\bauf\b/giu, 'removes $1'],
  [/\btr(?:itt|eten)\b([^.;:!?\n]*?)\bbei\b/giu, 'joins $1'],
];

/** English puts what a thing is in front of it. */
const ORDER: readonly (readonly [RegExp, string])[] = [
  [
    /\b(servers?|restrictions?|keys?|address(?:es)?|connections?|connectors?|allowlist|tokens?|logins?) (mcp|api|sso|saml|scim|ip|ghe|oauth|oidc)\b/giu,
    '$2 $1',
  ],
  [/\b(keys?) of (?:the )?api\b/giu, 'api $1'],
  [/\b(api keys?) (?:of (?:an? |the )?)?(admin|administration|platform|service|compliance)s?\b/giu, '$2 $1'],
  [/\b(logins?|sign ins?) (failed|successful)\b/giu, '$2 $1'],
  [/\b(devices?) (trusted)\b/giu, '$2 $1'],
  [/\b(links?) (magic|public)\b/giu, '$2 $1'],
];

const wordIn = (tongue: Tongue, word: string): string | undefined => tongue.words.get(word);

/** "datenexport" → "data export": both halves must be words of the language. */
const splitCompound = (tongue: Tongue, word: string): string | undefined => {
  if (!tongue.compounds || word.length < 8) return undefined;
  for (let at = word.length - 4; at >= 3; at -= 1) {
    const head = wordIn(tongue, word.slice(at));
    if (head === undefined || head === '') continue;
    const first = word.slice(0, at);
    const stem = [first, first.replace(/(?:s|n|en|es|er)$/u, ''), `${first}e`].find(
      (form) => form.length >= 3 && (wordIn(tongue, form) !== undefined || (form.length > 3 && isEnglishWord(form))),
    );
    if (stem !== undefined) return `${wordIn(tongue, stem) ?? stem} ${head}`;
  }
  return undefined;
};

const translateWord = (tongue: Tongue, word: string): string => {
  const lower = word.toLowerCase();
  const whole = wordIn(tongue, lower);
  if (whole !== undefined) return whole;
  const [, small = '', rest = ''] = /^(\p{L}+)'(\p{L}+)$/u.exec(lower) ?? [];
  if (ELIDED[small] !== undefined) return `${ELIDED[small]} ${translateWord(tongue, rest)}`;
  // Compounds: "Magic-Link-Anmeldungen", "MCP-Server"
  if (lower.includes('-'))
    return word
      .split('-')
      .map((part) => translateWord(tongue, part))
      .join(' ');
  return isEnglish(lower) ? word : (splitCompound(tongue, lower) ?? word);
};

const isVerbatim = (piece: string): boolean => !/^[\p{L}'-]+$/u.test(piece);

/** Words of a tongue that no English text holds. */
const signsOf = (tongue: Tongue, words: readonly string[]): number =>
  words.filter((word) => {
    const parts = word.split(/['-]/u);
    return (
      (tongue.words.has(word) && !isEnglish(word)) ||
      (parts.length > 1 && parts.some((part) => part.length > 3 && tongue.words.has(part) && !isEnglish(part))) ||
      (tongue.compounds && !isEnglish(word) && splitCompound(tongue, word) !== undefined)
    );
  }).length;

const phraseExpressions = new WeakMap<Tongue, RegExp>();

const phrasesOf = (tongue: Tongue): RegExp => {
  const known = phraseExpressions.get(tongue);
  if (known !== undefined) return known;
  const escaped = tongue.phrases.map(([phrase]) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const expression = new RegExp(`(?<![\\p{L}])(?:${escaped.join('|')})(?![\\p{L}])`, 'giu');
  phraseExpressions.set(tongue, expression);
  return expression;
};

const translateAll = (tongue: Tongue, text: string): string => {
  const phrases = new Map(tongue.phrases);
  const undivided = tongue.compounds
    ? DIVIDED.reduce((left, [expression, english]) => left.replace(expression, english), text)
    : text;
  const joined =
    tongue.phrases.length === 0
      ? undivided
      : undivided.replace(phrasesOf(tongue), (phrase) => phrases.get(phrase.toLowerCase()) ?? phrase);
  const words = joined.replace(PIECES, (piece) => (isVerbatim(piece) ? piece : translateWord(tongue, piece)));
  return ORDER.reduce((left, [expression, english]) => left.replace(expression, english), words);
};

/**
 * Puts words of the domain of other languages into English, where a request is mostly in one of them; in an English
 * request only single words that are no English ones. What stands in quotes, addresses and identifiers stays as it is.
 */
export const translateWords = (text: string): string => {
  const words = (text.match(PIECES) ?? []).filter((piece) => !isVerbatim(piece)).map((word) => word.toLowerCase());
  if (words.length === 0) return text;
  let best: { tongue: Tongue; signs: number } | undefined;
  for (const tongue of TONGUES) {
    const signs = signsOf(tongue, words);
    if (signs > (best?.signs ?? 0)) best = { tongue, signs };
  }
  if (best === undefined) return text;
  const { tongue, signs } = best;
  if (signs >= words.length * LEAST_SHARE) return translateAll(tongue, text);
  return text.replace(PIECES, (piece) =>
    isVerbatim(piece) || /^\p{Lu}/u.test(piece) || piece.length < 5 || isEnglish(piece.toLowerCase())
      ? piece
      : (tongue.words.get(piece.toLowerCase()) ?? piece),
  );
};
