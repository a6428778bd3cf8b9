import { isJsonObject } from './is_json_object';
import { toContainer } from './to_container';

/** An object or an array of objects, cleaned as `toContainer` does. Undefined for anything else. */
export const toFlattened = (value: unknown): Record<string, unknown> | Array<Record<string, unknown>> | undefined => {
  const fits = Array.isArray(value) ? value.every(isJsonObject) : isJsonObject(value);
  return fits ? (toContainer(value) as Record<string, unknown> | Array<Record<string, unknown>>) : undefined;
};
