import { durationSeconds } from '../intent';
import type { Duration, Field, Operator } from '../intent';
import fieldWords from './field_words.json';

const FIELD_WORDS: Readonly<Record<string, string>> = fieldWords;

/** A field as people call it. */
export const fieldWord = (field: Field): string =>
  FIELD_WORDS[field] ??
  field
    .replace(/^(?:anthropic\.audit|runtime|attributes)\./, '')
    .replace(/[._]+/g, ' ')
    .replace(/\b(?:api|sso|mcp|ip|usd)\b/g, (word) => word.toUpperCase())
    .trim();

const UNITS: readonly [string, number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** `15m` → "15 minutes", `1h` → "1 hour", `24h` → "24 hours". */
export const durationWords = (duration: Duration): string => {
  const seconds = durationSeconds(duration);
  // A day said as 24 hours stays that: it is how people speak of a window.
  const fitting = UNITS.filter(([, size]) => seconds % size === 0);
  const [unit, size] = fitting.find(([, length]) => seconds / length !== 1 || length === 3600 || length === 60) ??
    fitting[0] ?? ['second', 1];
  const amount = seconds / size;
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
};

/** A number of seconds in words, rounded to the two largest units: 86 460 → "1 day", 4320 → "1 hour 12 minutes". */
export const spanWords = (seconds: number): string => {
  const parts = UNITS.reduce<{ rest: number; words: string[] }>(
    ({ rest, words }, [unit, size]) => {
      const amount = Math.floor(rest / size);
      return amount === 0
        ? { rest, words }
        : { rest: rest - amount * size, words: [...words, `${amount} ${unit}${amount === 1 ? '' : 's'}`] };
    },
    { rest: seconds, words: [] },
  );
  return parts.words.slice(0, 2).join(' ');
};

/** "every 5 minutes", "every hour". */
export const everyWords = (seconds: number): string => `every ${spanWords(seconds).replace(/^1 (?=\w+$)/, '')}`;

/** The noun with its article; by sound, as far as letters tell: "an address", "an MCP server", "a user". */
export const withArticle = (noun: string): string =>
  `${/^(?:[aeio]|u(?!s)|[AEFHILMNORSX](?=[A-Z]))/.test(noun) ? 'an' : 'a'} ${noun}`;

const OPERATORS: Readonly<Record<Operator, string>> = {
  '>': 'more than',
  '>=': 'at least',
  '<': 'fewer than',
  '<=': 'at most',
  '==': 'exactly',
  '!=': 'anything but',
};

export const operatorWords = (operator: Operator): string => OPERATORS[operator];

/** "a", "a or b", "a, b or c". */
export const listWords = (items: readonly string[], conjunction: 'and' | 'or' = 'or'): string => {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items[items.length - 1] ?? ''}`;
};

const MAX_ITEMS = 6;

/** As `listWords`, cut after a few. */
export const shortList = (items: readonly string[], conjunction: 'and' | 'or' = 'or'): string =>
  items.length <= MAX_ITEMS
    ? listWords(items, conjunction)
    : listWords([...items.slice(0, MAX_ITEMS - 1), `${items.length - MAX_ITEMS + 1} more`], conjunction);

/** "country" → "countries", "kind of actor" → "kinds of actor". */
export const plural = (noun: string): string => {
  const [, head = noun, tail = ''] = /^(.+?)( (?:of|in|for|to|off|on|concerned)\b.*)?$/.exec(noun) ?? [];
  if (/[^s]s$|access$/.test(head)) return noun;
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${tail}`;
  return `${head}${/(?:s|x|ch|sh)$/.test(head) ? 'es' : 's'}${tail}`;
};

/** First letter in capitals, the rest as it is. */
export const sentence = (text: string): string => {
  const trimmed = text.trim();
  return trimmed === ''
    ? ''
    : `${trimmed[0]?.toUpperCase() ?? ''}${trimmed.slice(1)}${/[.!?]$/.test(trimmed) ? '' : '.'}`;
};
