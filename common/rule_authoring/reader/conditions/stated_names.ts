import { VENDOR_FIELDS } from '../../../catalogue';
import { FIELD_TABLE, VENDOR_PREFIX } from '../../../ecs/field_table';
import { documentField } from '../activities/field_names';

/** Names of the API (and of other tools' copies of it) for fields that have another name in the document. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  type: 'event.action',
  action: 'event.action',
  activity: 'event.action',
  activity_type: 'event.action',
  event_type: 'event.action',
  event_action: 'event.action',
  eventname: 'event.action',
  event_name: 'event.action',
  outcome: 'event.outcome',
  event_outcome: 'event.outcome',
  'actor.email_address': 'user.email',
  'actor.email': 'user.email',
  email_address: 'user.email',
  actor_email: 'user.email',
  user_email: 'user.email',
  useremail: 'user.email',
  'user.name': 'user.name',
  'actor.user_id': 'user.id',
  user_id: 'user.id',
  'actor.ip_address': 'source.ip',
  'actor.ip': 'source.ip',
  ip_address: 'source.ip',
  source_ip: 'source.ip',
  src_ip: 'source.ip',
  sourceip: 'source.ip',
  client_ip: 'source.ip',
  ipaddress: 'source.ip',
  'client.ip': 'source.ip',
  'source.address': 'source.ip',
  remote_ip: 'source.ip',
  'actor.user_agent': 'user_agent.original',
  user_agent: 'user_agent.original',
  useragent: 'user_agent.original',
  organization_id: 'organization.id',
  org_id: 'organization.id',
  country_iso_code: 'source.geo.country_iso_code',
  country_code: 'source.geo.country_iso_code',
  'geo.country_iso_code': 'source.geo.country_iso_code',
  'source.geo.country': 'source.geo.country_iso_code',
  source_country: 'source.geo.country_iso_code',
  city_name: 'source.geo.city_name',
  asn: 'source.as.number',
  as_number: 'source.as.number',
  as_org: 'source.as.organization.name',
  as_organization: 'source.as.organization.name',
  http_status: 'http.response.status_code',
  status_code: 'http.response.status_code',
  statuscode: 'http.response.status_code',
  response_code: 'http.response.status_code',
  http_method: 'http.request.method',
  request_method: 'http.request.method',
  'http.method': 'http.request.method',
  url_path: 'url.path',
  request_path: 'url.path',
  request_uri: 'url.path',
  actor_type: 'anthropic.audit.actor.type',
  file_name: 'file.name',
  target_email: 'user.target.email',
  invited_email: 'user.target.email',
  target_user: 'user.target.email',
  'target.email': 'user.target.email',
};

/**
 * The field of the document that somebody wrote by its own name: as the activity reference calls it, with or without the
 * prefix of the document, or by its ECS name. undefined: no field is called so.
 */
export const statedField = (written: string): string | undefined => {
  const name = written.toLowerCase();
  const other = OTHER_NAMES[name];
  if (other !== undefined) return other;
  if (FIELD_TABLE.has(name) && FIELD_TABLE.get(name)?.type !== 'flattened') return name;
  const own = name.startsWith(VENDOR_PREFIX) ? name.slice(VENDOR_PREFIX.length) : name.replace(/^audit\./u, '');
  if (OTHER_NAMES[own] !== undefined && name !== own) return OTHER_NAMES[own];
  const known = VENDOR_FIELDS.get(own);
  return known === undefined || known.type === 'flattened' ? undefined : documentField(own);
};
