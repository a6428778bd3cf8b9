import { parse } from 'yaml';

type Role = 'what' | 'field' | 'actor' | 'severity' | 'risk' | 'window' | 'group' | 'count' | 'except' | 'aside';

/** What the keys of a pasted record mean, whatever tool it comes from. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'what',
    /^(?:watch|events?|actions?|activity|activities|types?|trigger|what|match|when|detect|alert[ _]?on|alert|rule|request|ask|title|name|description|summary)$/u,
  ],
  ['field', /^(?:field|attribute|property|column|setting)$/u],
  ['actor', /^(?:actors?|by|who|principal|initiator|performed[ _]by|actor[ _]?types?)$/u],
  ['severity', /^(?:sev|severity|prio|priority|level|criticality)$/u],
  ['risk', /^(?:risk|risk[ _]score|score)$/u],
  ['window', /^(?:window|within|timeframe|time[ _]?window|period|time[ _]?span|in|lookback)$/u],
  ['group', /^(?:group[ _]?by|per|same|entity|group|for[ _]each|aggregate[ _]by|key)$/u],
  ['count', /^(?:threshold|count|min(?:imum)?(?:[ _]count)?|at[ _]least|times|more[ _]than|over|occurrences)$/u],
  ['except', /^(?:except(?:ions?)?|exclud(?:e|es|ed|ing)|exclusions?|unless|ignore|ignored|whitelist|allow)$/u],
  [
    'aside',
    /^(?:id|uuid|author|requester|reporter|owner|date|created|updated|modified|version|ticket|references?|tags?|team|assignee|contact|enabled|channel|notify|note|notes|reason|why)$/u,
  ],
];

/** What a field is compared with, by the key beside it. */
const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/^(?:becomes|changes?[ _]to|new(?:[ _]value)?|to|set[ _]to|turns)$/u, 'becomes'],
  [/^(?:value|equals?|eq|is|=|==|matches)$/u, 'is'],
  [/^(?:from|was|old(?:[ _]value)?|previous)$/u, 'was'],
  [/^(?:contains?|includes?|has|like)$/u, 'contains'],
  [/^(?:starts[ _]?with|prefix)$/u, 'starts with'],
  [/^(?:ends[ _]?with|suffix)$/u, 'ends with'],
  [/^(?:in|one[ _]of|any[ _]of)$/u, 'is one of'],
  [/^(?:not|ne|!=|is[ _]not|not[ _]in|isnt)$/u, 'is not'],
  [/^(?:gt|>|above|over|more[ _]than|greater[ _]than)$/u, 'is above'],
  [/^(?:gte|>=|min|at[ _]least)$/u, 'is at least'],
  [/^(?:lt|<|below|under|less[ _]than)$/u, 'is below'],
];

const DENYING = /^(?:not|ne|!=|is[ _]not|except|exclude|other[ _]than)$/u;
const DEEPEST = 6;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keyOf = (key: string): string => key.trim().toLowerCase().replace(/-/gu, '_');

const roleOf = (key: string): Role | undefined => ROLES.find(([, keys]) => keys.test(keyOf(key)))?.[0];

/** A value in words: lists are alternatives, {"not": …} denies. */
const wordsOf = (value: unknown, depth = 0): string => {
  if (depth > DEEPEST || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((entry) => wordsOf(entry, depth + 1)).join(' or ');
  if (!isRecord(value)) return String(value);
  return Object.entries(value)
    .map(([key, entry]) => `${DENYING.test(keyOf(key)) ? 'not' : key} ${wordsOf(entry, depth + 1)}`)
    .join(', ');
};

const comparedWith = (field: string, record: Record<string, unknown>, used: Set<string>): string[] =>
  Object.entries(record).flatMap(([key, value]) => {
    const operator = OPERATORS.find(([keys]) => keys.test(keyOf(key)))?.[1];
    if (operator === undefined) return [];
    used.add(key);
    return [`${field} ${operator} ${wordsOf(value)}`];
  });

const whoDid = (value: unknown): string[] => {
  if (!isRecord(value)) return [`by ${wordsOf(value)}`];
  return Object.entries(value).map(([key, entry]) =>
    DENYING.test(keyOf(key)) ? `not by ${wordsOf(entry)}` : `by ${key} ${wordsOf(entry)}`,
  );
};

/**
 * Says a pasted record (JSON or YAML) as a sentence: `{"watch": "x", "field": "status", "becomes": "active"}` →
 * "x, status becomes active".
 */
export const recordToText = (record: Record<string, unknown>): string => {
  const used = new Set<string>();
  const field = Object.keys(record).find((key) => roleOf(key) === 'field' && typeof record[key] === 'string');
  const parts: { order: number; text: string }[] = [];
  const add = (order: number, text: string): void => void parts.push({ order, text });
  if (field !== undefined) {
    used.add(field);
    for (const text of comparedWith(String(record[field]), record, used)) add(1, `where ${text}`);
  }
  for (const [key, value] of Object.entries(record)) {
    if (used.has(key)) continue;
    const words = wordsOf(value);
    switch (roleOf(key)) {
      case 'aside':
        break;
      case 'what':
        add(0, isRecord(value) ? recordToText(value) : words);
        break;
      case 'actor':
        for (const text of whoDid(value)) add(2, text);
        break;
      case 'severity':
        add(7, `severity ${words}`);
        break;
      case 'risk':
        add(7, `risk score ${words}`);
        break;
      case 'window':
        add(5, `within ${words}`);
        break;
      case 'group':
        add(4, `per ${words}`);
        break;
      case 'count':
        add(3, isRecord(value) ? recordToText(value) : /^\d+$/u.test(words) ? `at least ${words} times` : words);
        break;
      case 'except':
        add(6, `except ${words}`);
        break;
      default:
        add(1, `${key} ${words}`);
    }
  }
  const said = parts.filter(({ text }) => text.trim() !== '').sort((one, other) => one.order - other.order);
  const asked = said.filter(({ order }) => order < 7).map(({ text }) => text);
  const rated = said.filter(({ order }) => order === 7).map(({ text }) => text);
  return [asked.join(', '), rated.join(', ')].filter((text) => text !== '').join('. ');
};

/** Whether a record says by its keys what to watch for, not only in sentences of its own. */
export const isAskingRecord = (value: unknown): value is Record<string, unknown> => {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  const known = keys.filter((key) => roleOf(key) !== undefined);
  const asks = keys.some((key) => roleOf(key) === 'what' && !/^(?:title|name|description|summary)$/u.test(keyOf(key)));
  return asks && known.length >= 2 && known.length * 2 >= keys.length;
};

const LINE = /^\s*(?:- )?[\w][\w .-]{0,30}:(?:\s|$)/u;
const LIST_LINE = /^\s*-\s+\S/u;

/** The record in a request whose lines are all "key: value", three or more, most keys of a known meaning. */
export const yamlRecord = (text: string): Record<string, unknown> | undefined => {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*(?:#|---|```)/u.test(line));
  if (lines.length < 3 || !lines.every((line) => LINE.test(line) || LIST_LINE.test(line))) return undefined;
  try {
    const value: unknown = parse(lines.join('\n'));
    return isAskingRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
