import type { Sheet } from '../text/sheet';
import type { Token } from '../text/token';
import { isLiteral } from './field_values';
import { statedField } from './stated_names';

/** Words that no unquoted value is. */
const NO_VALUE =
  /^(?:the|a|an|by|from|when|if|and|or|but|then|while|where|who|which|that|per|within|during|unless|except|is|are|was|were|be|not|please|pls|for|with|alert|flag|without|than|this|these|it|they|he|she|we|so|because|more|less|at|via|of|to|in|on|as|someone|somebody|anyone|anybody|whenever|has|have|only|also|severity|every|per|another|there|happens|occurs|appears)$/u;

const JOIN = /^(?:or|,|\||\/|oder|o|ou|nor)$/u;
const JOIN_ALL = /^(?:and|&|und|y|et|plus)$/u;
const ARTICLES = /^(?:the|a|an|either|any|some|value|values|of|one|following|these|those|"|:|even|not|role|country)$/u;

const adjoining = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && other !== undefined && one.end === other.start;

/** One value: what is quoted, or what stands together without a space. */
const oneValue = (sheet: Sheet, at: number, limit: number): { text: string; to: number } | undefined => {
  const token = sheet.at(at);
  if (token === undefined || at >= limit) return undefined;
  if (token.kind === 'quoted') return { text: token.text, to: at + 1 };
  const star = /^[*^]/u.test(token.lower);
  if (!isLiteral(token) && token.kind !== 'clock' && token.kind !== 'duration' && token.kind !== 'word' && !star)
    return undefined;
  // A code such as AT or IN is a value, the word is not.
  const code = /^[A-Z]{2,}$/u.test(token.text) && token.text !== 'AND' && token.text !== 'OR' && token.text !== 'NOT';
  if (token.kind === 'word' && NO_VALUE.test(token.lower) && !code) return undefined;
  let end = at + 1;
  while (
    end < limit &&
    adjoining(sheet.at(end - 1), sheet.at(end)) &&
    (!/^[,;)\]}(|"\n]$/u.test(sheet.lower(end)) || false) &&
    !(/^[.!?:]$/u.test(sheet.lower(end)) && !adjoining(sheet.at(end), sheet.at(end + 1)))
  )
    end += 1;
  const last = sheet.at(end - 1) ?? token;
  const text = sheet.tokens
    .slice(at, end)
    .map((part) => part.text)
    .join('');
  // "prod-something": whatever follows
  const open = text.replace(/[.,;:!?]$/u, '').replace(/-(?:something|whatever|anything|xyz|foo|bar)$/iu, '-*');
  return { text: open, to: last.index + 1 };
};

/** Does a field with its operator begin here, so that no value does? */
const startsField = (sheet: Sheet, at: number): boolean => {
  const token = sheet.at(at);
  if (token === undefined) return false;
  if (token.kind !== 'identifier' && token.kind !== 'word') return false;
  const named =
    statedField(token.text) !== undefined && (token.kind === 'identifier' || /^[=!<>:]/u.test(sheet.lower(at + 1)));
  return named;
};

/**
 * The values behind an operator: one, several joined by "or" and commas, or all that stands in brackets.
 *
 * @param every - "and" joins values too: "not in A and B", "is none of A and B"
 */
export const statedValues = (
  sheet: Sheet,
  at: number,
  limit: number,
  every: boolean,
): { values: string[]; to: number } => {
  const values: string[] = [];
  let index = at;
  while (index < limit && ARTICLES.test(sheet.lower(index)) && sheet.at(index)?.kind !== 'quoted') index += 1;
  const bracket = /^[([{]$/u.test(sheet.lower(index));
  if (bracket) {
    index += 1;
    while (index < limit && !/^[)\]}\n]$/u.test(sheet.lower(index))) {
      const value =
        JOIN.test(sheet.lower(index)) || JOIN_ALL.test(sheet.lower(index)) ? undefined : oneValue(sheet, index, limit);
      if (value === undefined) {
        index += 1;
        continue;
      }
      values.push(value.text);
      index = value.to;
    }
    return { values, to: /^[)\]}]$/u.test(sheet.lower(index)) ? index + 1 : index };
  }
  let to = at;
  while (index < limit) {
    const value = startsField(sheet, index) ? undefined : oneValue(sheet, index, limit);
    if (value === undefined) break;
    values.push(value.text);
    to = value.to;
    index = to;
    const first = sheet.at(to);
    if (first === undefined) break;
    let next = to;
    let joined = false;
    while (next < limit && next - to < 3) {
      const word = sheet.lower(next);
      if (
        JOIN.test(word) ||
        (every && JOIN_ALL.test(word)) ||
        (word === 'and' && sheet.lower(next + 1) === 'not' && every)
      )
        joined = true;
      else if (!(joined && (ARTICLES.test(word) || JOIN_ALL.test(word)) && sheet.at(next)?.kind !== 'quoted')) break;
      next += 1;
    }
    if (!joined) break;
    // A comma or "or" that goes on with the sentence joins no value: the next one must look like the first.
    const sample = sheet.at(at)?.kind;
    const candidate = sheet.at(next);
    const onlyComma =
      sheet.lower(to) === ',' &&
      !sheet.tokens.slice(to, next).some(({ lower }) => JOIN_ALL.test(lower) || /^(?:or|oder|nor)$/u.test(lower));
    const plain = candidate?.kind === 'word' && !/^[A-Z]{2,3}$/u.test(candidate.text);
    if (onlyComma && plain) {
      const after = sheet.lower(next + 1);
      const listed = /^(?:,|or|and|\/|\||)$/u.test(after) || sample === 'word';
      if (!listed || !/^(?:,|or|and|\/|\||)$/u.test(after)) break;
    }
    index = next;
  }
  return { values, to };
};
