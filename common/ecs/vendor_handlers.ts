import { VENDOR_FIELDS } from '../catalogue';
import type { VendorFieldType } from '../catalogue';
import type { FieldHandler } from './field_handler';
import { keepInMetadata } from './keep_in_metadata';
import { toBoolean } from './to_boolean';
import { toDouble } from './to_double';
import { toFlattened } from './to_flattened';
import { toKeywords } from './to_keyword';
import { toLong } from './to_long';
import { toUtcMillis } from './to_utc_millis';

const converted =
  (convert: (value: unknown) => unknown): FieldHandler =>
  (state, value, field) => {
    const result = convert(value);
    if (result === undefined) keepInMetadata(state, value, field);
    else state.audit[field] = result;
  };

/** Keeps a value as a vendor field if it fits the field's type, else in the catch-all (ecs_mapping, section 1.4). */
export const VENDOR_HANDLERS: Readonly<Record<VendorFieldType, FieldHandler>> = {
  keyword: (state, value, field) => {
    if (typeof value === 'string') {
      state.audit[field] = value;
      return;
    }
    const texts = toKeywords(value);
    if (texts === undefined) keepInMetadata(state, value, field);
    else state.audit[field] = texts;
  },
  long: converted(toLong),
  double: converted(toDouble),
  boolean: converted(toBoolean),
  date: converted(toUtcMillis),
  flattened: converted(toFlattened),
};

/** Handlers of the vendor fields that an activity may have itself: not the catch-all, derived or actor fields. */
export const plainVendorHandlers = (): Array<[string, FieldHandler]> =>
  [...VENDOR_FIELDS]
    .filter(([name, { origin }]) => origin !== 'derived' && name !== 'metadata' && !name.includes('.'))
    .map(([name, { type }]) => [name, VENDOR_HANDLERS[type]]);
