import type { Micros } from '../time/instant';

/** A place in the feed, whether or not a record stands there. */
export interface FeedPosition {
  at: Micros;
  id: string;
}

/** `created_at`, ties by id: the feed's order from old to new. */
export const compareInFeed = (one: FeedPosition, other: FeedPosition): number => {
  if (one.at !== other.at) return one.at - other.at;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
};
