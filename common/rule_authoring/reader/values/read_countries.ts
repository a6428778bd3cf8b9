import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json';
import { COUNTRY_WORDS } from '../data/countries';
import type { Sheet } from '../text/sheet';

let names: Map<string, string[]> | undefined;

/** Names that are ordinary words or people's names far more often than countries. */
const AMBIGUOUS = new Set(['jersey', 'chad', 'georgia', 'jordan', 'mali', 'niger', 'guinea', 'turkey', 'man']);

const countryNames = (): Map<string, string[]> => {
  if (names !== undefined) return names;
  countries.registerLocale(english);
  const map = new Map<string, string[]>();
  for (const [code, given] of Object.entries(countries.getNames('en', { select: 'all' }))) {
    for (const name of given) map.set(name.toLowerCase(), [code]);
  }
  for (const [name, codes] of COUNTRY_WORDS) map.set(name, [...codes]);
  names = map;
  return map;
};

export interface CountrySpan {
  from: number;
  /** Not included. */
  to: number;
  codes: string[];
}

/** "Bad for us", "tell us": the pronoun, where the country isn't written in capitals. */
const isPronoun = (sheet: Sheet, at: number): boolean =>
  sheet.lower(at) === 'us' &&
  !/^(?:US|Us)$/u.test(sheet.at(at)?.text ?? '') &&
  !/^(?:from|in|outside|within|inside|the|except|and|or|,|into|=|:|"|\()$/u.test(sheet.lower(at - 1));

/** Reads a country that begins at a token: its name, a word for its people, or its code in capitals. */
export const readCountry = (sheet: Sheet, at: number): CountrySpan | undefined => {
  const token = sheet.at(at);
  if (token === undefined) return undefined;
  if (token.kind === 'word' || token.kind === 'domain' || token.kind === 'identifier') {
    const map = countryNames();
    for (let length = 4; length >= 1; length -= 1) {
      const words = Array.from({ length }, (_, offset) => sheet.lower(at + offset));
      if (words.some((word) => word === '')) continue;
      const name = words.join(' ');
      const codes = map.get(name);
      if (
        codes === undefined ||
        (length === 1 && isPronoun(sheet, at)) ||
        (length === 1 && AMBIGUOUS.has(name) && !/^\p{Lu}/u.test(token.text))
      )
        continue;
      return { from: at, to: at + length, codes };
    }
    if (/^[A-Z]{2}$/u.test(token.text) && countries.isValid(token.text))
      return { from: at, to: at + 1, codes: [token.text] };
  }
  return undefined;
};
