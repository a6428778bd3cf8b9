import type { QueryCommand } from './split_commands';

const isFieldName = (word: string): boolean =>
  word === '@timestamp' ||
  (/^[\p{L}_]/u.test(word) && word.includes('.') && !word.endsWith('.') && !word.startsWith('Esql.'));

/**
 * Names in a query that can be fields of events: those with a dot, and `@timestamp`. Columns that the query computes
 * itself begin with `Esql.`, or are set with `=`.
 */
export const fieldNames = (commands: readonly QueryCommand[]): string[] => {
  const words = commands
    .filter(({ name }) => name !== 'FROM')
    .flatMap(({ tokens }) =>
      tokens.flatMap(({ kind, text }) => {
        if (kind === 'word') return [text];
        return kind === 'quoted_name' ? [text.slice(1, -1).replaceAll('``', '`')] : [];
      }),
    );
  return [...new Set(words.filter(isFieldName))];
};
