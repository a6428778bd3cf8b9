import { STRING, stripComments, unquote } from './esql_text';
import { matchesGlob } from './glob';

const FIELD = '(?:`?event`?\\.`?action`?|`event\\.action`)';
const WRAPPED = `(?:(?:TO_LOWER|TO_UPPER|TO_STRING|TRIM|MV_FIRST)\\s*\\(\\s*)?${FIELD}\\s*\\)?`;

/** How a literal is compared with `event.action`. */
type Comparison = 'is' | 'like' | 'rlike' | 'starts' | 'ends' | 'has';

export interface ActionLiteral {
  how: Comparison;
  text: string;
}

const LIST_OPERATORS: Record<string, Comparison> = { IN: 'is', LIKE: 'like', RLIKE: 'rlike' };
const FUNCTIONS: Record<string, Comparison> = {
  STARTS_WITH: 'starts',
  ENDS_WITH: 'ends',
  LOCATE: 'has',
  CONTAINS: 'has',
};

const COMPARED = new RegExp(`${WRAPPED}\\s*(?:==|!=|=~|:)\\s*(${STRING})`, 'gis');
const COMPARED_FROM_LEFT = new RegExp(`(${STRING})\\s*(?:==|!=)\\s*${WRAPPED}`, 'gis');
const LISTED = new RegExp(`${WRAPPED}\\s+(?:NOT\\s+)?(IN|LIKE|RLIKE)\\s*\\(((?:\\s*${STRING}\\s*,?)*)\\)`, 'gis');
const MATCHED = new RegExp(`${WRAPPED}\\s+(?:NOT\\s+)?(LIKE|RLIKE)\\s+(${STRING})`, 'gis');
const CALLED = new RegExp(
  `\\b(STARTS_WITH|ENDS_WITH|MATCH|MATCH_PHRASE|TERM|LOCATE|CONTAINS)\\s*\\(\\s*${WRAPPED}\\s*,\\s*(${STRING})`,
  'gis',
);
const FULL_TEXT = new RegExp(`\\b(?:KQL|QSTR)\\s*\\(\\s*(${STRING})`, 'gis');
const ANY_STRING = new RegExp(STRING, 'gs');

const inFullText = (text: string): ActionLiteral[] =>
  [...text.matchAll(/event\.action\s*:\s*(\([^)]*\)|"[^"]*"|[^\s()]+)/g)].flatMap(([, value = '']) =>
    [...value.matchAll(/"[^"]*"|[^\s()"]+/g)]
      .map(([word]) => word)
      .filter((word) => !['or', 'and', 'not'].includes(word.toLowerCase()))
      .map((word) => word.replace(/^"+|"+$/g, ''))
      .map((word): ActionLiteral => ({ how: word.includes('*') ? 'like' : 'is', text: word })),
  );

/** Every string that a query compares with `event.action`. */
export const actionLiterals = (query: string): ActionLiteral[] => {
  const clean = stripComments(query);
  const found: ActionLiteral[] = [];
  for (const [, text = ''] of clean.matchAll(COMPARED)) found.push({ how: 'is', text: unquote(text) });
  for (const [, text = ''] of clean.matchAll(COMPARED_FROM_LEFT)) found.push({ how: 'is', text: unquote(text) });
  for (const [, operator = '', list = ''] of clean.matchAll(LISTED)) {
    const how = LIST_OPERATORS[operator.toUpperCase()] ?? 'is';
    for (const [text] of list.matchAll(ANY_STRING)) found.push({ how, text: unquote(text) });
  }
  for (const [, operator = '', text = ''] of clean.matchAll(MATCHED)) {
    found.push({ how: LIST_OPERATORS[operator.toUpperCase()] ?? 'is', text: unquote(text) });
  }
  for (const [, name = '', text = ''] of clean.matchAll(CALLED)) {
    found.push({ how: FUNCTIONS[name.toUpperCase()] ?? 'is', text: unquote(text) });
  }
  for (const [, text = ''] of clean.matchAll(FULL_TEXT)) found.push(...inFullText(unquote(text)));
  return found;
};

const toRegExp = (pattern: string): RegExp | undefined => {
  try {
    return new RegExp(`^(?:${pattern})$`, 's');
  } catch {
    return undefined;
  }
};

/** Whether a literal can match one of the known values at all. */
export const isKnownLiteral = ({ how, text }: ActionLiteral, known: ReadonlySet<string>): boolean => {
  if (how === 'is') return known.has(text);
  const names = [...known];
  switch (how) {
    case 'like':
      return names.some((name) => matchesGlob(name, text));
    case 'rlike': {
      const pattern = toRegExp(text);
      return pattern !== undefined && names.some((name) => pattern.test(name));
    }
    case 'starts':
      return names.some((name) => name.startsWith(text));
    case 'ends':
      return names.some((name) => name.endsWith(text));
    case 'has':
      return names.some((name) => name.includes(text));
  }
};
