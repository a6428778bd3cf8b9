import type { Comparison, QueryExpression } from './expression';
import { joined } from './expression';
import { parseExpression } from './parse_pipeline';

type Json = Readonly<Record<string, unknown>>;

const MOST_DEPTH = 8;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

const texts = (value: unknown): string[] => list(value).filter(isScalar).map(String);

const LEAVES: Readonly<Record<string, Comparison>> = {
  term: '==',
  terms: '==',
  match: '==',
  match_phrase: '==',
  wildcard: 'pattern',
  regexp: 'pattern',
  prefix: 'starts_with',
};

const RANGES: Readonly<Record<string, Comparison>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

const inner = (value: unknown): unknown => (isObject(value) ? (value['value'] ?? value['query']) : value);

/** A query in the JSON of Elasticsearch's search API; undefined for what it does not know. */
const fromDsl = (query: unknown, depth = 0): QueryExpression | undefined => {
  if (!isObject(query) || depth > MOST_DEPTH) return undefined;
  const [entry] = Object.entries(query);
  if (entry === undefined) return undefined;
  const [kind, body] = entry;
  if (kind === 'query_string' || kind === 'simple_query_string')
    return isObject(body) && typeof body['query'] === 'string' ? parseExpression(body['query']) : undefined;
  if (!isObject(body)) return undefined;
  const comparison = LEAVES[kind];
  const [first] = Object.entries(body);
  if (comparison !== undefined && first !== undefined) {
    const values = texts(inner(first[1]));
    return values.length === 0 ? undefined : { kind: 'test', field: first[0], comparison, values };
  }
  if (kind === 'exists' && typeof body['field'] === 'string')
    return { kind: 'test', field: body['field'], comparison: 'exists', values: [] };
  if (kind === 'range' && first !== undefined && isObject(first[1])) {
    const tests = Object.entries(first[1]).flatMap(([bound, value]): QueryExpression[] => {
      const found = RANGES[bound];
      return found === undefined || !isScalar(value)
        ? []
        : [{ kind: 'test', field: first[0], comparison: found, values: [String(value)] }];
    });
    return tests.length === 0 ? undefined : joined('all', tests);
  }
  if (kind !== 'bool') return undefined;
  const parts: QueryExpression[] = [];
  const read = (clause: string): QueryExpression[] | undefined => {
    const found = list(body[clause] ?? []).map((part) => fromDsl(part, depth + 1));
    return found.some((part) => part === undefined) ? undefined : (found as QueryExpression[]);
  };
  const [must, filter, should, mustNot] = [read('must'), read('filter'), read('should'), read('must_not')];
  if (must === undefined || filter === undefined || should === undefined || mustNot === undefined) return undefined;
  parts.push(...must, ...filter);
  if (should.length > 0) parts.push(joined('any', should));
  parts.push(...mustNot.map((of): QueryExpression => ({ kind: 'not', of })));
  return parts.length === 0 ? undefined : joined('all', parts);
};

const flatten = (value: Json, prefix = '', depth = 0): [string, unknown][] =>
  Object.entries(value).flatMap(([key, entry]): [string, unknown][] => {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    return isObject(entry) && depth < MOST_DEPTH ? flatten(entry, name, depth + 1) : [[name, entry]];
  });

/** A record of the feed, or a part of one: every value as a test for equality. */
const fromRecord = (record: Json): QueryExpression | undefined => {
  const tests = flatten(record).flatMap(([field, value]): QueryExpression[] => {
    const values = texts(value);
    return values.length === 0 ? [] : [{ kind: 'test', field, comparison: '==', values }];
  });
  return tests.length === 0 ? undefined : joined('all', tests);
};

/** What a JSON text holds: the text of a query, an expression, or neither. */
export interface JsonReading {
  query?: string;
  where?: QueryExpression;
  fields: ReadonlyMap<string, string>;
}

/** Reads JSON: a rule with a query in it, a search request, or a record. */
export const parseJson = (json: string): JsonReading | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const object: unknown = Array.isArray(value) ? (value as unknown[])[0] : value;
  if (!isObject(object)) return undefined;
  const fields = new Map(
    Object.entries(object)
      .filter(([, entry]) => isScalar(entry))
      .map(([key, entry]) => [key.toLowerCase(), String(entry)]),
  );
  const query = object['query'] ?? object['esql'] ?? object['kql'];
  if (typeof query === 'string') return { query, fields };
  const where = fromDsl(query ?? object) ?? fromRecord(object);
  return { fields, ...(where !== undefined && { where }) };
};
