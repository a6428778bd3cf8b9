/** A piece of ES|QL text. Joined, the texts of all tokens are the text they were made from. */
export interface Token {
  kind: 'space' | 'comment' | 'string' | 'quoted_name' | 'word' | 'pipe' | 'open' | 'close' | 'other';
  text: string;
}

/** Letters, digits and dots of names, numbers and keywords; `@timestamp` is one word, and so is `event.action`. */
const WORD = /[\p{L}\p{N}_@][\p{L}\p{N}_@.]*/uy;
const SPACE = /\s+/uy;
const STRING = /"""[\s\S]*?"""(?:"{0,2})|"(?:\\[\s\S]|[^"\\\n\r])*"/uy;
const QUOTED_NAME = /`(?:[^`]|``)*`/uy;
const LINE_COMMENT = /\/\/[^\n\r]*/uy;

const match = (pattern: RegExp, text: string, start: number): string | undefined => {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
};

/** Block comments may hold others. */
const blockComment = (text: string, start: number): string | undefined => {
  if (!text.startsWith('/*', start)) return undefined;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text.startsWith('/*', at)) {
      depth += 1;
      at += 1;
    } else if (text.startsWith('*/', at)) {
      depth -= 1;
      at += 1;
      if (depth === 0) return text.slice(start, at + 1);
    }
  }
  return text.slice(start);
};

const PUNCTUATION: Readonly<Record<string, Token['kind']>> = {
  '|': 'pipe',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

const next = (text: string, at: number): Token => {
  const space = match(SPACE, text, at);
  if (space !== undefined) return { kind: 'space', text: space };
  const comment = match(LINE_COMMENT, text, at) ?? blockComment(text, at);
  if (comment !== undefined) return { kind: 'comment', text: comment };
  const string = match(STRING, text, at);
  if (string !== undefined) return { kind: 'string', text: string };
  const name = match(QUOTED_NAME, text, at);
  if (name !== undefined) return { kind: 'quoted_name', text: name };
  const word = match(WORD, text, at);
  if (word !== undefined) return { kind: 'word', text: word };
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { kind: PUNCTUATION[character] ?? 'other', text: character };
};

/**
 * Cuts ES|QL text into tokens, enough to tell what stands in strings, names and comments from the rest. It checks
 * nothing: whether the query is one, Elasticsearch says.
 */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = next(text, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
};
