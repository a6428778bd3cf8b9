import type { EventOutcome } from '../catalogue';
import type { Activity } from '../compliance_api/activity';
import type { Categorisation } from './categorisation';
import type { EcsUrl } from './ecs_document';
import type { VendorFieldKey } from './vendor_field_keys';

/** A target field that several activity fields may fill, and which of them did. */
export interface Claim {
  value: string;
  /** Lower wins. */
  rank: number;
  field: string;
  /** Whether the activity's value stands elsewhere too, so that nothing is lost when another field wins. */
  isKept: boolean;
}

/** Vendor fields in the order of the activity, as two lists: filling them is cheaper than growing an object. */
export interface VendorValues {
  readonly keys: VendorFieldKey[];
  readonly values: unknown[];
}

/**
 * What one activity says, sorted by where it belongs; `to_ecs_document.ts` and `to_ecs_json.ts` put it together. One
 * pass over the activity's keys fills it. Every member is there from the start, so that the engine sees one shape.
 */
export interface MappedActivity {
  readonly activity: Activity;
  /** `type` of the activity as text, empty if it has none. */
  readonly action: string;
  categorisation: Categorisation;
  outcome: EventOutcome;
  /** UTC milliseconds, or undefined if the activity has no readable time. */
  timestamp: string | undefined;
  id: string | undefined;
  reason: string | undefined;
  statusReason: string | undefined;
  reasonCode: string | undefined;
  organizationId: string | undefined;
  organizationName: string | undefined;
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
  /** Values of vendor fields that belong in `related.user`, at their rank there. */
  relatedUsers: Array<string | readonly string[]> | undefined;
  /** Hosts of vendor fields that belong in `related.hosts`, at their rank there. */
  relatedHosts: Array<string | readonly string[]> | undefined;
  actor: VendorValues | undefined;
  /** Whether a field was seen that has flat companions. */
  hasContainers: boolean;
  readonly audit: VendorValues;
  metadata: Record<string, unknown> | undefined;
}
