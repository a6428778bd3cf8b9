import type { Activity } from '../../common/compliance_api/activity';

export interface TruthRange {
  /** RFC 3339, inclusive. */
  from?: string;
  /** RFC 3339, exclusive. */
  to?: string;
  /** Only what the API shows at this moment, epoch milliseconds; everything that exists unless said. */
  visibleAtMs?: number;
}

/** What really is in the feed, so that a test can count for itself. */
export interface Truth {
  /** By `created_at`, ties by id, oldest first. */
  activities(range?: TruthRange): Activity[];
  /** The same as the texts that the API serves. */
  json(range?: TruthRange): string[];
  count(range?: TruthRange): number;
}
