import type { Activity } from '../compliance_api/activity';
import { companionValues } from './companion_values';
import type { ToEcsDocumentOptions } from './document_options';
import { documentId, documentTags, documentTimestamp, eventReason, userNameOf } from './document_parts';
import { JsonWriter, jsonKey, jsonMembers } from './json_writer';
import { mapActivity } from './map_activity';
import type { MappedActivity, VendorValues } from './mapped_activity';
import { relatedHosts, relatedUsers } from './related_values';
import { toJsonText } from './to_json_text';

export interface EcsJsonRecord {
  /** `_id` for the bulk `create`. */
  id: string;
  /** The document in one line. */
  json: string;
}

const DATA_STREAM = '"ecs":{"version":"9.3.0"},"data_stream":{"type":"logs","dataset":"anthropic.audit",';
const EVENT = '"event":{"kind":"event","module":"anthropic","dataset":"anthropic.audit","provider":"compliance_api"';

const KEYS = {
  timestamp: jsonKey('@timestamp'),
  namespace: jsonKey('namespace', DATA_STREAM),
  eventId: jsonKey('id', `${EVENT},`),
  action: jsonKey('action'),
  category: jsonKey('category'),
  type: jsonKey('type'),
  outcome: jsonKey('outcome'),
  severity: jsonKey('severity'),
  reason: jsonKey('reason'),
  created: jsonKey('created'),
  ingested: jsonKey('ingested'),
  original: jsonKey('original'),
  organization: jsonKey('organization'),
  http: jsonKey('http'),
  request: jsonKey('request'),
  method: jsonKey('method'),
  statusCode: jsonKey('status_code', '"response":{'),
  url: jsonKey('url'),
  scheme: jsonKey('scheme'),
  domain: jsonKey('domain'),
  port: jsonKey('port'),
  path: jsonKey('path'),
  query: jsonKey('query'),
  fragment: jsonKey('fragment'),
  fileName: jsonKey('name', '"file":{'),
  group: jsonKey('group'),
  sourceIp: jsonKey('ip', '"source":{'),
  userAgent: jsonKey('original', '"user_agent":{'),
  related: jsonKey('related'),
  ip: jsonKey('ip'),
  user: jsonKey('user'),
  hosts: jsonKey('hosts'),
  email: jsonKey('email'),
  id: jsonKey('id'),
  name: jsonKey('name'),
  target: jsonKey('target'),
  roles: jsonKey('roles'),
  anthropic: jsonKey('anthropic'),
  audit: jsonKey('audit'),
  actor: jsonKey('actor'),
  metadata: jsonKey('metadata'),
  tags: jsonKey('tags'),
  ownRead: jsonKey('own_read'),
  sourceLabel: jsonKey('claude_activity_source', '"labels":{'),
} as const;
const EVENT_WITHOUT_ID = jsonMembers(EVENT);
const USUAL_TAGS = jsonMembers('"tags":["anthropic-audit","claude-activity"]');
const USUAL_TAG_COUNT = 2;

const writeEvent = (writer: JsonWriter, mapped: MappedActivity, options: ToEcsDocumentOptions): void => {
  const { id, action, outcome } = mapped;
  const { category, type, severity, json } = mapped.categorisation;
  if (id === undefined) writer.members(EVENT_WITHOUT_ID);
  else writer.text(KEYS.eventId, id);
  if (json) {
    writer.members(json[outcome]);
  } else {
    if (action !== '') writer.text(KEYS.action, action);
    if (category) writer.texts(KEYS.category, category);
    writer.texts(KEYS.type, type);
    writer.text(KEYS.outcome, outcome);
    writer.value(KEYS.severity, String(severity));
  }
  writer.optionalText(KEYS.reason, eventReason(mapped));
  if (options.readAt !== undefined) writer.foreignText(KEYS.created, options.readAt);
  if (options.ingest) writer.foreignText(KEYS.ingested, options.ingest.ingestedAt);
  if (options.preserveOriginal) writer.foreignText(KEYS.original, toJsonText(mapped.activity));
  writer.close();
};

const writeHttp = (writer: JsonWriter, { requestMethod, requestId, statusCode }: MappedActivity): void => {
  writer.open(KEYS.http);
  if (requestMethod !== undefined || requestId !== undefined) {
    writer.open(KEYS.request);
    writer.optionalText(KEYS.method, requestMethod);
    writer.optionalText(KEYS.id, requestId);
    writer.close();
  }
  if (statusCode !== undefined) {
    writer.value(KEYS.statusCode, String(statusCode));
    writer.close();
  }
  writer.close();
};

const writeUrl = (writer: JsonWriter, url: NonNullable<MappedActivity['url']>): void => {
  writer.open(KEYS.url);
  writer.text(KEYS.original, url.original);
  writer.optionalText(KEYS.scheme, url.scheme);
  writer.optionalText(KEYS.domain, url.domain);
  if (url.port !== undefined) writer.value(KEYS.port, String(url.port));
  writer.optionalText(KEYS.path, url.path);
  writer.optionalText(KEYS.query, url.query);
  writer.optionalText(KEYS.fragment, url.fragment);
  writer.close();
};

