import { ecsText } from './ecs_text';
import type { FieldHandler } from './field_handler';
import { isJsonObject } from './is_json_object';
import { keepInMetadata } from './keep_in_metadata';
import { VENDOR_HANDLERS } from './vendor_handlers';

const skip: FieldHandler = () => undefined;

/** What every activity may have (ecs_mapping, section 2), and fields with a rule of their own (section 6). */
export const BASE_HANDLERS: ReadonlyArray<[string, FieldHandler]> = [
  // Read before the pass, because other fields depend on them or the document begins with them.
  ['id', skip],
  ['created_at', skip],
  ['type', skip],
  ['actor', skip],
  [
    'organization_id',
    (state, value, field) => {
      const id = ecsText(state, value, field);
      if (id !== undefined) (state.organization ??= {}).id = id;
    },
  ],
  [
    'org_name',
    (state, value, field) => {
      const name = ecsText(state, value, field);
      if (name !== undefined) (state.organization ??= {}).name = name;
    },
  ],
  [
    'reason',
    (state, value, field) => {
      if (typeof value !== 'string') keepInMetadata(state, value, field);
      else if (value !== '') state.reason = value;
    },
  ],
  [
    // File, document and artifact names are empty throughout the feed since September 2026: no information.
    'title',
    (state, value, field) => {
      if (value !== '') VENDOR_HANDLERS.keyword(state, value, field);
    },
  ],
  [
    // The activity's own `metadata` must not mix with the catch-all of that name.
    'metadata',
    (state, value, field) => {
      if (isJsonObject(value) && !Object.hasOwn(state.activity, 'setting_metadata')) {
        VENDOR_HANDLERS.flattened(state, value, 'setting_metadata');
      } else {
        keepInMetadata(state, value, field);
      }
    },
  ],
];
