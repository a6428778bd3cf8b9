import { ecsText } from './ecs_text';
import type { FieldHandler } from './field_handler';
import { isJsonObject } from './is_json_object';
import { keepInMetadata } from './keep_in_metadata';
import { vendorKeeper } from './vendor_keeper';

const keepReasonCode = vendorKeeper('reason_code');
const keepTitle = vendorKeeper('title');
const keepSettingMetadata = vendorKeeper('setting_metadata');

const readBefore: FieldHandler = () => undefined;

/** What every activity may have (ecs_mapping, section 2), and fields with a rule of their own (section 6). */
export const BASE_HANDLERS: ReadonlyArray<[string, FieldHandler]> = [
  ['id', readBefore],
  ['created_at', readBefore],
  ['type', readBefore],
  ['actor', readBefore],
  [
    'organization_id',
    (mapped, value, field) => {
      mapped.organizationId = ecsText(mapped, value, field);
    },
  ],
  [
    'org_name',
    (mapped, value, field) => {
      mapped.organizationName = ecsText(mapped, value, field);
    },
  ],
  [
    'reason',
    (mapped, value, field) => {
      if (typeof value !== 'string') keepInMetadata(mapped, value, field);
      else if (value !== '') mapped.reason = value;
    },
  ],
  [
    'reason_code',
    (mapped, value, field) => {
      keepReasonCode(mapped, value, field);
      if (typeof value === 'string' && value !== '') mapped.reasonCode = value;
    },
  ],
  [
    // File, document and artifact names are empty throughout the feed since September 2026: no information.
    'title',
    (mapped, value, field) => {
      if (value !== '') keepTitle(mapped, value, field);
    },
  ],
  [
    // The activity's own `metadata` must not mix with the catch-all of that name.
    'metadata',
    (mapped, value, field) => {
      const isFree = !Object.hasOwn(mapped.activity, 'setting_metadata');
      if (isFree && isJsonObject(value)) keepSettingMetadata(mapped, value, field);
      else keepInMetadata(mapped, value, field);
    },
  ],
];
