import { fold, foldUmlauts } from './fold';
import type { Language } from './language';

const IRREGULAR: Readonly<Record<string, string>> = {
  send: 'sent',
  give: 'given',
  take: 'taken',
  make: 'made',
  deny: 'denied',
  verify: 'verified',
  log: 'logged',
};
const SHORTEST_STEM = 2;
const SHORTEST_PART = 3;

const past = (verb: string): string => {
  const [first = '', ...rest] = verb.split(' ');
  const known = IRREGULAR[first];
  if (known !== undefined) return [known, ...rest].join(' ');
  if (/ed$|^(?:public|external|unknown|different|successful|each|critical|high|low|at night|single)/u.test(first))
    return verb;
  return [first.endsWith('e') ? `${first}d` : `${first}ed`, ...rest].join(' ');
};

/** What may stand between the parts of a German or Dutch compound. */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/** English words that such compounds begin with. */
const ENGLISH_PARTS = new Set([
  'api',
  'mcp',
  'sso',
  'chat',
  'admin',
  'skill',
  'plugin',
  'token',
  'server',
  'service',
  'login',
  'account',
  'audit',
  'compliance',
  'workspace',
  'export',
  'magic',
  'link',
  'ip',
  'owner',
  'rollen',
  'cowork',
  'scim',
]);

const stemOf = (word: string, written: string, language: Language): string | undefined => {
  for (let length = word.length; length >= SHORTEST_STEM; length -= 1) {
    const english = language.stems.get(word.slice(0, length));
    if (english === undefined) continue;
    // A short beginning of a long word is chance.
    if (length < 3 && word.length - length > 4) return undefined;
    const ending = word.slice(length);
    if (!language.participle.test(word) || ending === '') return english;
    const accented = language.code === 'fr' && /^e$/u.test(ending);
    return accented && !/[éÉ]$/u.test(written) ? english : past(english);
  }
  return undefined;
};

const simple = (word: string, written: string, language: Language): string | undefined =>
  language.words.get(word) ?? stemOf(word, written, language) ?? language.unaccented.get(word);

const splitCompound = (word: string, written: string, language: Language, depth: number): string | undefined => {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const left = word.slice(0, at);
    const linked = LINKS.filter((link) => left.endsWith(link)).map((link) => left.slice(0, left.length - link.length));
    const first = linked
      .filter((part) => part.length >= SHORTEST_PART || ENGLISH_PARTS.has(part))
      .map(
        (part) =>
          language.words.get(part) ?? language.unaccented.get(part) ?? (ENGLISH_PARTS.has(part) ? part : undefined),
      )
      .find((part) => part !== undefined && part !== '');
    if (first === undefined) continue;
    const right = word.slice(at);
    const second =
      simple(right, written, language) ??
      (ENGLISH_PARTS.has(right) ? right : undefined) ??
      (depth < 2 ? splitCompound(right, written, language, depth + 1) : undefined);
    if (second !== undefined && second !== '') return `${first} ${second}`;
  }
  return undefined;
};

const found = new Map<string, string | undefined>();
const CACHE_LIMIT = 5000;

const compute = (written: string, language: Language): string | undefined => {
  const exact = language.exact.get(written.toLowerCase());
  if (exact !== undefined) return exact;
  const folded = fold(written);
  const variants = language.code === 'de' ? [folded, foldUmlauts(folded)] : [folded];
  for (const word of variants) {
    const english = simple(word, written, language);
    if (english !== undefined) return english;
  }
  // "l'export", "d'administration", "dell'utente"
  const elided = /^(?:l|d|j|m|n|s|c|qu|jusqu|un|all|dell|nell|sull|dall)'(.+)$/u.exec(folded)?.[1];
  if (elided !== undefined && language.modifiersAfter) return simple(elided, written, language);
  if (folded.includes('-')) {
    const parts = folded.split('-').map((part) => simple(part, part, language) ?? part);
    if (parts.join('-') !== folded) return parts.join(' ');
  }
  if (!language.compounds || folded.length < 2 * SHORTEST_PART) return undefined;
  return variants.map((word) => splitCompound(word, written, language, 0)).find((english) => english !== undefined);
};

/** English for one word of a language, by the word, its beginning, or its parts; undefined if it is not known. */
export const lookUp = (written: string, language: Language): string | undefined => {
  const key = `${language.code} ${written}`;
  if (found.has(key)) return found.get(key);
  if (found.size >= CACHE_LIMIT) found.clear();
  const english = compute(written, language);
  found.set(key, english);
  return english;
};
