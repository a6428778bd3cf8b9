import { SourceRateLimitedError } from '../../errors/source_rate_limited_error';
import type { Clock } from '../clock';
import type { RateLimit } from './rate_limit';

/** Part of the budget left to other readers of the same organization. */
const RESERVED_SHARE = 0.05;
/** The budget refills every minute; a reset further away is a clock that differs. */
const MAX_PAUSE_MS = 60_000;

/**
 * Keeps to the request budget that the API reports. It is shared by everything that reads the same parent organization,
 * so the last word is always the newest header, not a count of our own.
 */
export class RequestBudget {
  private rateLimit: RateLimit = { limit: null, remaining: null, resetAt: null };

  constructor(private readonly clock: Clock) {}

  get remaining(): number | null {
    return this.rateLimit.remaining;
  }

  report(rateLimit: RateLimit): void {
    if (rateLimit.remaining !== null) this.rateLimit = rateLimit;
  }

  /**
   * Call before each request.
   *
   * @throws SourceRateLimitedError when only the reserve is left, with the time to wait until the budget is full again
   */
  spend(): void {
    const { limit, remaining, resetAt } = this.rateLimit;
    if (limit === null || remaining === null || resetAt === null) return;
    const pauseMs = Math.min(resetAt - this.clock.now(), MAX_PAUSE_MS);
    if (pauseMs <= 0 || remaining > limit * RESERVED_SHARE) return;
    throw new SourceRateLimitedError(
      `The organization's request budget is nearly used up (${remaining} of ${limit} left this minute). Reading goes on when it is full again.`,
      pauseMs,
    );
  }
}
