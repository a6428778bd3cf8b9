import type { Activity } from '../compliance_api/activity';
import type { AuditFields, EcsDocument, EcsUrl } from './ecs_document';

/** A target field that several activity fields may fill, and which of them did. */
export interface Claim {
  value: string;
  /** Lower wins. */
  rank: number;
  field: string;
  /** Whether the activity's value stands elsewhere too, so that nothing is lost when another field wins. */
  isKept: boolean;
}

/**
 * What one activity has given so far. One pass over its keys fills this; then the document is put together in the
 * order of ECS. Every member is there from the start, so that the engine sees one shape.
 */
export interface MappingState {
  readonly activity: Activity;
  /** `type` of the activity as text, empty if it has none. */
  readonly type: string;
  readonly audit: AuditFields;
  metadata: Record<string, unknown> | undefined;
  reason: string | undefined;
  organization: NonNullable<EcsDocument['organization']> | undefined;
  requestMethod: string | undefined;
  requestId: string | undefined;
  statusCode: number | undefined;
  url: EcsUrl | undefined;
  fileName: string | undefined;
  groupId: Claim | undefined;
  groupName: string | undefined;
  sourceIp: string | undefined;
  userAgent: string | undefined;
  userEmail: string | undefined;
  userId: string | undefined;
  targetEmail: Claim | undefined;
  targetId: Claim | undefined;
  targetRoles: string[] | undefined;
  /** Whether a field was seen that has flat companions. */
  hasContainers: boolean;
  /** Whether a field was seen, besides the users themselves, whose values belong in `related.user`. */
  hasRelatedUsers: boolean;
  /** Whether a field was seen, besides `url`, whose host belongs in `related.hosts`. */
  hasRelatedHosts: boolean;
}

export const createMappingState = (activity: Activity, type: string): MappingState => ({
  activity,
  type,
  audit: {},
  metadata: undefined,
  reason: undefined,
  organization: undefined,
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
  hasContainers: false,
  hasRelatedUsers: false,
  hasRelatedHosts: false,
});
