import { DATASET } from '../names';
import type { Activity } from '../compliance_api/activity';
import { categorise } from './categorise';
import { companionFields } from './companion_fields';
import type { AuditFields, EcsDocument, EcsEvent, EcsUser } from './ecs_document';
import { ecsText } from './ecs_text';
import { FIELD_HANDLERS } from './field_handlers';
import { isJsonObject } from './is_json_object';
import { keepInMetadata } from './keep_in_metadata';
import { mapActor } from './map_actor';
import { mapRelated } from './map_related';
import { createMappingState } from './mapping_state';
import type { MappingState } from './mapping_state';
import { sha256Hex } from './sha256_hex';
import { toJsonText } from './to_json_text';
import { toKeyword } from './to_keyword';
import { toUtcMillis } from './to_utc_millis';

export interface ToEcsDocumentOptions {
  /** Namespace of the source's data stream. */
  namespace: string;
  /** Keeps the activity as received in `event.original`. */
  preserveOriginal?: boolean;
  /** ISO 8601, UTC: when the activity was read. Becomes `event.created`, and `@timestamp` where the activity has no readable time. */
  readAt?: string;
}

export interface EcsRecord {
  /** `_id` for the bulk `create`. */
  id: string;
  document: EcsDocument;
}

const ECS = { version: '9.3.0' } as const;
/** Elasticsearch takes 512 bytes; this many UTF-16 units are never more than that. */
const MAX_ID_LENGTH = 170;

const eventReason = ({ reason, activity: { status, reason_code: reasonCode } }: MappingState): string | undefined => {
  if (reason !== undefined) return reason;
  if (isJsonObject(status) && typeof status.reason === 'string' && status.reason !== '') return status.reason;
  return typeof reasonCode === 'string' && reasonCode !== '' ? reasonCode : undefined;
};

const toUser = (state: MappingState): EcsUser | undefined => {
  const { userEmail, userId, targetEmail, targetId, targetRoles } = state;
  const hasTarget = targetEmail !== undefined || targetId !== undefined || targetRoles !== undefined;
  if (userEmail === undefined && userId === undefined && !hasTarget) return undefined;
  const user: EcsUser = {};
  if (userEmail !== undefined) user.email = userEmail;
  if (userId !== undefined) user.id = userId;
  if (userEmail !== undefined) {
    const at = userEmail.indexOf('@');
    if (at > 0) user.name = userEmail.slice(0, at);
  }
  if (hasTarget) {
    const target: NonNullable<EcsUser['target']> = {};
    if (targetEmail) target.email = targetEmail.value;
    if (targetId) target.id = targetId.value;
    if (targetRoles) target.roles = targetRoles;
    user.target = target;
  }
  return user;
};

const toHttp = ({ requestMethod, requestId, statusCode }: MappingState): EcsDocument['http'] => {
  const http: NonNullable<EcsDocument['http']> = {};
  if (requestMethod !== undefined || requestId !== undefined) {
    const request: NonNullable<typeof http.request> = {};
    if (requestMethod !== undefined) request.method = requestMethod;
    if (requestId !== undefined) request.id = requestId;
    http.request = request;
  }
  if (statusCode !== undefined) http.response = { status_code: statusCode };
  return http;
};

const toGroup = ({ groupId, groupName }: MappingState): EcsDocument['group'] => {
  const group: NonNullable<EcsDocument['group']> = {};
  if (groupId) group.id = groupId.value;
  if (groupName !== undefined) group.name = groupName;
  return group;
};

const toAudit = (state: MappingState): AuditFields => {
  const { audit, metadata } = state;
  if (metadata) audit.metadata = metadata;
  if (!state.hasContainers) return audit;
  const ordered: AuditFields = {};
  if (audit.actor) ordered.actor = audit.actor;
  const companions = companionFields(state);
  for (const field of Object.keys(companions)) ordered[field] = companions[field];
  for (const field of Object.keys(audit)) ordered[field] = audit[field];
  return ordered;
};

