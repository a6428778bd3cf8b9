import { getLexicon } from '../activities/lexicon';
import type { Token } from './token';

const NAMING =
  /^(?:skill|plugin|server|connector|command|group|project|workspace|repository|repo|tool|extension|integration|mcp|role|service)$/u;
/** First halves of ordinary compounds. */
const COMPOUND =
  /^(?:auto|re|pre|un|non|opt|set|roll|sign|log|self|built|org|read|write|long|short|high|low|third|first|second|two|multi|single|cross|all|break|off|on|in|out|over|under|step|magic|mcp|api|well|so|user|admin|customer|machine|brand|fail|act|always|runtime|e)$/u;

const glued = (tokens: readonly Token[], at: number): number | undefined => {
  let end = at;
  while (
    tokens[end]?.kind === 'word' &&
    tokens[end + 1]?.lower === '-' &&
    tokens[end + 2]?.kind === 'word' &&
    tokens[end]?.end === tokens[end + 1]?.start &&
    tokens[end + 1]?.end === tokens[end + 2]?.start
  )
    end += 2;
  return end === at ? undefined : end + 1;
};

/** "skill invoice-reader", "the jira-helper plugin": a hyphenated name beside a thing that has a name is one value. */
export const glueNames = (tokens: readonly Token[]): Token[] => {
  const { nouns } = getLexicon();
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const end = glued(tokens, at);
    const beside =
      NAMING.test(tokens[at - 1]?.lemma ?? '') || (end !== undefined && NAMING.test(tokens[end]?.lemma ?? ''));
    const parts = end === undefined ? [] : tokens.slice(at, end).filter(({ kind }) => kind === 'word');
    const ordinary = COMPOUND.test(token.lower) || parts.every(({ lemma }) => nouns.has(lemma));
    if (end === undefined || !beside || ordinary) {
      result.push(token);
      continue;
    }
    const text = tokens
      .slice(at, end)
      .map((part) => part.text)
      .join('');
    result.push({
      ...token,
      kind: 'quoted',
      text,
      lower: text.toLowerCase(),
      lemma: text.toLowerCase(),
      end: tokens[end - 1]?.end ?? token.end,
    });
    at = end - 1;
  }
  return result.map((token, index) => ({ ...token, index }));
};
