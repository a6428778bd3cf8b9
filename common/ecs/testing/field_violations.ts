import { isIpAddress } from '../is_ip_address';
import { isJsonObject } from '../is_json_object';
import { FIELD_TABLE } from '../field_table';
import type { FieldDefinition } from '../field_table';

const ISO_MILLIS = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Elasticsearch's `depth_limit` of `flattened` fields, in keys on the way to a value. */
const MAX_KEYS = 20;

const isInFlattened = (value: unknown, keys: number): boolean => {
  if (Array.isArray(value)) return value.every((child) => isInFlattened(child, keys));
  if (!isJsonObject(value)) return true;
  return (
    keys < MAX_KEYS &&
    Object.entries(value).every(([name, child]) => !name.includes('\0') && isInFlattened(child, keys + 1))
  );
};

const isFlattened = (value: unknown): boolean =>
  (Array.isArray(value) ? value.every(isJsonObject) : isJsonObject(value)) && isInFlattened(value, 0);

const CHECKS: Readonly<Record<FieldDefinition['type'], (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  constant_keyword: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string' && ISO_MILLIS.test(value),
  double: (value) => typeof value === 'number' && Number.isFinite(value),
  flattened: isFlattened,
  geo_point: () => false,
  ip: (value) => typeof value === 'string' && isIpAddress(value),
  keyword: (value) => typeof value === 'string',
  long: (value) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 63,
  text: (value) => typeof value === 'string',
  wildcard: (value) => typeof value === 'string',
};

/** Fields of a document that the table does not have, or whose value does not fit their type there. */
export const fieldViolations = (value: unknown, path = ''): string[] => {
  const definition = FIELD_TABLE.get(path);
  if (definition) {
    const values = Array.isArray(value) && definition.type !== 'flattened' ? value : [value];
    return values.every(CHECKS[definition.type]) ? [] : [`${path} is no ${definition.type}: ${JSON.stringify(value)}`];
  }
  if (!isJsonObject(value)) return [`${path} is in no table: ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([name, child]) =>
    fieldViolations(child, path === '' ? name : `${path}.${name}`),
  );
};
