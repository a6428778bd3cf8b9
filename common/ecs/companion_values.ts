import { isJsonObject } from './is_json_object';
import type { MappedActivity, VendorValues } from './mapped_activity';
import { toFlattened } from './to_flattened';
import { toJsonText } from './to_json_text';
import { toKeyword } from './to_keyword';
import { auditKey } from './vendor_field_keys';

const MAX_ENTRY_CHARACTERS = 512;

/** Fields that have companions. */
export const CONTAINER_FIELDS = ['status', 'audience', 'updates', 'event_data', 'resource_details'];

/** [container, key in it, companion that it fills unless the activity has that field itself] */
const COPIES = [
  ['event_data', 'federation_rule_id', 'federation_rule_id'],
  ['event_data', 'issuer_id', 'federation_issuer_id'],
  ['event_data', 'requested_service_account_id', 'service_account_id'],
  ['event_data', 'workspace_id', 'workspace_id'],
  ['resource_details', 'type', 'resource_type'],
  ['resource_details', 'id', 'resource_id'],
] as const;

/** Characters, not UTF-16 units: a cut never leaves half of an emoji. */
const cut = (text: string): string =>
  text.length <= MAX_ENTRY_CHARACTERS
    ? text
    : Array.from(text.slice(0, 2 * MAX_ENTRY_CHARACTERS))
        .slice(0, MAX_ENTRY_CHARACTERS)
        .join('');

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const toEntries = (type: string, value: unknown): string[] => {
  const values = Array.isArray(value) && value.every(isScalar) ? value : [value];
  return values.map((one) => cut(`${type}=${isScalar(one) ? String(one) : toJsonText(one)}`));
};

const distinctTypes = (items: unknown): string[] | undefined => {
  if (!Array.isArray(items)) return undefined;
  const types = new Set<string>();
  for (const item of items) {
    const type = isJsonObject(item) ? toKeyword(item.type) : undefined;
    if (type !== undefined) types.add(type);
  }
  return types.size > 0 ? [...types] : undefined;
};

const updateEntries = (items: unknown, key: 'current_value' | 'previous_value'): string[] | undefined => {
  if (!Array.isArray(items)) return undefined;
  const found: string[] = [];
  for (const item of items) {
    if (!isJsonObject(item) || !Object.hasOwn(item, key)) continue;
    const type = toKeyword(item.type);
    if (type !== undefined) for (const entry of toEntries(type, item[key])) found.push(entry);
  }
  return found.length > 0 ? found : undefined;
};

/**
 * Flat copies of what stands in `flattened` fields, which ES|QL reads only from 9.5 on (ecs_mapping, section 6).
 * Containers that did not fit their type have none.
 */
export const companionValues = ({ activity, audit }: MappedActivity): VendorValues => {
  const kept = new Map(audit.keys.map(({ name }, index) => [name, audit.values[index]]));
  const companions: VendorValues = { keys: [], values: [] };
  const add = (name: string, value: unknown): void => {
    if (value === undefined || kept.has(name)) return;
    companions.keys.push(auditKey(name));
    companions.values.push(value);
  };
  if (isJsonObject(activity.status)) {
    add('status_details', toFlattened(activity.status));
    add('status', toKeyword(activity.status.outcome));
  }
  add('audience_types', distinctTypes(kept.get('audience')));
  const updates = kept.get('updates');
  add('update_types', distinctTypes(updates));
  add('update_values', updateEntries(updates, 'current_value'));
  add('update_previous_values', updateEntries(updates, 'previous_value'));
  for (const [container, key, companion] of COPIES) {
    const values = kept.get(container);
    if (isJsonObject(values)) add(companion, toKeyword(values[key]));
  }
  return companions;
};
