import countries from 'i18n-iso-countries';
import type { Condition, Operator } from '../../intent';
import { allOf, anyOf } from '../activities/conditions';
import { fieldTypeOf } from '../activities/field_names';
import { resolveActivity } from '../names/resolve_activity';
import { resolveField } from '../names/resolve_field';
import type { Comparison, QueryExpression } from './expression';

type Test = Extract<QueryExpression, { kind: 'test' }>;

/** What was looked up and not found while a query was translated. */
export interface Unresolved {
  fields: string[];
  activities: string[];
}

/** Finds activities for words that are no name of a type ("user invited"); nothing if they say none. */
export type ReadActivities = (words: string) => readonly string[];

interface Context {
  unresolved: Unresolved;
  readActivities: ReadActivities;
}

const PATTERN_OF: Partial<Record<Comparison, (value: string) => string>> = {
  contains: (value) => `*${value}*`,
  contains_all: (value) => `*${value}*`,
  starts_with: (value) => `${value}*`,
  ends_with: (value) => `*${value}`,
};

/** Wildcards of SQL and simple regular expressions in the notation of the intent; undefined for a real expression. */
const toPattern = (value: string): string | undefined => {
  const plain = value
    .replace(/^\/(.*)\/[a-z]*$/u, '$1')
    .replace(/^\(\?i\)/u, '')
    .replace(/^\^/u, '')
    .replace(/\$$/u, '');
  const pattern = plain
    .replace(/%/gu, '*')
    .replace(/\.[*+]/gu, '*')
    .replace(/\\([.\-/@])/gu, '$1');
  if (/[()[\]{}|\\+]/u.test(pattern)) return undefined;
  const anchored = /^\/?(?:\(\?i\))?\^/u.test(value);
  const wild = pattern.includes('*') || pattern.includes('?');
  return wild || anchored ? pattern : `*${pattern}*`;
};

const activities = (test: Test, { unresolved, readActivities }: Context): Condition => {
  const types: string[] = [];
  const patterns: string[] = [];
  for (const value of test.values) {
    const written = PATTERN_OF[test.comparison]?.(value) ?? (test.comparison === 'pattern' ? toPattern(value) : value);
    if (written === undefined) unresolved.activities.push(value);
    else if (/[*?]/u.test(written)) patterns.push(written.toLowerCase().replace(/[\s-]+/gu, '_'));
    else {
      const found = resolveActivity(written);
      const read = found.length > 0 ? found : readActivities(written);
      if (read.length === 0) unresolved.activities.push(value);
      types.push(...read);
    }
  }
  return {
    kind: 'activity',
    ...((types.length > 0 || patterns.length === 0) && { types: [...new Set(types)] }),
    ...(patterns.length > 0 && { patterns }),
  };
};

const scalar = (field: string, text: string): string | number | boolean => {
  const type = fieldTypeOf(field);
  if (type === 'boolean') return /^(?:true|1|yes|on)$/iu.test(text);
  return (type === 'long' || type === 'double') && Number.isFinite(Number(text)) ? Number(text) : text;
};

const countryCode = (name: string): string =>
  /^[a-z]{2}$/iu.test(name) ? name.toUpperCase() : (countries.getAlpha2Code(name, 'en') ?? name);

const equals = (field: string, values: readonly string[]): Condition => {
  if (fieldTypeOf(field) === 'ip') return { kind: 'network', field, ranges: [...values] };
  // A domain where an address is expected
  if (/email$/u.test(field) && values.every((value) => /^@[\w.-]+$/u.test(value)))
    return { kind: 'email_domain', field, domains: values.map((value) => value.slice(1)) };
  if (field === 'source.geo.country_iso_code') return { kind: 'equals', field, values: values.map(countryCode) };
  if (field.endsWith('actor.type'))
    return { kind: 'equals', field, values: values.map((value) => value.toLowerCase()) };
  return { kind: 'equals', field, values: values.map((value) => scalar(field, value)) };
};

const text = (field: string, how: 'contains' | 'starts_with' | 'ends_with', values: readonly string[]): Condition => ({
  kind: 'text',
  field,
  how,
  values: values.map((value) => value.replace(/^\*+|\*+$/gu, '')),
});

/** `*curl*` is "contains", `svc-*` "starts with". */
const wild = (field: string, values: readonly string[]): Condition =>
  anyOf(
    values.map((value): Condition => {
      const inner = value.replace(/^\*+|\*+$/gu, '');
      if (/[*?]/u.test(inner)) return { kind: 'text', field, how: 'pattern', values: [value] };
      const [starts, ends] = [value.startsWith('*'), value.endsWith('*')];
      if (!starts && !ends) return equals(field, [value]);
      return text(field, starts && ends ? 'contains' : starts ? 'ends_with' : 'starts_with', [inner]);
    }),
  );

/** Names that stand for two fields: the values tell which. */
const fieldOf = ({ field: name, values }: Test): string | undefined => {
  const field = resolveField(name);
  const words = values.length > 0 && values.every((value) => /^[a-z_ -]+$/u.test(value));
  if (field === 'http.response.status_code' && words) return 'anthropic.audit.status';
  if (
    field === 'http.request.method' &&
    words &&
    values.every((value) => !/^(?:get|post|put|patch|delete)$/u.test(value))
  )
    return 'anthropic.audit.method';
  return field;
};

const toTest = (test: Test, context: Context): Condition => {
  const field = fieldOf(test);
  const { comparison, values } = test;
  if (field === undefined) {
    context.unresolved.fields.push(test.field);
    return allOf();
  }
  const negate = (of: Condition): Condition => (comparison === '!=' ? { kind: 'not', of } : of);
  if (comparison === 'exists') return { kind: 'exists', field };
  if (comparison === 'missing') return { kind: 'not', of: { kind: 'exists', field } };
  if (field === 'event.action') return negate(activities(test, context));
  if (field === '@timestamp') return allOf();
  if (comparison === 'network') return { kind: 'network', field, ranges: values };
  if (comparison === '>' || comparison === '>=' || comparison === '<' || comparison === '<=') {
    const [value = ''] = values;
    const limit = Number(value);
    return { kind: 'compare', field, operator: comparison as Operator, value: Number.isFinite(limit) ? limit : value };
  }
  if (comparison === 'contains' || comparison === 'starts_with' || comparison === 'ends_with')
    return text(field, comparison, values);
  if (comparison === 'contains_all') return allOf(...values.map((value) => text(field, 'contains', [value])));
  const patterns = comparison === 'pattern' ? values.map(toPattern) : values;
  if (patterns.includes(undefined)) {
    context.unresolved.fields.push(test.field);
    return allOf();
  }
  const known = patterns.filter((value): value is string => value !== undefined);
  return negate(known.some((value) => /[*?]/u.test(value)) ? wild(field, known) : equals(field, known));
};

/** Translates a boolean expression; what it names and the feed does not have is put into `unresolved`. */
export const toCondition = (expression: QueryExpression, context: Context): Condition => {
  switch (expression.kind) {
    case 'test':
      return toTest(expression, context);
    case 'bare':
      return activities({ kind: 'test', field: 'event.action', comparison: '==', values: [expression.value] }, context);
    case 'not':
      return { kind: 'not', of: toCondition(expression.of, context) };
    case 'all':
      return allOf(...expression.of.map((part) => toCondition(part, context)));
    default:
      return anyOf(expression.of.map((part) => toCondition(part, context)));
  }
};
