import { parse } from 'yaml';

/** One test of a selection: field, modifiers (`contains`, `startswith`, …) and values. */
export interface SigmaTest {
  field: string;
  modifiers: string[];
  values: string[];
}

/** The parts of a rule in the manner of Sigma that this reader understands. */
export interface SigmaDocument {
  title?: string;
  description?: string;
  level?: string;
  timeframe?: string;
  condition: string;
  selections: Map<string, SigmaTest[][]>;
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;

const flatten = (value: unknown, prefix = ''): [string, unknown][] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[prefix, value]];
  return Object.entries(value).flatMap(([key, entry]) => flatten(entry, prefix === '' ? key : `${prefix}.${key}`));
};

const toTests = (value: unknown): SigmaTest[] =>
  flatten(value).flatMap(([key, entry]): SigmaTest[] => {
    const [field = '', ...modifiers] = key.split('|');
    const values = (Array.isArray(entry) ? entry : [entry])
      .map(asText)
      .filter((text): text is string => text !== undefined);
    return field === '' || values.length === 0 ? [] : [{ field: field.trim(), modifiers, values }];
  });

/** A selection is a map (all tests), or a list of maps (any of them). */
const toSelection = (value: unknown): SigmaTest[][] => {
  if (!Array.isArray(value)) return [toTests(value)];
  const maps = value.filter((entry) => typeof entry === 'object' && entry !== null);
  if (maps.length > 0) return maps.map(toTests);
  const words = value.map(asText).filter((text): text is string => text !== undefined);
  return words.length === 0 ? [] : [[{ field: 'event.action', modifiers: [], values: words }]];
};

const RESERVED = new Set(['condition', 'timeframe']);

const TOP = 'title|id|name|status|description|author|date|level|severity|logsource|falsepositives|tags|references';
const INNER = 'selection\\w*|sel\\w*|filter\\w*|keywords|condition|timeframe';
const KEYS = new RegExp(`(?<=^|\\s)(${TOP}|detection|${INNER})\\s*:\\s*`, 'gu');

/** A document whose lines were joined: `detection: selection: type: x condition: selection level: high`. */
const unjoin = (text: string): string => {
  if (/\n/u.test(text.trim()) || !/\bdetection\s*:/u.test(text)) return text;
  const lines = text.trim().replace(KEYS, (_written, key: string) => {
    const isInner = new RegExp(`^(?:${INNER})$`, 'u').test(key);
    const holds = /^(?:selection|sel|filter|keywords)/u.test(key);
    return `\n${isInner ? '  ' : ''}${key}:${holds ? '\n    ' : ' '}`;
  });
  return lines.replace(/(?<=\S)\s+(?=[\w.|]+:\s\S)(?![^\n]*\n)/gu, '\n    ');
};

/** Words around a pasted rule are no part of it: it begins at the first of its keys. */
const withoutWords = (text: string): string => {
  const lines = text.split('\n');
  const isKey = (line: string): boolean => new RegExp(`^(?:${TOP}|detection|${INNER})\\s*:`, 'u').test(line);
  const from = lines.findIndex(isKey);
  let to = lines.length;
  while (to > from + 1 && !/^\s+\S|^[\w-]+\s*:|^\s*-\s/u.test(lines[to - 1] ?? '')) to -= 1;
  return from < 0 ? text : lines.slice(from, to).join('\n');
};

/** One line with bars instead of a document: `selection: event.action = x | timeframe: 10m | condition: …`. */
const unfold = (text: string): string =>
  /\n/u.test(text.trim())
    ? text
    : text
        .split(/\s\|\s(?=[\w ]+(?::|\(\)|\bcount\b))/u)
        .map((part) => part.trim())
        .map((part) =>
          /^count\s*\(/u.test(part)
            ? `aggregation: "${part}"`
            : part.replace(/^(\w+):\s*([\w.]+)\s*(?:=|==)\s*(.+)$/u, '$1:\n  $2: $3'),
        )
        .join('\n');

/** Reads the YAML of a pseudo-Sigma rule; undefined if it holds no selection. */
export const parseSigma = (text: string): SigmaDocument | undefined => {
  let document: unknown;
  const bare = text.replace(/^[ \t]*```\w*[ \t]*$/gmu, '').replace(/^\s*```\w*|```\s*$/gu, '');
  try {
    document = parse(unfold(unjoin(withoutWords(bare))));
  } catch {
    return undefined;
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return undefined;
  const top = document as Record<string, unknown>;
  const detection =
    typeof top['detection'] === 'object' && top['detection'] !== null
      ? (top['detection'] as Record<string, unknown>)
      : top;
  const known = new Set([
    'title',
    'description',
    'level',
    'logsource',
    'status',
    'id',
    'author',
    'date',
    'tags',
    'references',
    'falsepositives',
    'fields',
    'aggregation',
    'severity',
    'name',
  ]);
  const selections = new Map<string, SigmaTest[][]>();
  for (const [name, value] of Object.entries(detection)) {
    if (RESERVED.has(name) || (detection === top && known.has(name)) || typeof value !== 'object' || value === null)
      continue;
    const selection = toSelection(value).filter((tests) => tests.length > 0);
    if (selection.length > 0) selections.set(name, selection);
  }
  if (selections.size === 0) return undefined;
  const field = (name: string): string | undefined => asText(top[name]) ?? asText(detection[name]);
  const aggregation = field('aggregation');
  const condition = field('condition') ?? [...selections.keys()].join(' and ');
  const title = field('title') ?? field('name');
  const level = field('level') ?? field('severity');
  const timeframe = field('timeframe');
  const description = field('description');
  return {
    condition: aggregation === undefined || condition.includes('count') ? condition : `${condition} | ${aggregation}`,
    selections,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(level !== undefined && { level }),
    ...(timeframe !== undefined && { timeframe }),
  };
};
