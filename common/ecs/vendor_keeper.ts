import { VENDOR_FIELDS } from '../catalogue';
import type { VendorFieldType } from '../catalogue';
import { keepInMetadata } from './keep_in_metadata';
import type { MappedActivity } from './mapped_activity';
import { toBoolean } from './to_boolean';
import { toDouble } from './to_double';
import { toFlattened } from './to_flattened';
import { toKeywords } from './to_keyword';
import { toLong } from './to_long';
import { toUtcMillis } from './to_utc_millis';
import { auditKey } from './vendor_field_keys';

const CONVERTERS: Readonly<Record<VendorFieldType, (value: unknown) => unknown>> = {
  keyword: toKeywords,
  long: toLong,
  double: toDouble,
  boolean: toBoolean,
  date: toUtcMillis,
  flattened: toFlattened,
};

/**
 * Keeps a value as a vendor field if it fits the field's type, else in the catch-all under the name it had in the
 * activity (ecs_mapping, section 1.4).
 *
 * @returns the value as the vendor field has it, or undefined if it did not fit
 */
export type VendorKeeper = (mapped: MappedActivity, value: unknown, field: string) => unknown;

/** Makes the keeper of one vendor field. */
export const vendorKeeper = (name: string): VendorKeeper => {
  const definition = VENDOR_FIELDS.get(name);
  if (!definition) throw new RangeError(`${name} is missing in vendor_fields.json: add it there.`);
  const key = auditKey(name);
  const convert = CONVERTERS[definition.type];
  const isKeyword = definition.type === 'keyword';
  return (mapped, value, field) => {
    // Nearly all values are texts for keyword fields.
    const converted = isKeyword && typeof value === 'string' ? value : convert(value);
    if (converted === undefined) {
      keepInMetadata(mapped, value, field);
    } else {
      mapped.audit.keys.push(key);
      mapped.audit.values.push(converted);
    }
    return converted;
  };
};
