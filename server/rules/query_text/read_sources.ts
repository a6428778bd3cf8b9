import { InvalidRequestError } from '../../errors/invalid_request_error';
import { splitAtTopLevel, splitCommands, textOf } from './split_commands';
import type { Token } from './tokenize';

const isWord = (token: Token, word: string): boolean => token.kind === 'word' && token.text.toUpperCase() === word;
const isComma = ({ text }: Token): boolean => text === ',';

/** Clauses that read more than FROM names, or that call a model. */
const READS_MORE = new Set(['LOOKUP', 'ENRICH', 'COMPLETION', 'RERANK', 'METRICS', 'TS', 'ROW', 'SHOW', 'FROM']);

const refuse = (message: string): never => {
  throw new InvalidRequestError(message, { data: { field: 'query' } });
};

const unquote = (text: string): string => text.trim().replace(/^"""([\s\S]*)"""$|^"([\s\S]*)"$/u, '$1$2');

/**
 * The index patterns that a query reads.
 *
 * @throws InvalidRequestError for a query that reads anything in another way than by its first clause `FROM`
 */
export const readSources = (query: string): string[] => {
  const [source, ...rest] = splitCommands(query);
  if (source?.name !== 'FROM') return refuse("A rule's query begins with FROM.");
  for (const { name, tokens } of rest) {
    const more = READS_MORE.has(name)
      ? name
      : tokens.find((token) => isWord(token, 'FROM') || isWord(token, 'JOIN'))?.text;
    if (more !== undefined)
      refuse(`${more.toUpperCase()} can't be used here: it reads more than the indices after FROM.`);
  }
  const afterFrom = source.tokens.slice(1);
  const metadata = afterFrom.findIndex((token) => isWord(token, 'METADATA') || token.text === '[');
  const named = metadata < 0 ? afterFrom : afterFrom.slice(0, metadata);
  if (named.some(({ kind }) => kind === 'open')) refuse('FROM can only name indices here.');
  const patterns = splitAtTopLevel(named, isComma)
    .flatMap((part) => unquote(textOf(part)).split(','))
    .map((pattern) => pattern.trim());
  if (patterns.some((pattern) => pattern === '' || /[\s"`]/u.test(pattern)))
    refuse('FROM names no index that can be read.');
  return patterns;
};
