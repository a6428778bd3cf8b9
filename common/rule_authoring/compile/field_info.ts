import { ACTIVITY_TYPES } from '../../catalogue';
import { FIELD_TABLE, VENDOR_PREFIX } from '../../ecs';
import type { FieldType } from '../../ecs';
import { fieldSources } from '../intent';
import type { Field } from '../intent';

const ECS_LISTS = ['event.category', 'event.type', 'user.roles', 'user.target.roles', 'tags'];
const RELATED = ['related.hosts', 'related.ip', 'related.user'];
const COMPANIONS = ['audience_types', 'update_types', 'update_values', 'update_previous_values'];

const MULTI_VALUED: ReadonlySet<string> = new Set([
  ...ECS_LISTS,
  ...RELATED,
  ...COMPANIONS.map((name) => VENDOR_PREFIX + name),
  ...ACTIVITY_TYPES.flatMap(({ fields }) =>
    Object.entries(fields)
      .filter(([, type]) => type.startsWith('string[]'))
      .map(([name]) => VENDOR_PREFIX + name),
  ),
]);

/** Whether a document may hold several values in the field, so that `==` would be null. */
export const isMultiValued = (field: Field): boolean => MULTI_VALUED.has(field);

/** Type in Elasticsearch; keyword for fields of other sources than the audit feed. */
export const fieldType = (field: Field): FieldType =>
  FIELD_TABLE.get(fieldSources(field)[0] ?? field)?.type ?? 'keyword';

/** Fields of telemetry may be mapped as numbers or as keywords, depending on who installed the mapping. */
export const isFromOutside = (field: Field): boolean => fieldSources(field).every((name) => !FIELD_TABLE.has(name));

/** Fields with an e-mail address, also those of identity providers. */
export const isEmail = (field: Field): boolean => /(?:^|\.)(?:email|alternate_id|user_principal_name)$/.test(field);

/** Where somebody is, or is not known to be: an event without place is neither inside nor outside. */
export const isPlace = (field: Field): boolean => /^source\.(?:ip|geo|as)\b/.test(field);