/** The parts of a document that are there or not, in the order in which ECS documents are usually read. */
const addParts = (document: Omit<EcsDocument, 'tags'>, state: MappingState): void => {
  const { organization, requestMethod, requestId, statusCode, url, fileName, groupId, groupName } = state;
  if (organization) document.organization = organization;
  if (requestMethod !== undefined || requestId !== undefined || statusCode !== undefined) {
    document.http = toHttp(state) as NonNullable<EcsDocument['http']>;
  }
  if (url) document.url = url;
  if (fileName !== undefined) document.file = { name: fileName };
  if (groupId || groupName !== undefined) document.group = toGroup(state) as NonNullable<EcsDocument['group']>;
  if (state.sourceIp !== undefined) document.source = { ip: state.sourceIp };
  if (state.userAgent !== undefined) document.user_agent = { original: state.userAgent };
  const related = mapRelated(state);
  if (related) document.related = related;
  const user = toUser(state);
  if (user) document.user = user;
  const audit = toAudit(state);
  for (const _field in audit) {
    document.anthropic = { audit };
    break;
  }
};

/**
 * Maps one activity to the document that is stored for it (ecs_mapping, sections 1–8). Pure: the same activity gives the
 * same document. Never throws on any JSON object: what is unknown or does not fit stands in `anthropic.audit.metadata`.
 * The document shares containers with the activity; neither may be changed afterwards.
 *
 * @param activity - one element of `data[]` of `GET /v1/compliance/activities`
 * @see https://platform.claude.com/docs/en/api/compliance/activities/list
 */
export const toEcsDocument = (activity: Activity, options: ToEcsDocumentOptions): EcsRecord => {
  const action = toKeyword(activity.type) ?? '';
  const state = createMappingState(activity, action);
  const { id, created_at: createdAt, actor, type } = activity;
  if (actor !== null && actor !== undefined) mapActor(state, actor);
  const eventId = id === null || id === undefined ? undefined : ecsText(state, id, 'id');
  if (type !== null && type !== undefined && typeof type === 'object') keepInMetadata(state, type, 'type');
  const createdMillis = toUtcMillis(createdAt);
  if (createdMillis === undefined && createdAt !== null && createdAt !== undefined) {
    keepInMetadata(state, createdAt, 'created_at');
  }
  for (const field of Object.keys(activity)) {
    const value = activity[field];
    if (value === null || value === undefined) continue;
    const handle = FIELD_HANDLERS.get(field);
    if (handle) handle(state, value, field);
    else keepInMetadata(state, value, field);
  }

  const { category, type: eventType, outcome, severity, isKnownType } = categorise(action, activity);
  const event = { kind: 'event', module: 'anthropic', dataset: DATASET, provider: 'compliance_api' } as EcsEvent;
  if (eventId !== undefined) event.id = eventId;
  if (action !== '') event.action = action;
  if (category) event.category = category;
  event.type = eventType;
  event.outcome = outcome;
  event.severity = severity;
  const reason = eventReason(state);
  if (reason !== undefined) event.reason = reason;
  if (options.readAt !== undefined) event.created = options.readAt;
  const tags = ['anthropic-audit', 'claude-activity'];
  if (createdMillis === undefined) tags.push('invalid_timestamp');
  if (!isKnownType) tags.push('unknown_activity_type');
  if (options.preserveOriginal) {
    event.original = toJsonText(activity);
    tags.push('preserve_original_event');
  }

  const timestamp = createdMillis ?? options.readAt;
  const dataStream = { type: 'logs', dataset: DATASET, namespace: options.namespace } as const;
  const document: Omit<EcsDocument, 'tags'> & { tags?: string[] } =
    timestamp === undefined
      ? { ecs: ECS, data_stream: dataStream, event }
      : { '@timestamp': timestamp, ecs: ECS, data_stream: dataStream, event };
  addParts(document, state);
  document.tags = tags;
  const hasUsableId = eventId !== undefined && eventId.length <= MAX_ID_LENGTH;
  return { id: hasUsableId ? eventId : sha256Hex(toJsonText(activity)), document: document as EcsDocument };
};
