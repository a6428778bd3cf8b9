import { SchemaError } from './schema_error';

/** Query strings hold lists and objects as JSON text, which Kibana's schemas read. */
export const readJsonText = (value: unknown, path: readonly string[], what: 'array' | 'object' | 'record'): unknown => {
  if (typeof value !== 'string') return value;
  const fail = (): SchemaError => new SchemaError(`could not parse ${what} value from json input`, path);
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    throw fail();
  }
  if (typeof parsed !== 'object' || parsed === null) throw fail();
  return parsed;
};
