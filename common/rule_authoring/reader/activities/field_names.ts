import { ownEntry } from '../../../own_entry';
import { FIELD_TABLE, VENDOR_PREFIX } from '../../../ecs/field_table';
import { VENDOR_FIELDS } from '../../../catalogue';
import type { FieldType } from '../../../ecs/field_table';

/** Fields of an activity that stand elsewhere in the document (mapping contract, sections 2 to 5). */
const MOVED: Readonly<Record<string, string>> = {
  outcome: 'event.outcome',
  roles: 'user.target.roles',
  status_code: 'http.response.status_code',
  request_method: 'http.request.method',
  request_id: 'http.request.id',
  url: 'url.original',
  filename: 'file.name',
  invited_email: 'user.target.email',
  deleted_user_email: 'user.target.email',
  user_email: 'user.target.email',
  invitee_email: 'user.target.email',
  deleted_user_id: 'user.target.id',
  requester_user_id: 'user.target.id',
  reason: 'event.reason',
};

/** Full name in the document of a field as the activity reference or this reader's tables call it. */
export const documentField = (name: string): string => {
  const moved = ownEntry(MOVED, name);
  if (moved !== undefined) return moved;
  if (name.startsWith('runtime.')) return name;
  if (VENDOR_FIELDS.has(name)) return VENDOR_PREFIX + name;
  return name;
};

/** Index type of a field by its full name, or undefined for fields of other sources. */
export const fieldTypeOf = (field: string): FieldType | undefined => FIELD_TABLE.get(field)?.type;

/** Numbers that the feed writes as text ("12.50"). */
const DECIMAL_TEXTS: ReadonlySet<string> = new Set(
  ['per_review_limit_usd', 'previous_per_review_limit_usd'].map((name) => VENDOR_PREFIX + name),
);

/** Does the field hold a number, so that a limit can be set to it? */
export const isFigure = (field: string): boolean => {
  const type = fieldTypeOf(field);
  return type === 'long' || type === 'double' || DECIMAL_TEXTS.has(field);
};
