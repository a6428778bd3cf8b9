import { compareInFeed } from './feed_order';
import type { FeedPosition } from './feed_order';
import type { FeedRecord } from './feed_record';

/** All activities there are, oldest first, visible or not yet. */
export class ActivityStore {
  private sorted: FeedRecord[] = [];
  private readonly ids = new Set<string>();
  private readonly types = new Map<string, number>();

  get records(): readonly FeedRecord[] {
    return this.sorted;
  }

  /** Whether an activity of this type is in the feed. */
  hasType(type: string): boolean {
    return this.types.has(type);
  }

  hasId(id: string): boolean {
    return this.ids.has(id);
  }

  /** Adds records in any order. Ids are unique: the caller asks `hasId` first where they come from outside. */
  add(records: readonly FeedRecord[]): void {
    for (const { id, type } of records) {
      this.ids.add(id);
      if (type !== null) this.types.set(type, (this.types.get(type) ?? 0) + 1);
    }
    if (records.length > 64) {
      this.sorted = [...this.sorted, ...records].sort(compareInFeed);
      return;
    }
    for (const record of records) this.sorted.splice(this.lowerBound(record), 0, record);
  }

  /** Index of the first record at or after a place. */
  lowerBound(position: FeedPosition): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const record = this.sorted[middle];
      if (record && compareInFeed(record, position) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
