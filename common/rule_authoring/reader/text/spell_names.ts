import { ACTIVITY_TYPES, VENDOR_FIELDS, findActivityType } from '../../../catalogue';
import { getLexicon } from '../activities/lexicon';
import { RUNTIME_ACTIONS } from '../data/runtime';
import { resolveActivity } from '../names/resolve_activity';
import { resolveField } from '../names/resolve_field';
import { splitName } from '../names/split_name';
import { lemmatise } from './lemmatise';

/** `event.action: "x"` in a sentence says no more than `x`. */
const ACTION_FIELD =
  /(?<![\w.])(?:event[._]?action|activity[_ ]?type|event[_ ]?(?:type|name)|operation|action|type)\s*(?:===?|=|:|\bis\b)\s*["'`]?([\p{L}\p{N}]+(?:[_.-][\p{L}\p{N}]+)+|[\p{L}]+)["'`]?/giu;
const QUOTED = /"[^"\n]*"|`[^`\n]*`/gu;
const NAME =
  /(?<![\p{L}\p{N}_.@/:-])(?:[\p{L}\p{N}]+(?:[_.:-][\p{L}\p{N}]+)+|\p{Ll}+(?:\p{Lu}[\p{Ll}\p{N}]*)+|(?:\p{Lu}+\p{Ll}+){2,})(?![\p{L}\p{N}_@/-]|\.[\p{L}\p{N}])/gu;

let values: ReadonlySet<string> | undefined;

const enumValues = (): ReadonlySet<string> => {
  values ??= new Set(ACTIVITY_TYPES.flatMap(({ enums }) => Object.values(enums).flat()));
  return values;
};

const isKnown = (name: string): boolean => findActivityType(name) !== undefined || RUNTIME_ACTIONS.has(name);

/** `mcp_server_connected`: no type of the feed, but words that can be read as such. */
const asWords = (words: readonly string[]): string | undefined => {
  const { nouns } = getLexicon();
  const last = words[words.length - 1] ?? '';
  const tells = /(?:ed|tion|ing|al)$/u.test(last) && words.slice(0, -1).some((word) => nouns.has(lemmatise(word)));
  return tells && words.length <= 6 && words.every((word) => /^\p{L}+$/u.test(word)) ? words.join(' ') : undefined;
};

/** What stands behind the name of a field is its value. */
const IS_VALUE =
  /(?:\w_\w+|\b(?:reason|status|types?|modes?|methods?|values?|codes?|errors?))\s*(?:[=:]|==|is|was|of)?\s*$/iu;

const spell = (name: string, before: string): string => {
  if (isKnown(name.toLowerCase()) || VENDOR_FIELDS.has(name) || enumValues().has(name)) return name;
  const words = splitName(name);
  const snake = words.join('_');
  const plain = /^[\p{L}-]+$/u.test(name) && name.includes('-');
  // Hyphens join ordinary words too: only a name word for word is one.
  if (plain) return words.length >= 3 && isKnown(snake) ? snake : name;
  const types = words.length >= 2 ? resolveActivity(name) : [];
  if (types.length > 0) return types.join(' or ');
  const camel = /^\p{Ll}+\p{Lu}/u.test(name);
  if (camel && VENDOR_FIELDS.has(snake)) return snake;
  if (camel) return resolveField(name) ?? name;
  return name.includes('_') && !IS_VALUE.test(before) && resolveField(name) === undefined
    ? (asWords(words) ?? name)
    : name;
};

/**
 * Puts names of activities and fields into the spelling of the feed: `adminApiKeyCreated`, `claude.chat.deleted`,
 * `magic_link_login_fail`. What stands in double quotes stays as it is.
 */
export const spellNames = (text: string): string => {
  const bare = text.replace(ACTION_FIELD, (written, name: string) => {
    const types = resolveActivity(name);
    return types.length > 0 ? types.join(' or ') : written;
  });
  const spellAll = (part: string): string =>
    part.replace(NAME, (name: string, at: number) => spell(name, part.slice(Math.max(0, at - 40), at)));
  let result = '';
  let from = 0;
  for (const quoted of bare.matchAll(QUOTED)) {
    result += spellAll(bare.slice(from, quoted.index)) + quoted[0];
    from = quoted.index + quoted[0].length;
  }
  return result + spellAll(bare.slice(from));
};
