import { distance } from 'fastest-levenshtein';
import { ACTIVITY_TYPES, findActivityType } from '../../../catalogue';
import { RUNTIME_ACTIONS } from '../data/runtime';
import { lemmatise } from '../text/lemmatise';
import { splitName } from './split_name';

/** First words of type names that people leave out, in the order in which they are tried. */
const PREFIXES = ['claude', 'org', 'platform', 'user', 'claude_code', 'admin'];
const SHORTEST_TYPO = 10;

interface NameIndex {
  byWords: ReadonlyMap<string, string>;
  byBag: ReadonlyMap<string, string>;
  byShortName: ReadonlyMap<string, string>;
  byLegacyName: ReadonlyMap<string, string[]>;
}

let index: NameIndex | undefined;

const lemmas = (words: readonly string[]): string[] => words.map(lemmatise);
const bag = (words: readonly string[]): string => [...lemmas(words)].sort().join(' ');

const build = (): NameIndex => {
  const byWords = new Map<string, string>();
  const byBag = new Map<string, string>();
  const byShortName = new Map<string, string>();
  const byLegacyName = new Map<string, string[]>();
  const names = [...ACTIVITY_TYPES.map(({ type }) => type), ...RUNTIME_ACTIONS];
  for (const type of names) {
    const words = splitName(type);
    byWords.set(lemmas(words).join(' '), type);
    byBag.set(bag(words), type);
  }
  for (const prefix of PREFIXES) {
    for (const type of names) {
      if (!type.startsWith(`${prefix}_`)) continue;
      const short = bag(splitName(type.slice(prefix.length + 1)));
      if (short.includes(' ') && !byBag.has(short) && !byShortName.has(short)) byShortName.set(short, type);
    }
  }
  for (const { type, legacy_names: legacy = [] } of ACTIVITY_TYPES) {
    for (const name of legacy) {
      const key = splitName(name).join(' ');
      byLegacyName.set(key, [...(byLegacyName.get(key) ?? []), type]);
    }
  }
  return { byWords, byBag, byShortName, byLegacyName };
};

/** A type whose name is one or two letters away, if there is only one. */
const nearby = (name: string): string | undefined => {
  if (name.length < SHORTEST_TYPO || !name.includes('_')) return undefined;
  const near = ACTIVITY_TYPES.map(({ type }) => ({ type, cost: distance(name, type) }))
    .filter(({ cost }) => cost <= 2)
    .sort((one, other) => one.cost - other.cost);
  const [best, second] = near;
  return best === undefined || (second !== undefined && second.cost === best.cost) ? undefined : best.type;
};

const resolved = new Map<string, readonly string[]>();
const CACHE_LIMIT = 2000;

const resolve = (name: string): readonly string[] => {
  index ??= build();
  const words = splitName(name);
  const snake = words.join('_');
  if (findActivityType(snake) !== undefined || RUNTIME_ACTIONS.has(snake)) return [snake];
  const legacy = index.byLegacyName.get(words.join(' '));
  if (legacy !== undefined) return legacy;
  if (words.length < 2) return [];
  const found =
    index.byWords.get(lemmas(words).join(' ')) ??
    index.byBag.get(bag(words)) ??
    index.byShortName.get(bag(words)) ??
    nearby(snake);
  return found === undefined ? [] : [found];
};

/**
 * The activity types that a typed name means: the name of today, one of the old audit log, another spelling
 * (`ClaudeChatDeleted`, `claude.chat.deleted`), one word in another form, the first word left out, or one or two wrong
 * letters.
 *
 * @returns nothing for a name that the catalogue does not have
 */
export const resolveActivity = (name: string): readonly string[] => {
  const known = resolved.get(name);
  if (known !== undefined) return known;
  if (resolved.size >= CACHE_LIMIT) resolved.clear();
  const types = resolve(name);
  resolved.set(name, types);
  return types;
};
