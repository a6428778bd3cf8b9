import { findActivityType } from '../../catalogue';
import presentTense from './present_tense.json';
import runtimePhrases from './runtime_phrases.json';
import { listWords, shortList } from './words';

export type Tense = 'present' | 'past';

const PRESENT: Readonly<Record<string, string>> = presentTense;
const RUNTIME: Readonly<Record<string, string>> = runtimePhrases;

/** An activity as it completes a sentence in the past: "created an Admin API key". */
export const verbPhrase = (type: string): string =>
  findActivityType(type)?.verb_phrase ?? RUNTIME[type] ?? `did "${type.replace(/_/g, ' ')}"`;

/** "archived or restored a scan" → "archives or restores a scan": the first verb, and those that are joined to it. */
export const inPresent = (phrase: string): string =>
  phrase.replace(
    /^(\w+)|(?<= (?:and|or) )(\w+)(?= (?:an?|the|their|off|on)\b)/g,
    (word: string) => PRESENT[word] ?? word,
  );

const MIN_SHARED = 2;

/** "created a skill", "enabled a skill" → "created or enabled a skill"; what differs stays apart. */
const joinVerbs = (phrases: readonly string[]): string[] => {
  const groups = new Map<string, string[]>();
  for (const phrase of new Set(phrases)) {
    const [verb = '', ...rest] = phrase.split(' ');
    const key = rest.length < MIN_SHARED ? phrase : rest.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), rest.length < MIN_SHARED ? '' : verb]);
  }
  return [...groups].map(([rest, verbs]) => (verbs[0] === '' ? rest : `${listWords(verbs)} ${rest}`));
};

/** Activities as one predicate: "creates or enables a skill". `others` come last as they are. */
export const predicateOf = (types: readonly string[], others: readonly string[], tense: Tense): string => {
  const phrases = types.map((type) => (tense === 'present' ? inPresent(verbPhrase(type)) : verbPhrase(type)));
  return shortList([...joinVerbs(phrases), ...others]).replace(/ or (\d+) more$/, ' or $1 more activities');
};
