import { VENDOR_FIELDS } from '../catalogue';
import { writeCategorisation } from './write_categorisation';
import type { AuditFields, EcsDocument, EcsEvent, EcsUser } from './ecs_document';
import { JsonWriter, jsonKey, jsonMembers } from './json_writer';
import type { JsonKey } from './json_writer';

export interface SerializeOptions {
  /**
   * Promises that no text of the activity needs escapes in JSON. True if the activity was parsed from well-formed text
   * without any backslash: JSON can't hold a quote, a backslash or a control character otherwise.
   */
  hasPlainTexts?: boolean;
}

const DATA_STREAM = '"ecs":{"version":"9.3.0"},"data_stream":{"type":"logs","dataset":"anthropic.audit",';
const EVENT = '"event":{"kind":"event","module":"anthropic","dataset":"anthropic.audit","provider":"compliance_api"';

const KEYS = {
  timestamp: jsonKey('@timestamp'),
  namespace: jsonKey('namespace', DATA_STREAM),
  eventId: jsonKey('id', `${EVENT},`),
  reason: jsonKey('reason'),
  created: jsonKey('created'),
  ingested: jsonKey('ingested'),
  original: jsonKey('original'),
  organization: jsonKey('organization'),
  id: jsonKey('id'),
  name: jsonKey('name'),
  http: jsonKey('http'),
  url: jsonKey('url'),
  fileName: jsonKey('name', '"file":{'),
  group: jsonKey('group'),
  sourceIp: jsonKey('ip', '"source":{'),
  userAgent: jsonKey('original', '"user_agent":{'),
  related: jsonKey('related'),
  ip: jsonKey('ip'),
  user: jsonKey('user'),
  hosts: jsonKey('hosts'),
  email: jsonKey('email'),
  target: jsonKey('target'),
  audit: jsonKey('audit', '"anthropic":{'),
  actor: jsonKey('actor'),
  tags: jsonKey('tags'),
  source: jsonKey('claude_activity_source', '"labels":{'),
} as const;

const EVENT_WITHOUT_ID = jsonMembers(EVENT);
const BASIC_TAGS = ['anthropic-audit', 'claude-activity'] as const;
const BASIC_TAGS_MEMBERS = jsonMembers(`"tags":${JSON.stringify(BASIC_TAGS)}`);

const keysBelow = (prefix: string): ReadonlyMap<string, JsonKey> =>
  new Map(
    [...VENDOR_FIELDS.keys()]
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length).split('.')[0] ?? name)
      .map((name) => [name, jsonKey(name)]),
  );
const AUDIT_KEYS = keysBelow('');
const ACTOR_KEYS = keysBelow('actor.');

const writeEvent = (writer: JsonWriter, event: EcsEvent): void => {
  if (event.id === undefined) writer.members(EVENT_WITHOUT_ID);
  else writer.text(KEYS.eventId, event.id);
  writeCategorisation(writer, event);
  writer.optionalText(KEYS.reason, event.reason);
  if (event.created !== undefined) writer.foreignText(KEYS.created, event.created);
  if (event.ingested !== undefined) writer.foreignText(KEYS.ingested, event.ingested);
  if (event.original !== undefined) writer.foreignText(KEYS.original, event.original);
  writer.close();
};

const writeUser = (writer: JsonWriter, { email, id, name, target }: EcsUser): void => {
  writer.open(KEYS.user);
  writer.optionalText(KEYS.email, email);
  writer.optionalText(KEYS.id, id);
  writer.optionalText(KEYS.name, name);
  if (target) writer.value(KEYS.target, JSON.stringify(target));
  writer.close();
};

const writeRelated = (writer: JsonWriter, { ip, user, hosts }: NonNullable<EcsDocument['related']>): void => {
  writer.open(KEYS.related);
  writer.texts(KEYS.ip, ip);
  writer.texts(KEYS.user, user);
  writer.texts(KEYS.hosts, hosts);
  writer.close();
};

const writeField = (writer: JsonWriter, key: JsonKey, value: unknown): void => {
  if (typeof value === 'string') writer.text(key, value);
  else if (typeof value === 'boolean') writer.value(key, value ? 'true' : 'false');
  else if (value !== undefined) writer.value(key, JSON.stringify(value));
};

const writeAudit = (writer: JsonWriter, audit: AuditFields): void => {
  writer.open(KEYS.audit);
  for (const name of Object.keys(audit)) {
    if (name === 'actor' && audit.actor) {
      writer.open(KEYS.actor);
      for (const field of Object.keys(audit.actor)) {
        writeField(writer, ACTOR_KEYS.get(field) ?? jsonKey(field), audit.actor[field]);
      }
      writer.close();
    } else {
      writeField(writer, AUDIT_KEYS.get(name) ?? jsonKey(name), audit[name]);
    }
  }
  writer.close();
  writer.close();
};

const writeTags = (writer: JsonWriter, tags: readonly string[]): void => {
  if (tags.length === 2 && tags[0] === BASIC_TAGS[0] && tags[1] === BASIC_TAGS[1]) writer.members(BASIC_TAGS_MEMBERS);
  else writer.value(KEYS.tags, JSON.stringify(tags));
};

/**
 * A document as JSON: the same text that JSON.stringify gives for a document of `toEcsDocument`, in less than half the
 * time, because the shape is known and only the values have to be looked at. Keys always stand in the mapper's order.
 */
export const serializeEcsDocument = (document: EcsDocument, { hasPlainTexts = false }: SerializeOptions = {}): string => {
  const { organization, http, url, file, group, source, related, user, anthropic, labels } = document;
  const { '@timestamp': timestamp, user_agent: userAgent } = document;
  const writer = new JsonWriter(hasPlainTexts);
  if (timestamp !== undefined) writer.foreignText(KEYS.timestamp, timestamp);
  writer.foreignText(KEYS.namespace, document.data_stream.namespace);
  writer.close();
  writeEvent(writer, document.event);
  if (organization) {
    writer.open(KEYS.organization);
    writer.optionalText(KEYS.id, organization.id);
    writer.optionalText(KEYS.name, organization.name);
    writer.close();
  }
  if (http) writer.value(KEYS.http, JSON.stringify(http));
  if (url) writer.value(KEYS.url, JSON.stringify(url));
  if (file) {
    writer.text(KEYS.fileName, file.name);
    writer.close();
  }
  if (group) writer.value(KEYS.group, JSON.stringify(group));
  if (source) {
    writer.text(KEYS.sourceIp, source.ip);
    writer.close();
  }
  if (userAgent) {
    writer.text(KEYS.userAgent, userAgent.original);
    writer.close();
  }
  if (related) writeRelated(writer, related);
  if (user) writeUser(writer, user);
  if (anthropic) writeAudit(writer, anthropic.audit);
  writeTags(writer, document.tags);
  if (labels) {
    writer.foreignText(KEYS.source, labels.claude_activity_source);
    writer.close();
  }
  return writer.finish();
};
