import type { EcsDocument } from './ecs_document';
import type { MappingState } from './mapping_state';
import { parseUrl } from './parse_url';
import { toKeywords } from './to_keyword';

/** Besides the users themselves, in this order. As vendor fields they are text by now, or they did not fit. */
const USER_FIELDS = [
  'member_ids',
  'alert_emails',
  'new_owner_id',
  'previous_owner_id',
  'submitted_by_user_id',
  'user_id',
] as const;
const URL_FIELDS = ['webhook_url', 'new_otlp_endpoint', 'previous_otlp_endpoint'] as const;

/** Fields of an activity for which `relatedUsers` and `relatedHosts` have to look. */
export const RELATED_USER_FIELDS: readonly string[] = USER_FIELDS;
export const RELATED_HOST_FIELDS: readonly string[] = ['hostname', ...URL_FIELDS];

const relatedUsers = (state: MappingState): string[] | undefined => {
  const { userEmail, userId, targetEmail, targetId, audit } = state;
  if (state.hasRelatedUsers) {
    const users = new Set([userEmail, userId, targetEmail?.value, targetId?.value]);
    for (const field of USER_FIELDS) {
      const texts = toKeywords(audit[field]);
      if (Array.isArray(texts)) for (const text of texts) users.add(text);
      else users.add(texts);
    }
    const found = [...users].filter((user): user is string => Boolean(user));
    return found.length > 0 ? found : undefined;
  }
  const users: string[] = [];
  if (userEmail) users.push(userEmail);
  if (userId && userId !== userEmail) users.push(userId);
  if (targetEmail && !users.includes(targetEmail.value)) users.push(targetEmail.value);
  if (targetId && !users.includes(targetId.value)) users.push(targetId.value);
  return users.length > 0 ? users : undefined;
};

const relatedHosts = ({ url, audit, hasRelatedHosts }: MappingState): string[] | undefined => {
  if (!hasRelatedHosts) return url?.domain ? [url.domain] : undefined;
  const hosts = new Set([url?.domain]);
  const hostnames = toKeywords(audit.hostname);
  for (const hostname of Array.isArray(hostnames) ? hostnames : [hostnames]) hosts.add(hostname);
  for (const field of URL_FIELDS) {
    const value = audit[field];
    if (typeof value === 'string') hosts.add(parseUrl(value).domain);
  }
  const found = [...hosts].filter((host): host is string => Boolean(host));
  return found.length > 0 ? found : undefined;
};

/** Values to pivot on, without repeats (ecs_mapping, section 6). */
export const mapRelated = (state: MappingState): EcsDocument['related'] => {
  const users = relatedUsers(state);
  const hosts = relatedHosts(state);
  if (!state.sourceIp && !users && !hosts) return undefined;
  const related: NonNullable<EcsDocument['related']> = {};
  if (state.sourceIp) related.ip = [state.sourceIp];
  if (users) related.user = users;
  if (hosts) related.hosts = hosts;
  return related;
};
