import type { ActivitiesAnswer, ActivitiesQuery } from '../ingest/feed/compliance_api_client';
import { toEpochMicros } from '../ingest/to_epoch_micros';

export interface FeedActivity {
  id: string;
  created_at: string;
  /** Epoch ms from which the API shows it. */
  visibleAt: number;
}

interface FeedRecord extends FeedActivity {
  micros: number;
}

/** The Activity Feed's order, windows and cursors over a list, for tests where time has to be under control. */
export class InMemoryFeed {
  requests = 0;
  /** Oldest first. */
  private readonly records: FeedRecord[];

  constructor(
    activities: readonly FeedActivity[],
    private readonly now: () => number,
    /** Called before each answer; may throw. */
    private readonly beforeAnswer: (query: ActivitiesQuery) => void = () => undefined,
  ) {
    this.records = activities
      .map((activity) => ({ ...activity, micros: toEpochMicros(activity.created_at)! }))
      .sort(compare);
  }

  async listActivities(query: ActivitiesQuery, signal: AbortSignal): Promise<ActivitiesAnswer> {
    if (signal.aborted) throw signal.reason;
    this.requests += 1;
    this.beforeAnswer(query);
    const { limit, order, afterId, createdAtGte, createdAtLte, createdAtLt } = query;
    const from = toEpochMicros(createdAtGte) ?? Number.NEGATIVE_INFINITY;
    const to = toEpochMicros(createdAtLte) ?? Number.POSITIVE_INFINITY;
    const before = toEpochMicros(createdAtLt) ?? Number.POSITIVE_INFINITY;
    const visible = this.records.filter(
      ({ visibleAt, micros }) => visibleAt <= this.now() && micros >= from && micros <= to && micros < before,
    );
    if (order === 'desc') visible.reverse();
    const cursor = afterId ? this.records.find(({ id }) => id === afterId) : undefined;
    const direction = order === 'asc' ? 1 : -1;
    const rest = cursor ? visible.filter((record) => direction * compare(record, cursor) > 0) : visible;
    const data = rest.slice(0, limit);
    return {
      activities: data.map(({ id, created_at }) => ({ id, created_at })),
      hasMore: rest.length > limit,
      lastId: data[data.length - 1]?.id ?? null,
      requestId: `req_${this.requests}`,
      rateLimit: { limit: null, remaining: null, resetAt: null },
    };
  }
}

const compare = (one: FeedRecord, other: FeedRecord): number =>
  one.micros - other.micros || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
