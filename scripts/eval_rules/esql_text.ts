/** A string of ES|QL, as the source of a regular expression. */
export const STRING = String.raw`(?:"""(?:.*?)"""|"(?:\\.|[^"\\])*")`;

const TOKEN = new RegExp(
  `(?<string>${STRING})|(?<comment>//[^\\n]*|/\\*.*?\\*/)|(?<tick>\`(?:[^\`]|\`\`)*\`)|(?<other>.)`,
  'gs',
);

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r' };

export const stripComments = (query: string): string =>
  query.replace(TOKEN, (token: string, _string: unknown, comment: unknown) => (comment === undefined ? token : ' '));

/** What a string literal says. */
export const unquote = (literal: string): string =>
  literal.startsWith('"""')
    ? literal.slice(3, -3)
    : literal.slice(1, -1).replace(/\\(.)/gs, (_all, letter: string) => ESCAPES[letter] ?? letter);

export interface FromClause {
  /** Where the list of sources starts and ends in the query. */
  start: number;
  end: number;
  sources: string[];
}

/**
 * The list of sources of a query without comments.
 *
 * @throws RangeError where it does not start with FROM
 */
export const parseFrom = (query: string): FromClause => {
  const from = /^\s*FROM\s+/i.exec(query);
  if (from === null) throw new RangeError('the query does not start with FROM');
  const start = from[0].length;
  let end = query.length;
  for (const token of query.slice(start).matchAll(TOKEN)) {
    if (token.groups?.other !== '|') continue;
    end = start + token.index;
    break;
  }
  const head = query.slice(start, end);
  const metadata = /\s*\[?\s*\bMETADATA\b/i.exec(head);
  if (metadata !== null) end = start + metadata.index;
  const sources = query
    .slice(start, end)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('"') ? unquote(part) : part.replace(/^`+|`+$/g, '')));
  return { start, end, sources };
};