const writeRelated = (writer: JsonWriter, mapped: MappedActivity): void => {
  const users = relatedUsers(mapped);
  const hosts = relatedHosts(mapped);
  if (mapped.sourceIp === undefined && users.length === 0 && hosts.length === 0) return;
  writer.open(KEYS.related);
  if (mapped.sourceIp !== undefined) writer.texts(KEYS.ip, [mapped.sourceIp]);
  if (users.length > 0) writer.texts(KEYS.user, users);
  if (hosts.length > 0) writer.texts(KEYS.hosts, hosts);
  writer.close();
};

const writeUser = (writer: JsonWriter, mapped: MappedActivity): void => {
  const { userEmail, userId, targetEmail, targetId, targetRoles } = mapped;
  const hasTarget = targetEmail !== undefined || targetId !== undefined || targetRoles !== undefined;
  if (userEmail === undefined && userId === undefined && !hasTarget) return;
  writer.open(KEYS.user);
  writer.optionalText(KEYS.email, userEmail);
  writer.optionalText(KEYS.id, userId);
  if (userEmail !== undefined) writer.optionalText(KEYS.name, userNameOf(userEmail));
  if (hasTarget) {
    writer.open(KEYS.target);
    writer.optionalText(KEYS.email, targetEmail?.value);
    writer.optionalText(KEYS.id, targetId?.value);
    if (targetRoles) writer.texts(KEYS.roles, targetRoles);
    writer.close();
  }
  writer.close();
};

const writeVendorValues = (writer: JsonWriter, { keys, values }: VendorValues): void => {
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index];
    if (key) writer.any(key.json, values[index]);
  }
};

const writeAudit = (writer: JsonWriter, mapped: MappedActivity): void => {
  const { actor, audit, metadata, hasContainers } = mapped;
  const companions = hasContainers ? companionValues(mapped) : undefined;
  if (!actor && !companions?.keys.length && audit.keys.length === 0 && !metadata) return;
  writer.open(KEYS.anthropic);
  writer.open(KEYS.audit);
  if (actor) {
    writer.open(KEYS.actor);
    writeVendorValues(writer, actor);
    writer.close();
  }
  if (companions) writeVendorValues(writer, companions);
  writeVendorValues(writer, audit);
  if (metadata) writer.value(KEYS.metadata, JSON.stringify(metadata));
  writer.close();
  writer.close();
};

/**
 * Maps one activity to its document as JSON, ready for Elasticsearch. No object is built in between, since serializing it
 * would take longer than all of the mapping; the parts of the text that are the same for every activity, or every activity
 * of a type, are prepared once.
 *
 * @param hasPlainTexts - promises that no text of the activity needs escapes in JSON. True if the activity was parsed from
 *   well-formed text without any backslash: JSON can't hold a quote, a backslash or a control character otherwise.
 */
export const toEcsJson = (activity: Activity, options: ToEcsDocumentOptions, hasPlainTexts = false): EcsJsonRecord => {
  const mapped = mapActivity(activity);
  const { organizationId, organizationName, url, fileName, groupId, groupName, sourceIp, userAgent } = mapped;
  const writer = new JsonWriter(hasPlainTexts);
  const timestamp = documentTimestamp(mapped, options);
  if (timestamp !== undefined) writer.foreignText(KEYS.timestamp, timestamp);
  writer.foreignText(KEYS.namespace, options.namespace);
  writer.close();
  writeEvent(writer, mapped, options);
  if (organizationId !== undefined || organizationName !== undefined) {
    writer.open(KEYS.organization);
    writer.optionalText(KEYS.id, organizationId);
    writer.optionalText(KEYS.name, organizationName);
    writer.close();
  }
  if (mapped.requestMethod !== undefined || mapped.requestId !== undefined || mapped.statusCode !== undefined) {
    writeHttp(writer, mapped);
  }
  if (url) writeUrl(writer, url);
  if (fileName !== undefined) {
    writer.text(KEYS.fileName, fileName);
    writer.close();
  }
  if (groupId || groupName !== undefined) {
    writer.open(KEYS.group);
    writer.optionalText(KEYS.id, groupId?.value);
    writer.optionalText(KEYS.name, groupName);
    writer.close();
  }
  if (sourceIp !== undefined) {
    writer.text(KEYS.sourceIp, sourceIp);
    writer.close();
  }
  if (userAgent !== undefined) {
    writer.text(KEYS.userAgent, userAgent);
    writer.close();
  }
  writeRelated(writer, mapped);
  writeUser(writer, mapped);
  writeAudit(writer, mapped);
  const tags = documentTags(mapped, options);
  if (tags.length === USUAL_TAG_COUNT) writer.members(USUAL_TAGS);
  else writer.texts(KEYS.tags, tags);
  if (options.ingest) {
    writer.foreignText(KEYS.sourceLabel, options.ingest.sourceId);
    if (options.ingest.isOwnRead === true) writer.foreignText(KEYS.ownRead, 'true');
    writer.close();
  }
  return { id: documentId(mapped), json: writer.finish() };
};
