import { VENDOR_FIELDS } from '../catalogue';
import { BASE_HANDLERS } from './base_handlers';
import { CONTAINER_FIELDS } from './companion_values';
import type { FieldHandler } from './field_handler';
import { HTTP_HANDLERS } from './http_handlers';
import { isJsonObject } from './is_json_object';
import { RELATED_HOST_FIELDS, RELATED_USER_FIELDS, relateHosts, relateUsers } from './related_values';
import { TARGET_HANDLERS } from './target_handlers';
import { vendorKeeper } from './vendor_keeper';

/** Vendor fields that an activity may have itself: not the catch-all, derived or actor fields. */
const plainVendorHandlers = [...VENDOR_FIELDS]
  .filter(([name, { origin }]) => origin !== 'derived' && name !== 'metadata' && !name.includes('.'))
  .map(([name]): [string, FieldHandler] => [name, vendorKeeper(name)]);

const containerHandlers = CONTAINER_FIELDS.map((name): [string, FieldHandler] => {
  const keep = vendorKeeper(name);
  return [
    name,
    (mapped, value, field) => {
      mapped.hasContainers = true;
      // `status` as an object is kept with the companions, as `status` and `status_details`.
      if (name !== 'status' || !isJsonObject(value)) keep(mapped, value, field);
      else if (typeof value.reason === 'string' && value.reason !== '') mapped.statusReason = value.reason;
    },
  ];
});

const handlers = new Map<string, FieldHandler>([
  ...plainVendorHandlers,
  ...RELATED_USER_FIELDS.map((name): [string, FieldHandler] => {
    const keep = vendorKeeper(name);
    return [name, (mapped, value, field) => relateUsers(mapped, name, keep(mapped, value, field))];
  }),
  ...RELATED_HOST_FIELDS.map((name): [string, FieldHandler] => {
    const keep = vendorKeeper(name);
    return [name, (mapped, value, field) => relateHosts(mapped, name, keep(mapped, value, field))];
  }),
  ...containerHandlers,
  ...BASE_HANDLERS,
  ...HTTP_HANDLERS,
  ...TARGET_HANDLERS,
]);

/** What to do with a field of an activity; a field that is not in here goes to the catch-all. */
export const FIELD_HANDLERS: ReadonlyMap<string, FieldHandler> = handlers;
