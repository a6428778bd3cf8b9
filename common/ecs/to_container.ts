import { setOwn } from './set_own';
import { toJsonText } from './to_json_text';

/** Elasticsearch refuses `flattened` values nested deeper than 20; the field itself and `metadata.actor` need some. */
const MAX_LEVELS = 15;

const ZERO_BYTES = /\0/g;

/** A key as it may stand in a `flattened` field: zero bytes removed, and no other than those in `taken`. */
export const containerKey = (key: string, taken: Record<string, unknown>): string => {
  let clean = key.includes('\0') ? key.replace(ZERO_BYTES, '') : key;
  while (Object.hasOwn(taken, clean)) clean += '_';
  return clean;
};

const cleanArray = (array: unknown[], level: number): unknown[] => {
  let copy: unknown[] | undefined;
  for (let index = 0; index < array.length; index += 1) {
    const element = array[index];
    const clean = toContainer(element, level + 1);
    if (clean !== element) {
      copy ??= array.slice();
      copy[index] = clean;
    }
  }
  return copy ?? array;
};

const cleanObject = (object: Record<string, unknown>, level: number): Record<string, unknown> => {
  let changed = false;
  const cleaned: unknown[] = [];
  const keys = Object.keys(object);
  for (const key of keys) {
    const value = object[key];
    const clean = toContainer(value, level + 1);
    cleaned.push(clean);
    if (clean !== value || key.includes('\0')) changed = true;
  }
  if (!changed) return object;
  const copy: Record<string, unknown> = {};
  // Keys that stay as they are come first, so that none of them has to give way to a cleaned one.
  keys.forEach((key, index) => !key.includes('\0') && setOwn(copy, key, cleaned[index]));
  keys.forEach((key, index) => key.includes('\0') && setOwn(copy, containerKey(key, copy), cleaned[index]));
  return copy;
};

/**
 * Any JSON value as Elasticsearch accepts it inside a `flattened` field: unchanged, except that zero bytes are removed
 * from keys and that an object or array nested deeper than 15 levels becomes its JSON text.
 *
 * @param level - nesting of the value itself, 1 for the value of a field
 * @returns the same reference if nothing had to change
 */
export const toContainer = (value: unknown, level = 1): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (level > MAX_LEVELS) return toJsonText(value);
  return Array.isArray(value) ? cleanArray(value, level) : cleanObject(value as Record<string, unknown>, level);
};
