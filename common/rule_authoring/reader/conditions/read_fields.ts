import { fieldTypeOf } from '../activities/field_names';
import { getLexicon } from '../activities/lexicon';
import { readAmount } from '../shapes/read_amounts';
import type { Sheet } from '../text/sheet';
import { readNumber } from '../values/numbers';
import { build } from './build_field_condition';
import { fieldAliases } from './field_aliases';
import { VALUE_STOP } from './field_values';
import type { FoundCondition } from './found_condition';

/** "At least 10 keys written": a number in front of a numeric field of two words or more. */
const countedField = (sheet: Sheet, at: number): FoundCondition | undefined => {
  const number = readNumber(sheet, at);
  if (number === undefined || number.times) return undefined;
  for (const skip of [0, 2]) {
    const start = number.to + skip;
    if (skip === 2 && !(sheet.lower(number.to) === 'or' && sheet.lower(number.to + 1) === 'more')) continue;
    const alias = (fieldAliases().get(sheet.lemma(start)) ?? []).find(
      ({ words, field }) =>
        words.length >= 2 &&
        (fieldTypeOf(field) === 'long' || fieldTypeOf(field) === 'double') &&
        words.every((word, offset) => sheet.lemma(start + offset) === word),
    );
    if (alias === undefined) continue;
    const amount = readAmount(sheet, at);
    return {
      condition: { kind: 'compare', field: alias.field, operator: amount?.operator ?? '>=', value: number.value },
      from: amount?.from ?? at,
      to: start + alias.words.length,
    };
  }
  return undefined;
};

const isThing = (words: readonly string[]): boolean =>
  (getLexicon().namesByLemma.get(words[0] ?? '') ?? []).some(({ lemmas }) => lemmas.join(' ') === words.join(' '));

/** "Role changed to admin" is somebody's promotion, which is read as such. */
const isPromotion = (sheet: Sheet, words: readonly string[], from: number, to: number): boolean => {
  if (words.join(' ') !== 'role') return false;
  const inside = sheet.tokens.slice(from, to).map(({ lemma }) => lemma);
  return (
    inside.some((lemma) => /^(?:change|switch|go|move|become|turn|set|update|raise|upgrade|bump)$/u.test(lemma)) &&
    inside.some((lemma) => /^(?:admin|administrator|owner|primary_owner|membership_admin)$/u.test(lemma))
  );
};

const THINGS = /^(?:mcp server|connector|server|skill|plugin|tool|repository|client|role|mcp|group)$/u;

/** Reads "<field> <operator> <values>": "user agent contains curl", "status code 403", "platform is ios". */
export const readFields = (
  sheet: Sheet,
  from: number,
  to: number,
  prefer: ReadonlySet<string> = new Set(),
): FoundCondition[] => {
  const found: FoundCondition[] = [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    const counted = countedField(sheet, index);
    if (counted !== undefined) {
      sheet.takeRange(counted.from, counted.to, 'condition');
      found.push(counted);
      index = counted.to - 1;
      continue;
    }
    const token = sheet.at(index);
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'identifier')) continue;
    const aliases = [...(fieldAliases().get(token.lemma) ?? [])];
    const fitting = aliases.filter(({ words }) =>
      words.every((word, offset) => sheet.lemma(index + offset) === word && sheet.free(index + offset)),
    );
    fitting.sort(
      (one, other) =>
        other.words.length - one.words.length || Number(prefer.has(other.field)) - Number(prefer.has(one.field)),
    );
    for (const alias of fitting) {
      const led =
        /^(?:with|where|whose)$/u.test(sheet.lower(index - 1)) &&
        !VALUE_STOP.test(sheet.lower(index + alias.words.length)) &&
        /^(?:|is|are|was|gets|[.,;)]|and|or|added|created)$/u.test(sheet.lower(index + alias.words.length + 1));
      const explicit = led || (alias.words.length === 1 && /[_.]/u.test(alias.words[0] ?? ''));
      const context = [1, 2, 3].some(
        (back) =>
          /^(?:where|whose|with|and|having|field|has|if|when)$/u.test(sheet.lower(index - back)) &&
          !/^[.;!?\n]$/u.test(sheet.lower(index - 1)),
      );
      const thing = !explicit && !context && !/name|code|type|id|agent/u.test(alias.words.join(' '));
      const built = build(sheet, alias.field, index + alias.words.length, to, { explicit, thing });
      if (built === undefined || built.to <= index + alias.words.length) continue;
      if (isPromotion(sheet, alias.words, index, built.to)) continue;
      // "MCP server named x" names a thing and a value of its field.
      const named = thing && (THINGS.test(alias.words.join(' ')) || isThing(alias.words));
      const verb = sheet.lower(index + alias.words.length - 1) === 'named';
      const start = verb ? index + alias.words.length - 1 : named ? index + alias.words.length : index;
      // What happens to it is read by others too: "the limit is updated to more than 500".
      for (let at = start; at < built.to; at += 1)
        if (!/^(?:updated|changed|switched|set|turned|raised|lowered|increased|reduced)$/u.test(sheet.lower(at)))
          sheet.take([at], 'condition');
      found.push({ ...built, from: index });
      index = built.to - 1;
      break;
    }
  }
  return found;
};
