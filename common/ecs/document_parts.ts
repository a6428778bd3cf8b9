import type { ToEcsDocumentOptions } from './document_options';
import type { MappedActivity } from './mapped_activity';
import { sha256Hex } from './sha256_hex';
import { toJsonText } from './to_json_text';

/** Elasticsearch takes ids of 512 bytes; this many UTF-16 units are never more. */
const MAX_ID_LENGTH = 170;

/** `_id` of the document: the activity's id, or a hash of the activity if it has none that Elasticsearch takes. */
export const documentId = ({ id, activity }: MappedActivity): string =>
  id !== undefined && id.length <= MAX_ID_LENGTH ? id : sha256Hex(toJsonText(activity));

export const documentTimestamp = (
  { timestamp }: MappedActivity,
  { readAt }: ToEcsDocumentOptions,
): string | undefined => timestamp ?? readAt;

/** `reason`, else `status.reason`, else `reason_code`. */
export const eventReason = ({ reason, statusReason, reasonCode }: MappedActivity): string | undefined =>
  reason ?? statusReason ?? reasonCode;

/** The part of an e-mail address before the `@`. */
export const userNameOf = (email: string): string | undefined => {
  const at = email.indexOf('@');
  return at > 0 ? email.slice(0, at) : undefined;
};

export const documentTags = (
  { timestamp, categorisation }: MappedActivity,
  { preserveOriginal, ingest }: ToEcsDocumentOptions,
): string[] => {
  const tags = ['anthropic-audit', 'claude-activity'];
  if (timestamp === undefined) tags.push('invalid_timestamp');
  if (!categorisation.isKnownType) tags.push('unknown_activity_type');
  if (preserveOriginal) tags.push('preserve_original_event');
  if (ingest) tags.push(...ingest.tags);
  if (ingest?.isOwnRead === true) tags.push('own_read');
  return tags;
};
