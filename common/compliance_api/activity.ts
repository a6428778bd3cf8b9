/**
 * One record of the Activity Feed. Only what every activity may carry is typed; new types, actor kinds and fields
 * appear monthly and must pass through untouched.
 *
 * @see https://platform.claude.com/docs/en/api/compliance/activities/list
 */
export interface Activity {
  id?: string;
  /** RFC 3339, up to microseconds. */
  created_at?: string;
  /** `org_…`; null for sign-in, sign-out and Compliance API calls. */
  organization_id?: string | null;
  organization_uuid?: string | null;
  type?: string;
  actor?: Actor | null;
  [field: string]: unknown;
}

/** Who did it. Eleven kinds are documented; an unknown kind is kept as it is. */
export interface Actor {
  type?: string;
  user_id?: string;
  email_address?: string | null;
  ip_address?: string | null;
  user_agent?: string | null;
  [field: string]: unknown;
}

/** Answer of `GET /v1/compliance/activities`. All four keys are formally optional. */
export interface ActivitiesPage {
  data?: Activity[];
  has_more?: boolean;
  /** Opaque cursor of the first activity; pass back unchanged as `before_id`. */
  first_id?: string | null;
  /** Opaque cursor of the last activity; pass back unchanged as `after_id`. */
  last_id?: string | null;
}
