import type { Actor } from '../../common/compliance_api/activity';
import type { MemberOrganization } from '../organization/fictional_organization';

/** An activity without id and time: what happened, by whom, and how long after the step before. */
export interface Draft {
  type: string;
  actor: Actor;
  /** null for sign-ins, sign-outs and Compliance API calls. */
  organization: MemberOrganization | null;
  fields: Record<string, unknown>;
  gapSeconds: number;
}
