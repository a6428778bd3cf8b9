import english from 'i18n-iso-countries/langs/en.json';
import german from 'i18n-iso-countries/langs/de.json';
import spanish from 'i18n-iso-countries/langs/es.json';
import french from 'i18n-iso-countries/langs/fr.json';
import italian from 'i18n-iso-countries/langs/it.json';
import dutch from 'i18n-iso-countries/langs/nl.json';
import polish from 'i18n-iso-countries/langs/pl.json';
import portuguese from 'i18n-iso-countries/langs/pt.json';
import type { LanguageCode } from './language';

type Names = Readonly<Record<string, string | readonly string[]>>;

const NAMES: Readonly<Record<LanguageCode, Names>> = {
  de: german.countries,
  nl: dutch.countries,
  fr: french.countries,
  es: spanish.countries,
  pt: portuguese.countries,
  it: italian.countries,
  pl: polish.countries,
};

/** The shortest of the names that a list gives to a country. */
const shortest = (given: string | readonly string[]): string =>
  typeof given === 'string' ? given : ([...given].sort((one, other) => one.length - other.length)[0] ?? '');

/** Names of countries in a language, with their English names. */
export const countryNames = (code: LanguageCode): [string, string][] => {
  const inEnglish: Names = english.countries;
  return Object.entries(NAMES[code]).flatMap(([country, given]): [string, string][] => {
    const name = inEnglish[country];
    if (name === undefined) return [];
    const written = typeof given === 'string' ? [given] : given;
    return written.filter((text) => text.length > 3).map((text) => [text, country === 'US' ? 'USA' : shortest(name)]);
  });
};
