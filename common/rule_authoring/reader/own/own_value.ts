import type { Condition } from '../../intent';
import { statedField } from '../conditions/stated_names';
import type { Sheet } from '../text/sheet';
import { matchPhrase } from '../text/match_phrase';
import type { OwnField } from './own_field';

interface Read {
  values: string[];
  /** Behind the last value. */
  to: number;
  /** All of them are values that the field is known to take. */
  known: boolean;
}

const ARTICLE =
  /^(?:the|a|an|any|its|his|her|their|our|"|some|mode|value|type|"|“|”|'|just|plain|either|both|neither|one|of|:)$/u;
const JOIN = /^(?:or|,|\/|nor|and|as|well|\||oder|o|ou|even)$/u;

type Named = readonly [phrase: string, value: string];

const indexes = new WeakMap<OwnField, ReadonlyMap<string, readonly Named[]>>();

/** What the field's values are called, by the first word. */
const namesOf = (field: OwnField): ReadonlyMap<string, readonly Named[]> => {
  const known = indexes.get(field);
  if (known !== undefined) return known;
  const map = new Map<string, Named[]>();
  for (const { value, phrases } of field.values) {
    for (const phrase of phrases) {
      const [first = ''] = phrase.split(' ');
      map.set(first, [...(map.get(first) ?? []), [phrase, value]]);
    }
  }
  indexes.set(field, map);
  return map;
};

/** A value that the field is known to take, named at a token by itself or in words. */
export const knownValueAt = (sheet: Sheet, at: number, field: OwnField): { value: string; to: number } | undefined => {
  const token = sheet.at(at);
  if (token === undefined || field.values.length === 0) return undefined;
  const exact = field.values.find(({ value }) => value.toLowerCase() === token.lower);
  if (exact !== undefined) return { value: exact.value, to: at + 1 };
  const names = namesOf(field);
  let best: { value: string; to: number } | undefined;
  for (const word of token.lemma === token.lower ? [token.lower] : [token.lower, token.lemma]) {
    for (const [phrase, value] of names.get(word) ?? []) {
      const match = matchPhrase(sheet, at, phrase, { free: false });
      if (match !== undefined && (best === undefined || match.to > best.to)) best = { value, to: match.to };
    }
  }
  return best;
};

const LITERAL = new Set(['quoted', 'identifier', 'email', 'domain', 'url', 'path', 'action']);
const NO_WORD =
  /^(?:i|we|you|please|pls|alert|notify|tell|want|need|by|from|in|within|for|per|on|at|when|if|then|while|where|that|which|who|with|to|during|over|and|or|but|using|via|except|unless|of|is|are|was|be|get|it|an|the|a|user|someone|somebody|alert|more|less|than|changed|change|set|not|does|do|please|pls|instead|after|before|without|whose|again|also|he|she|they|one|each|this|these|those|as|so|tell|flag|notify|high|low|medium|critical|severity|has|have|ever|anywhere|only|should|there|here|another|other|any|something|anything|else|someone's|us|me|now|no|its|longer|gets|becomes|up|down|out|off|doesn't|isn't|didn't|don't|wasn't)$/u;

/** What stands together without a space: "prod-db", "api.example.com/x". */
const glued = (sheet: Sheet, at: number): number => {
  let end = at + 1;
  for (;;) {
    const last = sheet.at(end - 1);
    const join = sheet.at(end);
    const next = sheet.at(end + 1);
    if (last === undefined || join === undefined || next === undefined) return end;
    if (join.start !== last.end || next.start !== join.end || !/^[-/.+:*]$/u.test(join.lower)) return end;
    end += 2;
  }
};

/** A literal, or a plain word where the words before it announce a value. */
const freeValueAt = (sheet: Sheet, at: number, wordsToo: boolean): { value: string; to: number } | undefined => {
  const token = sheet.at(at);
  if (token === undefined || !sheet.free(at) || (token.kind === 'identifier' && statedField(token.text) !== undefined))
    return undefined;
  if (token.kind === 'quoted') return { value: token.text, to: at + 1 };
  // "The method was modified": what happens to it, no value.
  const happens = /(?:ed|en)$/u.test(token.lower) && token.lemma !== token.lower;
  const word = token.kind === 'word' && wordsToo && !happens && !NO_WORD.test(token.lower);
  const end =
    token.kind === 'word' || token.kind === 'identifier' || token.kind === 'number' ? glued(sheet, at) : at + 1;
  const compound = token.kind === 'word' && end > at + 1 && !NO_WORD.test(token.lower);
  if (!LITERAL.has(token.kind) && !word && !compound && !(token.kind === 'number' && wordsToo)) return undefined;
  const text = sheet.tokens
    .slice(at, end)
    .map((part) => part.text)
    .join('');
  return { value: text, to: end };
};

/** The values that begin at a token, joined by "or", "and", "nor" and commas; of text also words that are typed freely. */
export const readOwnValues = (sheet: Sheet, at: number, field: OwnField, wordsToo: boolean): Read | undefined => {
  const values: string[] = [];
  let index = at;
  let to = at;
  let known = true;
  while (index < sheet.tokens.length) {
    const start = index;
    while (
      ARTICLE.test(sheet.lower(index)) &&
      index < start + 3 &&
      sheet.at(index)?.kind !== 'quoted' &&
      knownValueAt(sheet, index, field) === undefined
    )
      index += 1;
    if (/^[([]$/u.test(sheet.lower(index))) index += 1;
    const named = knownValueAt(sheet, index, field);
    const open = named === undefined && (values.length === 0 || !known || wordsToo);
    const value = named ?? (open ? freeValueAt(sheet, index, wordsToo && (values.length === 0 || !known)) : undefined);
    if (value === undefined) break;
    if (named === undefined) known = false;
    values.push(value.value);
    to = value.to;
    index = to;
    if (/^[)\]]$/u.test(sheet.lower(to))) {
      to += 1;
      break;
    }
    let next = to;
    while (JOIN.test(sheet.lower(next)) && next < to + 3) next += 1;
    if (next === to) break;
    // A comma that goes on with the sentence joins no value.
    if (
      sheet.lower(next - 1) === ',' &&
      knownValueAt(sheet, next, field) === undefined &&
      sheet.at(next)?.kind === 'word'
    )
      break;
    index = next;
  }
  return values.length === 0 ? undefined : { values: [...new Set(values)], to, known };
};

/** Values that feeds also write in short. */
const ALSO: Readonly<Record<string, readonly string[]>> = { fail_open: ['open'], fail_closed: ['closed'] };

/** The field has one of the values; `<empty>` stands for an empty text, which the feed may also leave out. */
export const ownEquals = ({ field }: OwnField, values: readonly string[]): Condition => {
  const given = values.filter((value) => value !== '<empty>').flatMap((value) => [value, ...(ALSO[value] ?? [])]);
  const equals: Condition = { kind: 'equals', field, values: given };
  if (!values.includes('<empty>')) return equals;
  const empty: Condition[] = [
    { kind: 'equals', field, values: [''] },
    { kind: 'not', of: { kind: 'exists', field } },
  ];
  return { kind: 'any', of: given.length === 0 ? empty : [equals, ...empty] };
};
