import type { QueryMeasure } from './query_plan';

const CALL =
  /\b(count_distinct|countdistinct|approx_count_distinct|distinct_count|dcount|dc|uniq|estdc|count|sum|avg|mean|max|min)\s*\(\s*(distinct\s+)?([^()]*?)\s*\)/iu;
const NAMED_BEFORE = /([\w.`"]+)\s*=\s*$/u;
const NAMED_AFTER = /^\s*as\s+([\w."`]+)/iu;

const KINDS: Readonly<Record<string, QueryMeasure['of']>> = {
  sum: 'sum',
  avg: 'average',
  mean: 'average',
  max: 'max',
  min: 'min',
  count: 'events',
};

const unquoted = (name: string): string => name.replace(/[`"]/gu, '');

/** The figures of an aggregation, with the names of their columns: `n = COUNT(*)`, `dc(user) as users`, `count`. */
export const measuresIn = (text: string): QueryMeasure[] => {
  const measures: QueryMeasure[] = [];
  let rest = text;
  for (let guard = 0; guard < 8; guard += 1) {
    const match = CALL.exec(rest);
    if (match === null) break;
    const [written, call = '', distinct, argument = ''] = match;
    const before = NAMED_BEFORE.exec(rest.slice(0, match.index))?.[1];
    const after = NAMED_AFTER.exec(rest.slice(match.index + written.length))?.[1];
    const name = unquoted(before ?? after ?? written);
    const kind = distinct === undefined ? (KINDS[call.toLowerCase()] ?? 'distinct') : 'distinct';
    const field = unquoted(argument.split(',')[0]?.trim() ?? '');
    measures.push({ of: kind, name, ...(field !== '' && field !== '*' && kind !== 'events' && { field }) });
    rest = rest.slice(match.index + written.length);
  }
  if (measures.length === 0 && /\bcount\b/iu.test(text)) {
    const name = /\bcount\s+as\s+(\w+)/iu.exec(text)?.[1] ?? 'count';
    measures.push({ of: 'events', name });
  }
  return measures;
};

const LIMIT = /([\w.`"]+(?:\s*\([^()]*\))?)\s*(>=|<=|==|!=|<>|=|>|<)\s*(\d+(?:\.\d+)?)/giu;

const normal = (name: string): string => unquoted(name).toLowerCase().replace(/\s+/gu, '');

/** Puts the limits of a condition (`n >= 10 and users > 3`) at the measures that they name; says if all were found. */
export const limitMeasures = (measures: QueryMeasure[], condition: string): boolean => {
  let found = false;
  for (const [, name = '', operator = '', value = ''] of condition.matchAll(LIMIT)) {
    const wanted = normal(name);
    const measure =
      measures.find((entry) => normal(entry.name) === wanted || normal(`${entry.name}_`) === wanted) ??
      (/^count[_(]?/u.test(wanted) && !wanted.includes('distinct')
        ? measures.find((entry) => entry.of === 'events')
        : undefined) ??
      measuresIn(name)[0];
    if (measure === undefined) return false;
    if (!measures.includes(measure)) measures.push(measure);
    const written = operator === '=' ? '==' : operator === '<>' ? '!=' : operator;
    measure.limit = { operator: written as '>' | '>=' | '<' | '<=' | '==' | '!=', value: Number(value) };
    found = true;
  }
  return found;
};

/** Names in a `BY` list; what only cuts the time into buckets is left out. */
export const groupNames = (text: string): string[] => {
  const names: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of `${text},`) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) {
      const written = part.trim();
      part = '';
      const bare = unquoted(written.replace(/^[\w.]+\s*=\s*/u, ''));
      const isTime = /\(|^(?:_time|@?timestamp|bucket|bin|time|window|timegenerated|hour|day|span=.*)$/iu.test(bare);
      if (bare !== '' && !isTime) names.push(...(bare.includes(' ') ? bare.split(/\s+/u) : [bare]));
    } else part += letter;
  }
  return names.filter((name) => !/^(?:_time|span=\S+|asc|desc)$/iu.test(name));
};
