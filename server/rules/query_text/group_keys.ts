import { splitAtTopLevel, textOf, withDepth } from './split_commands';
import type { Token } from './tokenize';

const placeOfBy = (tokens: readonly Token[]): number =>
  withDepth(tokens).findIndex(({ token, depth }) => depth === 0 && token.kind === 'word' && /^by$/i.test(token.text));

const withoutSpaceAround = (tokens: readonly Token[]): string => textOf(tokens).trim();

/** A column's name, quoted or not, and nothing else. */
const NAME = /^(?:[\p{L}\p{N}_@.-]|`(?:[^`]|``)*`)+$/u;

/**
 * The columns that a `STATS` clause groups by, as they are written; none for `STATS` over everything.
 *
 * @returns undefined when one of them is an expression without a name
 */
export const groupKeys = (stats: readonly Token[]): string[] | undefined => {
  const by = placeOfBy(stats);
  if (by < 0) return [];
  const keys = splitAtTopLevel(stats.slice(by + 1), ({ text }) => text === ',').map((key) => {
    const [name = [], ...expression] = splitAtTopLevel(key, ({ text }) => text === '=');
    return expression.length > 0 ? withoutSpaceAround(name) : withoutSpaceAround(key);
  });
  return keys.every((key) => NAME.test(key)) ? keys : undefined;
};

/** A `STATS` clause that groups by one more column. */
export const groupAlsoBy = (stats: readonly Token[], name: string): string =>
  `${textOf(stats)}${placeOfBy(stats) < 0 ? ' BY' : ','} ${name}`;

/** The name that an answer gives to a column that is written so. */
export const columnName = (written: string): string =>
  written.replace(/`((?:[^`]|``)*)`/g, (_all, quoted: string) => quoted.replaceAll('``', '`'));
