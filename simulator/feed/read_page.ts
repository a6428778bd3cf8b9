import type { Micros } from '../time/instant';
import type { ActivityStore } from './activity_store';
import type { FeedPosition } from './feed_order';
import type { FeedRecord } from './feed_record';

/** What a request of the feed narrows it to. Lists are OR inside, AND between. */
export interface FeedFilter {
  /** Inclusive. */
  from?: Micros;
  /** Exclusive. */
  to?: Micros;
  types?: ReadonlySet<string>;
  excludedTypes?: ReadonlySet<string>;
  userIds?: ReadonlySet<string>;
  /** Ids or UUIDs; records without an organization always pass. */
  organizations?: ReadonlySet<string>;
}

export interface PageRequest {
  filter: FeedFilter;
  order: 'asc' | 'desc';
  limit: number;
  /** `after`: further in result order. `before`: back towards its beginning. */
  cursor?: { side: 'after' | 'before'; position: FeedPosition };
}

export interface FeedPage {
  /** In result order. */
  records: FeedRecord[];
  /** Whether there is more in the direction of the walk. */
  hasMore: boolean;
}

const passes = (record: FeedRecord, filter: FeedFilter): boolean => {
  const { types, excludedTypes, userIds, organizations } = filter;
  if (types && !types.has(record.type ?? '')) return false;
  if (excludedTypes?.has(record.type ?? '')) return false;
  if (userIds && !userIds.has(record.userId ?? '')) return false;
  if (!organizations || (record.organizationId === null && record.organizationUuid === null)) return true;
  return organizations.has(record.organizationId ?? '') || organizations.has(record.organizationUuid ?? '');
};

/**
 * One page of what is visible at a moment. The page stands next to the cursor, on the side that it names; inside, it
 * is in result order.
 */
export const readPage = (
  store: ActivityStore,
  { filter, order, limit, cursor }: PageRequest,
  nowMs: number,
): FeedPage => {
  const { records } = store;
  let low = filter.from === undefined ? 0 : store.lowerBound({ at: filter.from, id: '' });
  let high = filter.to === undefined ? records.length : store.lowerBound({ at: filter.to, id: '' });

  // Towards the present: oldest first and on, or newest first and back.
  const isForward = (order === 'asc') === (cursor?.side !== 'before');
  if (cursor) {
    const index = store.lowerBound(cursor.position);
    const isThere = records[index]?.id === cursor.position.id && records[index]?.at === cursor.position.at;
    if (isForward) low = Math.max(low, isThere ? index + 1 : index);
    else high = Math.min(high, index);
  }

  const found: FeedRecord[] = [];
  const step = isForward ? 1 : -1;
  for (let index = isForward ? low : high - 1; index >= low && index < high && found.length <= limit; index += step) {
    const record = records[index];
    if (record && record.visibleAtMs <= nowMs && passes(record, filter)) found.push(record);
  }
  const page = found.slice(0, limit);
  const isResultOrder = isForward === (order === 'asc');
  return { records: isResultOrder ? page : page.reverse(), hasMore: found.length > limit };
};
