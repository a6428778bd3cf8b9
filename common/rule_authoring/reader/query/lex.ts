/** A piece of a query in one of the usual languages. */
export interface QueryToken {
  kind: 'string' | 'number' | 'word' | 'operator' | 'open' | 'close' | 'comma' | 'pipe' | 'and' | 'or' | 'not';
  text: string;
  /** Offsets in the query. */
  start: number;
  end: number;
}

interface Pattern {
  kind: QueryToken['kind'];
  expression: RegExp;
}

const PATTERNS: readonly Pattern[] = [
  { kind: 'string', expression: /"""([\s\S]*?)"""|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`/uy },
  { kind: 'and', expression: /&&|(?:and|AND)(?![\w.-])/uy },
  { kind: 'or', expression: /\|\||(?:or|OR)(?![\w.-])/uy },
  { kind: 'not', expression: /(?:not|NOT)(?![\w.-])|!(?![=~])/uy },
  { kind: 'operator', expression: /===?|!==?|<>|=~|!~|>=|<=|::|[=><]|:(?=[\s"'(*\w[\]/{@.\\-])~?/uy },
  { kind: 'pipe', expression: /\|/uy },
  { kind: 'open', expression: /[([{]/uy },
  { kind: 'close', expression: /[)\]}]/uy },
  { kind: 'comma', expression: /[,;]/uy },
  { kind: 'number', expression: /-?\d+(?:\.\d+)?(?![\w.:@/*-])/uy },
  { kind: 'word', expression: /(?:[\p{L}\p{N}_@*?/\\.%+~$#-]|:(?=[\p{L}\p{N}*]+[:/]))+/uy },
];

/** Splits a query into its pieces; undefined where something stands in it that no query holds. */
export const lexQuery = (text: string): QueryToken[] | undefined => {
  const tokens: QueryToken[] = [];
  let position = 0;
  while (position < text.length) {
    if (/\s/u.test(text.charAt(position))) {
      position += 1;
      continue;
    }
    let matched: QueryToken | undefined;
    for (const { kind, expression } of PATTERNS) {
      expression.lastIndex = position;
      const match = expression.exec(text);
      if (match === null) continue;
      const inner = match.slice(1).find((part) => part !== undefined);
      const written = kind === 'string' ? (inner ?? '').replace(/\\(["'\\])/gu, '$1') : match[0];
      matched = { kind, text: written, start: position, end: position + match[0].length };
      break;
    }
    if (matched === undefined) return undefined;
    tokens.push(matched);
    position = matched.end;
  }
  return tokens;
};
