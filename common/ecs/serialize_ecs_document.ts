import { VENDOR_FIELDS } from '../catalogue';
import { categorisationJson } from './categorisation_json';
import type { EcsDocument, EcsEvent } from './ecs_document';
import { JsonWriter, jsonKey } from './json_writer';
import type { JsonKey } from './json_writer';

const key = {
  timestamp: jsonKey('@timestamp'),
  namespace: jsonKey('namespace', '"ecs":{"version":"9.3.0"},"data_stream":{"type":"logs","dataset":"anthropic.audit",'),
  event: jsonKey('event'),
  id: jsonKey('id'),
  eventId: jsonKey('id', '"event":{"kind":"event","module":"anthropic","dataset":"anthropic.audit","provider":"compliance_api",'),
  name: jsonKey('name'),
  reason: jsonKey('reason'),
  created: jsonKey('created'),
  ingested: jsonKey('ingested'),
  original: jsonKey('original'),
  organization: jsonKey('organization'),
  http: jsonKey('http'),
  url: jsonKey('url'),
  file: jsonKey('name', '"file":{'),
  group: jsonKey('group'),
  sourceIp: jsonKey('ip', '"source":{'),
  userAgent: jsonKey('original', '"user_agent":{'),
  related: jsonKey('related'),
  ip: jsonKey('ip'),
  user: jsonKey('user'),
  hosts: jsonKey('hosts'),
  email: jsonKey('email'),
  target: jsonKey('target'),
  roles: jsonKey('roles'),
  audit: jsonKey('audit', '"anthropic":{'),
  actor: jsonKey('actor'),
  tags: jsonKey('tags'),
  labels: jsonKey('claude_activity_source', '"labels":{'),
};
const vendorKeys = new Map([...VENDOR_FIELDS.keys(), 'actor'].map((name) => [name, jsonKey(name)]));
const actorKeys = new Map([...VENDOR_FIELDS.keys()].filter(n=>n.startsWith('actor.')).map((name) => [name.slice(6), jsonKey(name.slice(6))] as [string, JsonKey]).concat([['provider', jsonKey('provider')]]));

const textSame = (w: JsonWriter, k: JsonKey, t: string | undefined): void => { if (t !== undefined) w.text(k, t); };

const writeEvent = (w: JsonWriter, event: EcsEvent): void => {
  if (event.id !== undefined) w.text(key.eventId, event.id); else throw new Error('todo');
  w.members(categorisationJson(event));
  textSame(w, key.reason, event.reason);
  textSame(w, key.created, event.created);
  textSame(w, key.ingested, event.ingested);
  textSame(w, key.original, event.original);
  w.close();
};
const vendor = (w: JsonWriter, keys: Map<string, JsonKey>, fields: Record<string, unknown>): void => {
  for (const name in fields) {
    const value = fields[name];
    const k = keys.get(name) ?? jsonKey(name);
    if (typeof value === 'string') w.text(k, value);
    else if (typeof value === 'boolean') w.value(k, value ? 'true' : 'false');
    else if (typeof value === 'number') w.value(k, `${value}`);
    else if (name === 'actor') { w.open(k); vendor(w, actorKeys, value as Record<string, unknown>); w.close(); }
    else w.value(k, JSON.stringify(value));
  }
};
export const serializeEcsDocument = (document: EcsDocument): string => {
  const w = new JsonWriter();
  const { organization, http, url, file, group, source, related, user, anthropic, labels } = document;
  textSame(w, key.timestamp, document['@timestamp']);
  w.text(key.namespace, document.data_stream.namespace);
  w.close();
  writeEvent(w, document.event);
  if (organization) { w.open(key.organization); textSame(w, key.id, organization.id); textSame(w, key.name, organization.name); w.close(); }
  if (http) w.value(key.http, JSON.stringify(http));
  if (url) w.value(key.url, JSON.stringify(url));
  if (file) { w.text(key.file, file.name); w.close(); }
  if (group) w.value(key.group, JSON.stringify(group));
  if (source) { w.text(key.sourceIp, source.ip); w.close(); }
  if (document.user_agent) { w.text(key.userAgent, document.user_agent.original); w.close(); }
  if (related) { w.open(key.related); if (related.ip) w.texts(key.ip, related.ip); if (related.user) w.texts(key.user, related.user); if (related.hosts) w.texts(key.hosts, related.hosts); w.close(); }
  if (user) { w.open(key.user); textSame(w, key.email, user.email); textSame(w, key.id, user.id); textSame(w, key.name, user.name); if (user.target) { w.value(key.target, JSON.stringify(user.target)); } w.close(); }
  if (anthropic) { w.open(key.audit); vendor(w, vendorKeys, anthropic.audit); w.close(); w.close(); }
  w.texts(key.tags, document.tags);
  if (labels) { w.text(key.labels, labels.claude_activity_source); w.close(); }
  return w.finish();
};
