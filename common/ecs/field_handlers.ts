import { BASE_HANDLERS } from './base_handlers';
import { CONTAINER_FIELDS } from './companion_fields';
import type { FieldHandler } from './field_handler';
import { HTTP_HANDLERS } from './http_handlers';
import { isJsonObject } from './is_json_object';
import { RELATED_HOST_FIELDS, RELATED_USER_FIELDS } from './map_related';
import { TARGET_HANDLERS } from './target_handlers';
import { plainVendorHandlers } from './vendor_handlers';

const handlers = new Map<string, FieldHandler>([
  ...plainVendorHandlers(),
  ...BASE_HANDLERS,
  ...HTTP_HANDLERS,
  ...TARGET_HANDLERS,
]);

/** Lets a field also leave a note that a later step has to look at it; most activities then skip that step. */
const noting = (fields: readonly string[], note: 'hasContainers' | 'hasRelatedUsers' | 'hasRelatedHosts'): void => {
  for (const field of fields) {
    const handler = handlers.get(field);
    // `user_id` is only sometimes a vendor field and says so itself.
    if (!handler || field === 'user_id') continue;
    handlers.set(field, (state, value, name) => {
      state[note] = true;
      handler(state, value, name);
    });
  }
};

noting(RELATED_USER_FIELDS, 'hasRelatedUsers');
noting(RELATED_HOST_FIELDS, 'hasRelatedHosts');

const keepStatus = handlers.get('status');
handlers.set('status', (state, value, field) => {
  // An object becomes `status` and `status_details`, with the other companions.
  if (!isJsonObject(value)) keepStatus?.(state, value, field);
});
noting(CONTAINER_FIELDS, 'hasContainers');

/** What to do with a field of an activity; a field that is not in here goes to the catch-all. */
export const FIELD_HANDLERS: ReadonlyMap<string, FieldHandler> = handlers;
