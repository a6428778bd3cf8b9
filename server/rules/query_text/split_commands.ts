import { tokenize } from './tokenize';
import type { Token } from './tokenize';

/** One clause of a query as text. */
export interface QueryCommand {
  /** Its first word in capitals: `FROM`, `WHERE`, `STATS`. */
  name: string;
  /** All of it, without comments and without space around it. */
  tokens: readonly Token[];
}

const withoutComments = (tokens: readonly Token[]): Token[] =>
  tokens.map((token) => (token.kind === 'comment' ? { kind: 'space', text: ' ' } : token));

const trim = (tokens: readonly Token[]): Token[] => {
  const places = tokens.flatMap(({ kind }, place) => (kind === 'space' ? [] : [place]));
  return tokens.slice(places[0] ?? tokens.length, (places[places.length - 1] ?? 0) + 1);
};

export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/** Pairs every token with how many brackets are open around it. */
export const withDepth = (tokens: readonly Token[]): { token: Token; depth: number }[] => {
  let depth = 0;
  return tokens.map((token) => {
    if (token.kind === 'close') depth -= 1;
    const entry = { token, depth };
    if (token.kind === 'open') depth += 1;
    return entry;
  });
};

/** Cuts at every token that `isBorder` says, outside of brackets. */
export const splitAtTopLevel = (tokens: readonly Token[], isBorder: (token: Token) => boolean): Token[][] => {
  const parts: Token[][] = [[]];
  for (const { token, depth } of withDepth(tokens)) {
    if (depth === 0 && isBorder(token)) parts.push([]);
    else parts[parts.length - 1]?.push(token);
  }
  return parts;
};

/** The clauses of a query, in their order; an empty one has the name ''. */
export const splitCommands = (query: string): QueryCommand[] =>
  splitAtTopLevel(withoutComments(tokenize(query)), ({ kind }) => kind === 'pipe').map((part) => {
    const tokens = trim(part);
    const [first] = tokens;
    return { name: first?.kind === 'word' ? first.text.toUpperCase() : '', tokens };
  });

export const joinCommands = (commands: readonly string[]): string => commands.join('\n| ');
