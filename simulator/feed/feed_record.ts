import type { TimedActivity } from '../activities/timed_activity';
import type { Micros } from '../time/instant';

/** One activity in the feed: as text, the way it is served, and what the feed sorts and filters by. */
export interface FeedRecord {
  at: Micros;
  /** Breaks ties of `at`. */
  id: string;
  json: string;
  type: string | null;
  userId: string | null;
  organizationId: string | null;
  organizationUuid: string | null;
  /** From when on the API shows it, epoch milliseconds. */
  visibleAtMs: number;
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** `hiddenId` is for an activity without an id of its own, which the feed still has to put somewhere. */
export const toFeedRecord = ({
  timed: { at, activity },
  visibleAtMs,
  hiddenId = '',
}: {
  timed: TimedActivity;
  visibleAtMs: number;
  hiddenId?: string;
}): FeedRecord => ({
  at,
  id: textOrNull(activity.id) ?? hiddenId,
  json: JSON.stringify(activity),
  type: textOrNull(activity.type),
  userId: textOrNull(activity.actor?.user_id),
  organizationId: textOrNull(activity.organization_id),
  organizationUuid: textOrNull(activity.organization_uuid),
  visibleAtMs,
});
