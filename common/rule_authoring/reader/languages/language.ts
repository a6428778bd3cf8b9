import { countryNames } from './country_names';
import { fold, splitElisions } from './fold';
import { DUTCH } from './data/dutch';
import { FRENCH } from './data/french';
import { GERMAN } from './data/german';
import { GERMAN_MORE } from './data/german_more';
import { ITALIAN } from './data/italian';
import { POLISH } from './data/polish';
import { PORTUGUESE } from './data/portuguese';
import { SPANISH } from './data/spanish';
import { SPANISH_MORE } from './data/spanish_more';

export const LANGUAGE_CODES = ['de', 'nl', 'fr', 'es', 'pt', 'it', 'pl'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** What the reader knows of a language other than English. */
export interface Language {
  code: LanguageCode;
  /** Words as written → English. */
  exact: ReadonlyMap<string, string>;
  /** Words without accents → English. */
  words: ReadonlyMap<string, string>;
  /** What is left of words with accents when these are left out → English. */
  unaccented: ReadonlyMap<string, string>;
  /** Verbs whose second part stands elsewhere ("lädt … hoch") → English. */
  divided: readonly { expression: RegExp; english: string }[];
  /** First word of a phrase → phrases, longest first. */
  phrases: ReadonlyMap<string, readonly { words: readonly string[]; english: string }[]>;
  /** Beginnings of words → English verb in its dictionary form. */
  stems: ReadonlyMap<string, string>;
  /** Endings of participles, by which "deleted" is told from "delete". */
  participle: RegExp;
  /** Words are put together to one (`Anmeldeversuch`). */
  compounds: boolean;
  /** "Key of API of administrator": what narrows a thing stands behind it. */
  modifiersAfter: boolean;
}

const NEVER = /(?!)/u;

const TRAITS: Readonly<
  Record<LanguageCode, { table: string } & Pick<Language, 'participle' | 'compounds' | 'modifiersAfter'>>
> = {
  de: { table: `${GERMAN}${GERMAN_MORE}`, participle: NEVER, compounds: true, modifiersAfter: false },
  nl: { table: DUTCH, participle: NEVER, compounds: true, modifiersAfter: false },
  fr: {
    table: FRENCH,
    participle: /(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues)$/u,
    compounds: false,
    modifiersAfter: true,
  },
  es: {
    table: `${SPANISH}${SPANISH_MORE}`,
    participle: /(?:[aeiu]d[oa]s?|iert[oa]s?|uest[oa]s?)$/u,
    compounds: false,
    modifiersAfter: true,
  },
  pt: {
    table: PORTUGUESE,
    participle: /(?:[aiu]d[oa]s?|ert[oa]s?|ost[oa]s?)$/u,
    compounds: false,
    modifiersAfter: true,
  },
  it: {
    table: ITALIAN,
    participle: /(?:[aiu]t[oaie]|ss[oaie]|st[oaie]|rt[oaie]|nt[oaie]|lt[oaie])$/u,
    compounds: false,
    modifiersAfter: true,
  },
  pl: {
    table: POLISH,
    participle: /(?:n[yaeiou]|ny(?:m|ch|mi)|nego|nej|no|t[yaeo]|to|eto|ono)$/u,
    compounds: false,
    modifiersAfter: true,
  },
};

const UMLAUTS: Readonly<Record<string, string>> = { ä: '(?:ä|ae|a)', ö: '(?:ö|oe|o)', ü: '(?:ü|ue|u)' };

/** "lädt … hoch": both parts in one clause. */
const toDivided = (entry: string): RegExp => {
  const [first = '', second = ''] = entry
    .toLowerCase()
    .split('…')
    .map((part) => part.trim().replace(/[äöü]/gu, (letter) => UMLAUTS[letter] ?? letter));
  return new RegExp(`(?<!\\p{L})${first}(?=\\s)([^.,;:!?\\n]{1,80}?)\\s${second}(?!\\p{L})`, 'giu');
};

const build = (code: LanguageCode): Language => {
  const { table, ...traits } = TRAITS[code];
  const exact = new Map<string, string>();
  const words = new Map<string, string>();
  const unaccented = new Map<string, string>();
  const divided: { expression: RegExp; english: string }[] = [];
  const phrases = new Map<string, { words: string[]; english: string }[]>();
  const stems = new Map<string, string>();
  const names = countryNames(code).map(([name, english]) => `${english} | ${name}`);
  for (const line of [...table.split('\n'), ...names]) {
    const at = line.indexOf('|');
    if (at < 0) continue;
    const english = line.slice(0, at).trim();
    for (const entry of line.slice(at + 1).split(';')) {
      const bare = entry.trim();
      if (bare === '') continue;
      if (bare.includes('…')) {
        divided.push({ expression: toDivided(bare), english });
        continue;
      }
      const written = fold(traits.modifiersAfter ? splitElisions(bare) : bare);
      if (written.endsWith('~') && !written.includes(' ')) {
        if (!stems.has(written.slice(0, -1))) stems.set(written.slice(0, -1), english);
        continue;
      }
      const parts = written.split(' ');
      const [first = ''] = parts;
      if (parts.length === 1) {
        const lower = bare.toLowerCase();
        if (!exact.has(lower)) exact.set(lower, english);
        const folded = lower === written ? words : unaccented;
        if (!folded.has(written)) folded.set(written, english);
        continue;
      }
      const known = phrases.get(first);
      if (known === undefined) phrases.set(first, [{ words: parts, english }]);
      else known.push({ words: parts, english });
    }
  }
  // Polish countries change their endings: "Polska", "z Polski".
  if (code === 'pl') {
    for (const [name, english] of countryNames(code)) {
      const stem = fold(name).slice(0, -1);
      if (stem.length >= 4 && !name.includes(' ')) stems.set(stem, english);
    }
  }
  // "Entfernt" is the present and the participle: the beginning of the word says enough.
  if (traits.compounds) {
    for (const stem of stems.keys()) {
      words.delete(stem);
      exact.delete(stem);
    }
  }
  for (const list of phrases.values()) list.sort((one, other) => other.words.length - one.words.length);
  return { code, exact, words, unaccented, divided, phrases, stems, ...traits };
};

const languages = new Map<LanguageCode, Language>();

/** The lexicon of a language, built when it is first needed. */
export const languageOf = (code: LanguageCode): Language => {
  const known = languages.get(code);
  if (known !== undefined) return known;
  const language = build(code);
  languages.set(code, language);
  return language;
};
