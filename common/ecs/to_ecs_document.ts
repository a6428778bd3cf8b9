import type { Activity } from '../compliance_api/activity';
import { DATASET } from '../names';
import { companionValues } from './companion_values';
import type { ToEcsDocumentOptions } from './document_options';
import { documentId, documentTags, documentTimestamp, eventReason, userNameOf } from './document_parts';
import type { AuditFields, EcsDocument, EcsEvent, EcsUser } from './ecs_document';
import { mapActivity } from './map_activity';
import type { MappedActivity, VendorValues } from './mapped_activity';
import { relatedHosts, relatedUsers } from './related_values';
import { toJsonText } from './to_json_text';

export interface EcsRecord {
  /** `_id` for the bulk `create`. */
  id: string;
  document: EcsDocument;
}

const addVendorValues = (target: Record<string, unknown>, { keys, values }: VendorValues): void => {
  keys.forEach(({ name }, index) => {
    target[name] = values[index];
  });
};

// Objects below grow member by member: a spread of what may be there takes the engine some thirty times as long.

const toEvent = (mapped: MappedActivity, { readAt, preserveOriginal }: ToEcsDocumentOptions): EcsEvent => {
  const { id, action, outcome, activity } = mapped;
  const { category, type, severity } = mapped.categorisation;
  const reason = eventReason(mapped);
  const head: Omit<EcsEvent, 'type' | 'outcome' | 'severity'> = {
    kind: 'event',
    module: 'anthropic',
    dataset: DATASET,
    provider: 'compliance_api',
  };
  if (id !== undefined) head.id = id;
  if (action !== '') head.action = action;
  if (category) head.category = category;
  const event: EcsEvent = Object.assign(head, { type, outcome, severity });
  if (reason !== undefined) event.reason = reason;
  if (readAt !== undefined) event.created = readAt;
  if (preserveOriginal) event.original = toJsonText(activity);
  return event;
};

const toOrganization = ({ organizationId, organizationName }: MappedActivity): EcsDocument['organization'] => {
  if (organizationId === undefined && organizationName === undefined) return undefined;
  const organization: NonNullable<EcsDocument['organization']> = {};
  if (organizationId !== undefined) organization.id = organizationId;
  if (organizationName !== undefined) organization.name = organizationName;
  return organization;
};

const toHttp = ({ requestMethod, requestId, statusCode }: MappedActivity): EcsDocument['http'] => {
  const hasRequest = requestMethod !== undefined || requestId !== undefined;
  if (!hasRequest && statusCode === undefined) return undefined;
  const http: NonNullable<EcsDocument['http']> = {};
  if (hasRequest) {
    http.request = {};
    if (requestMethod !== undefined) http.request.method = requestMethod;
    if (requestId !== undefined) http.request.id = requestId;
  }
  if (statusCode !== undefined) http.response = { status_code: statusCode };
  return http;
};

const toGroup = ({ groupId, groupName }: MappedActivity): EcsDocument['group'] => {
  if (!groupId && groupName === undefined) return undefined;
  const group: NonNullable<EcsDocument['group']> = {};
  if (groupId) group.id = groupId.value;
  if (groupName !== undefined) group.name = groupName;
  return group;
};

const toRelated = (mapped: MappedActivity): EcsDocument['related'] => {
  const { sourceIp } = mapped;
  const user = relatedUsers(mapped);
  const hosts = relatedHosts(mapped);
  if (sourceIp === undefined && user.length === 0 && hosts.length === 0) return undefined;
  const related: NonNullable<EcsDocument['related']> = {};
  if (sourceIp !== undefined) related.ip = [sourceIp];
  if (user.length > 0) related.user = user;
  if (hosts.length > 0) related.hosts = hosts;
  return related;
};

const toTarget = ({ targetEmail, targetId, targetRoles }: MappedActivity): EcsUser['target'] => {
  if (!targetEmail && !targetId && !targetRoles) return undefined;
  const target: NonNullable<EcsUser['target']> = {};
  if (targetEmail) target.email = targetEmail.value;
  if (targetId) target.id = targetId.value;
  if (targetRoles) target.roles = targetRoles;
  return target;
};

const toUser = (mapped: MappedActivity): EcsUser | undefined => {
  const { userEmail, userId } = mapped;
  const target = toTarget(mapped);
  if (userEmail === undefined && userId === undefined && !target) return undefined;
  const name = userEmail === undefined ? undefined : userNameOf(userEmail);
  const user: EcsUser = {};
  if (userEmail !== undefined) user.email = userEmail;
  if (userId !== undefined) user.id = userId;
  if (name !== undefined) user.name = name;
  if (target) user.target = target;
  return user;
};

const toAudit = (mapped: MappedActivity): AuditFields => {
  const fields: AuditFields = {};
  if (mapped.actor) {
    fields.actor = {};
    addVendorValues(fields.actor, mapped.actor);
  }
  if (mapped.hasContainers) addVendorValues(fields, companionValues(mapped));
  addVendorValues(fields, mapped.audit);
  if (mapped.metadata) fields.metadata = mapped.metadata;
  return fields;
};

/**
 * Maps one activity to the document that is stored for it (ecs_mapping, sections 1–8). Pure: the same activity gives the
 * same document. Never throws on any JSON object: what is unknown or does not fit stands in `anthropic.audit.metadata`.
 * The document shares containers with the activity, so that neither may be changed afterwards, apart from members that
 * are added at the top, to `event` and to `tags`.
 *
 * @param activity - one element of `data[]` of `GET /v1/compliance/activities`
 * @see https://platform.claude.com/docs/en/api/compliance/activities/list
 */
export const toEcsDocument = (activity: Activity, options: ToEcsDocumentOptions): EcsRecord => {
  const mapped = mapActivity(activity);
  const { url, fileName, sourceIp, userAgent } = mapped;
  const timestamp = documentTimestamp(mapped, options);
  const organization = toOrganization(mapped);
  const http = toHttp(mapped);
  const group = toGroup(mapped);
  const related = toRelated(mapped);
  const user = toUser(mapped);
  const audit = toAudit(mapped);
  const head: Partial<EcsDocument> = timestamp === undefined ? {} : { '@timestamp': timestamp };
  head.ecs = { version: '9.3.0' };
  head.data_stream = { type: 'logs', dataset: DATASET, namespace: options.namespace };
  head.event = toEvent(mapped, options);
  if (organization) head.organization = organization;
  if (http) head.http = http;
  if (url) head.url = url;
  if (fileName !== undefined) head.file = { name: fileName };
  if (group) head.group = group;
  if (sourceIp !== undefined) head.source = { ip: sourceIp };
  if (userAgent !== undefined) head.user_agent = { original: userAgent };
  if (related) head.related = related;
  if (user) head.user = user;
  if (Object.keys(audit).length > 0) head.anthropic = { audit };
  head.tags = documentTags(mapped, options);
  return { id: documentId(mapped), document: head as EcsDocument };
};
