import type { Token } from './tokenize';

const isSpace = (token: Token | undefined): boolean => token?.kind === 'space';

/** Place after a call without arguments that begins at `start`; undefined if none does. */
const endOfCall = (tokens: readonly Token[], start: number): number | undefined => {
  let at = start + 1;
  while (isSpace(tokens[at])) at += 1;
  if (tokens[at]?.text !== '(') return undefined;
  at += 1;
  while (isSpace(tokens[at])) at += 1;
  return tokens[at]?.text === ')' ? at + 1 : undefined;
};

const isNow = (token: Token): boolean => token.kind === 'word' && token.text.toUpperCase() === 'NOW';

/** Puts an expression in the place of every `NOW()`. */
export const replaceNow = (tokens: readonly Token[], expression: string): Token[] => {
  const replaced: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const end = isNow(token) ? endOfCall(tokens, at) : undefined;
    replaced.push(end === undefined ? token : { kind: 'other', text: expression });
    at = end ?? at + 1;
  }
  return replaced;
};

export const usesNow = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => isNow(token) && endOfCall(tokens, at) !== undefined);

const isName = (token: Token, name: string): boolean =>
  token.kind === 'word' ? token.text === name : token.kind === 'quoted_name' && token.text === `\`${name}\``;

/** Puts one column in the place of another. */
export const replaceColumn = (tokens: readonly Token[], name: string, other: string): Token[] =>
  tokens.map((token) => (isName(token, name) ? { kind: 'word', text: other } : token));
