import { FIELD_TABLE, VENDOR_PREFIX } from '../../../ecs/field_table';
import { RUNTIME_FIELDS } from '../../intent/field';
import { resolveField } from '../names/resolve_field';

/** "external_client_id", "directory_id": fields of whoever acts. */
const actorField = (name: string): string | undefined => {
  const field = `${VENDOR_PREFIX}actor.${name}`;
  if (FIELD_TABLE.has(field)) return field;
  // "to_mode", "cost_usd": fields of telemetry alone
  const runtime = `runtime.${name}`;
  return name.includes('_') && RUNTIME_FIELDS[runtime] !== undefined ? runtime : undefined;
};

/**
 * The field of the document that somebody wrote by a name: as the activity reference calls it, with or without the prefix
 * of the document, by its ECS name or by the name that other tools have for it. undefined: no field is called so, or it
 * cannot be compared.
 */
export const statedField = (written: string): string | undefined => {
  const field = resolveField(written.toLowerCase()) ?? actorField(written.toLowerCase());
  return field === undefined || FIELD_TABLE.get(field)?.type === 'flattened' ? undefined : field;
};
