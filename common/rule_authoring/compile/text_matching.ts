import {
  call,
  containsAny,
  equals,
  escapeLikePattern,
  isBefore,
  isOneOf,
  like,
  matchesRegExp,
  or,
  someValueLike,
} from '../../esql';
import type { Expression, StackVersion } from '../../esql';
import { LOWER_CASE } from './compile_target';

const hasLowerCase = (stack: StackVersion): boolean => !isBefore(stack, LOWER_CASE);

/** The operand in lower case, or as it is where the version can't. */
export const lowerCase = (operand: Expression, stack: StackVersion): Expression =>
  hasLowerCase(stack) ? call('TO_LOWER', operand) : operand;

const REGEXP_SPECIAL = /[.?+*|{}[\]()"\\#@&<>~^$-]/;

const toRegExpCharacter = (character: string): string => {
  if (character === '*') return '.*';
  if (character === '?') return '.';
  const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
  if (lower !== upper && lower.length === character.length && upper.length === character.length)
    return `[${lower}${upper}]`;
  return REGEXP_SPECIAL.test(character) ? `\\${character}` : character;
};

/** The same as a LIKE pattern in any case, where there is no TO_LOWER. */
const toRegExp = (pattern: string): string =>
  [...pattern.matchAll(/\\(.)|(.)/gsu)]
    .map(([, escaped, plain]) =>
      escaped === undefined ? toRegExpCharacter(plain ?? '') : REGEXP_SPECIAL.test(escaped) ? `\\${escaped}` : escaped,
    )
    .join('');

/**
 * Whether the operand matches a LIKE pattern in any case.
 *
 * @param pattern - `*` and `?` are wildcards, a backslash makes the next character plain
 */
export const likeAnyCase = (operand: Expression, pattern: string, stack: StackVersion): Expression =>
  hasLowerCase(stack)
    ? like(call('TO_LOWER', operand), pattern.toLowerCase())
    : matchesRegExp(operand, toRegExp(pattern));

/** Whether one of the field's values is one of the texts in any case. */
export const isOneOfAnyCase = (operand: Expression, values: readonly string[], stack: StackVersion): Expression => {
  if (!hasLowerCase(stack)) return or(...values.map((value) => likeAnyCase(operand, escapeLikePattern(value), stack)));
  const lower = values.map((value) => value.toLowerCase());
  const [only] = lower;
  return lower.length === 1 && only !== undefined
    ? equals(call('TO_LOWER', operand), only)
    : isOneOf(call('TO_LOWER', operand), lower);
};

/** As `likeAnyCase`, for a keyword with several values: one of them is enough. */
export const someValueLikeAnyCase = (operand: Expression, pattern: string, stack: StackVersion): Expression =>
  hasLowerCase(stack)
    ? someValueLike(operand, pattern.toLowerCase(), (joined) => call('TO_LOWER', joined))
    : someValueLike(operand, pattern);

/** Whether one of the field's values, exactly as they are, is one of these. */
export const isOneOfExactly = (
  operand: Expression,
  values: readonly (string | number | boolean)[],
  { multiValued }: { multiValued: boolean },
): Expression => {
  if (multiValued) return containsAny(operand, values.map(String));
  const [only] = values;
  return values.length === 1 && only !== undefined ? equals(operand, only) : isOneOf(operand, values);
};
