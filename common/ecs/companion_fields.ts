import type { MappingState } from './mapping_state';
import { isJsonObject } from './is_json_object';
import { toFlattened } from './to_flattened';
import { toJsonText } from './to_json_text';
import { toKeyword } from './to_keyword';

const MAX_ENTRY_CHARACTERS = 512;

/** Fields that have companions, for which `companionFields` has to look. */
export const CONTAINER_FIELDS: readonly string[] = ['status', 'audience', 'updates', 'event_data', 'resource_details'];

/** Container → [key in it, companion that it fills unless the activity has that field itself]. */
const COPIES: ReadonlyArray<[string, ReadonlyArray<[string, string]>]> = [
  [
    'event_data',
    [
      ['federation_rule_id', 'federation_rule_id'],
      ['issuer_id', 'federation_issuer_id'],
      ['requested_service_account_id', 'service_account_id'],
      ['workspace_id', 'workspace_id'],
    ],
  ],
  [
    'resource_details',
    [
      ['type', 'resource_type'],
      ['id', 'resource_id'],
    ],
  ],
];

/** Characters, not UTF-16 units: a cut never leaves half of an emoji. */
const cut = (text: string): string =>
  text.length <= MAX_ENTRY_CHARACTERS
    ? text
    : Array.from(text.slice(0, 2 * MAX_ENTRY_CHARACTERS))
        .slice(0, MAX_ENTRY_CHARACTERS)
        .join('');

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const entries = (type: string, value: unknown): string[] => {
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
    if (type !== undefined) for (const entry of entries(type, item[key])) found.push(entry);
  }
  return found.length > 0 ? found : undefined;
};

/**
 * Flat copies of what stands in `flattened` fields, which ES|QL reads only from 9.5 on (ecs_mapping, section 6).
 * Containers that did not fit their type have none.
 */
export const companionFields = ({ activity, audit }: MappingState): Record<string, unknown> => {
  const companions: Record<string, unknown> = {};
  const add = (field: string, value: unknown): void => {
    if (value !== undefined && !Object.hasOwn(audit, field)) companions[field] = value;
  };
  if (isJsonObject(activity.status)) {
    add('status_details', toFlattened(activity.status));
    add('status', toKeyword(activity.status.outcome));
  }
  add('audience_types', distinctTypes(audit.audience));
  add('update_types', distinctTypes(audit.updates));
  add('update_values', updateEntries(audit.updates, 'current_value'));
  add('update_previous_values', updateEntries(audit.updates, 'previous_value'));
  for (const [container, copies] of COPIES) {
    const values = audit[container];
    if (isJsonObject(values)) for (const [key, companion] of copies) add(companion, toKeyword(values[key]));
  }
  return companions;
};
