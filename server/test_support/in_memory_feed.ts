import type { ActivitiesAnswer, ActivitiesQuery } from '../ingest/feed/compliance_api_client';
import { toEpochMicros } from '../ingest/to_epoch_micros';

export interface FeedActivity {
  id: string;
  created_at: string;
  /** Epoch ms from which the API shows it. */
  visibleAt: number;
}

/** The Activity Feed's order, windows and cursors over a list, for tests where time has to be under control. */
export class InMemoryFeed {
  requests = 0;

  constructor(
    private readonly activities: readonly FeedActivity[],
    private readonly now: () => number,
    /** Called before each answer; may throw. */
    private readonly beforeAnswer: (query: ActivitiesQuery) => void = () => undefined,
  ) {}

  async listActivities(query: ActivitiesQuery, signal: AbortSignal): Promise<ActivitiesAnswer> {
    if (signal.aborted) throw signal.reason;
    this.requests += 1;
    this.beforeAnswer(query);
    const { limit, order, afterId, createdAtGte, createdAtLte, createdAtLt } = query;
    const from = toEpochMicros(createdAtGte) ?? Number.NEGATIVE_INFINITY;
    const to = toEpochMicros(createdAtLte) ?? Number.POSITIVE_INFINITY;
    const before = toEpochMicros(createdAtLt) ?? Number.POSITIVE_INFINITY;
    const direction = order === 'asc' ? 1 : -1;
    const visible = this.activities
      .filter(({ visibleAt }) => visibleAt <= this.now())
      .filter(({ created_at: createdAt }) => toEpochMicros(createdAt)! >= from && toEpochMicros(createdAt)! <= to)
      .filter(({ created_at: createdAt }) => toEpochMicros(createdAt)! < before)
      .sort((one, other) => direction * compare(one, other));
    const cursor = afterId ? this.activities.find(({ id }) => id === afterId) : undefined;
    const rest = cursor ? visible.filter((activity) => direction * compare(activity, cursor) > 0) : visible;
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

const compare = (one: FeedActivity, other: FeedActivity): number =>
  toEpochMicros(one.created_at)! - toEpochMicros(other.created_at)! ||
  (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
