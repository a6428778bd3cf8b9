import type { MappedActivity } from './mapped_activity';
import { parseUrl } from './parse_url';

/** Vendor fields that name users, in the order in which they follow the users themselves in `related.user`. */
export const RELATED_USER_FIELDS = [
  'member_ids',
  'alert_emails',
  'new_owner_id',
  'previous_owner_id',
  'submitted_by_user_id',
  'user_id',
];
/** Vendor fields that are a host or have one, in the order in which they follow `url.domain` in `related.hosts`. */
export const RELATED_HOST_FIELDS = ['hostname', 'webhook_url', 'new_otlp_endpoint', 'previous_otlp_endpoint'];

type Texts = string | readonly string[];

/** Notes the users that a vendor field names; `kept` is its value there, undefined if it did not fit. */
export const relateUsers = (mapped: MappedActivity, field: string, kept: unknown): void => {
  if (kept !== undefined) (mapped.relatedUsers ??= [])[RELATED_USER_FIELDS.indexOf(field)] = kept as Texts;
};

/** Notes the hosts that a vendor field names. */
export const relateHosts = (mapped: MappedActivity, field: string, kept: unknown): void => {
  if (kept === undefined) return;
  const texts = kept as Texts;
  const hostOf = (text: string): string => (field === 'hostname' ? text : (parseUrl(text).domain ?? ''));
  const hosts = typeof texts === 'string' ? hostOf(texts) : texts.map(hostOf);
  (mapped.relatedHosts ??= [])[RELATED_HOST_FIELDS.indexOf(field)] = hosts;
};

const withoutRepeats = (
  first: ReadonlyArray<string | undefined>,
  further: ReadonlyArray<Texts | undefined>,
): string[] => {
  const values = new Set(first);
  for (const texts of further) {
    if (typeof texts === 'string') values.add(texts);
    else if (texts) for (const text of texts) values.add(text);
  }
  return [...values].filter((value): value is string => value !== undefined && value !== '');
};

/** `related.user`, without repeats (ecs_mapping, section 6). */
export const relatedUsers = (mapped: MappedActivity): string[] => {
  const { userEmail, userId, targetEmail, targetId, relatedUsers: further } = mapped;
  if (further) return withoutRepeats([userEmail, userId, targetEmail?.value, targetId?.value], further);
  const users: string[] = [];
  if (userEmail !== undefined) users.push(userEmail);
  if (userId !== undefined && userId !== userEmail) users.push(userId);
  if (targetEmail && !users.includes(targetEmail.value)) users.push(targetEmail.value);
  if (targetId && !users.includes(targetId.value)) users.push(targetId.value);
  return users;
};

/** `related.hosts`, without repeats. */
export const relatedHosts = ({ url, relatedHosts: further }: MappedActivity): string[] => {
  if (further) return withoutRepeats([url?.domain], further);
  return url?.domain === undefined ? [] : [url.domain];
};
