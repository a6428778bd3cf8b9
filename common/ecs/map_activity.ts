import type { Activity } from '../compliance_api/activity';
import { categorise } from './categorise';
import { ecsText } from './ecs_text';
import { FIELD_HANDLERS } from './field_handlers';
import { keepInMetadata } from './keep_in_metadata';
import { mapActor } from './map_actor';
import type { MappedActivity } from './mapped_activity';
import { toKeyword } from './to_keyword';
import { toUtcMillis } from './to_utc_millis';

const createMapped = (activity: Activity, action: string): MappedActivity => {
  const categorisation = categorise(action);
  return {
    activity,
    action,
    categorisation,
    outcome: categorisation.outcomeOf(activity),
    timestamp: undefined,
    id: undefined,
    reason: undefined,
    statusReason: undefined,
    reasonCode: undefined,
    organizationId: undefined,
    organizationName: undefined,
    requestMethod: undefined,
    requestId: undefined,
    statusCode: undefined,
    url: undefined,
    fileName: undefined,
    groupId: undefined,
    groupName: undefined,
    sourceIp: undefined,
    userAgent: undefined,
    userEmail: undefined,
    userId: undefined,
    targetEmail: undefined,
    targetId: undefined,
    targetRoles: undefined,
    relatedUsers: undefined,
    relatedHosts: undefined,
    actor: undefined,
    hasContainers: false,
    audit: { keys: [], values: [] },
    metadata: undefined,
  };
};

/**
 * Sorts what one activity says by where it belongs in the document (ecs_mapping, sections 1–7). Never throws on any JSON
 * object: what is unknown or does not fit is kept for `anthropic.audit.metadata`.
 */
export const mapActivity = (activity: Activity): MappedActivity => {
  const { id, created_at: createdAt, type, actor } = activity;
  const mapped = createMapped(activity, toKeyword(type) ?? '');
  if (actor !== null && actor !== undefined) mapActor(mapped, actor);
  if (id !== null && id !== undefined) mapped.id = ecsText(mapped, id, 'id');
  if (typeof type === 'object' && type !== null) keepInMetadata(mapped, type, 'type');
  mapped.timestamp = toUtcMillis(createdAt);
  if (mapped.timestamp === undefined && createdAt !== null && createdAt !== undefined) {
    keepInMetadata(mapped, createdAt, 'created_at');
  }
  for (const field of Object.keys(activity)) {
    const value = activity[field];
    if (value === null || value === undefined) continue;
    const handle = FIELD_HANDLERS.get(field);
    if (handle) handle(mapped, value, field);
    else keepInMetadata(mapped, value, field);
  }
  return mapped;
};
