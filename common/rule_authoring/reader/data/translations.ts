import { DUTCH } from './tongues/dutch';
import { FRENCH } from './tongues/french';
import { GERMAN } from './tongues/german';
import { ITALIAN } from './tongues/italian';
import { POLISH } from './tongues/polish';
import { PORTUGUESE } from './tongues/portuguese';
import { SPANISH } from './tongues/spanish';

/** Words and phrases of one language with their English counterparts. No translation of sentences. */
export interface Tongue {
  words: ReadonlyMap<string, string>;
  /** The same for phrases of several words, the longest first. */
  phrases: readonly (readonly [string, string])[];
  /** Its words may be put together without a space ("Datenexport"). */
  compounds: boolean;
}

const parse = (table: string, compounds = false): Tongue => {
  const entries = table
    .replace(/\s+/gu, ' ')
    .split(';')
    .map((entry) => entry.split(':'))
    .filter((entry): entry is [string, string] => entry.length === 2)
    .map(([word, english]): [string, string] => [word.trim(), english.trim()]);
  const long = entries.filter(([word]) => word.includes(' '));
  return {
    words: new Map(entries.filter(([word]) => word !== '' && !word.includes(' '))),
    phrases: long.sort(([one], [other]) => other.length - one.length),
    compounds,
  };
};

/** The languages that requests may be in, besides English. */
export const TONGUES: readonly Tongue[] = [
  parse(GERMAN, true),
  parse(SPANISH),
  parse(FRENCH),
  parse(ITALIAN),
  parse(PORTUGUESE),
  parse(DUTCH, true),
  parse(POLISH),
];
