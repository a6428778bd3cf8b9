import { SourceRateLimitedError } from '../../errors/source_rate_limited_error';
import type { Clock } from '../clock';
import { fullJitterMs } from '../full_jitter_ms';
import type { RateLimit } from './rate_limit';

/** What is live comes first; a back-fill takes what nobody else needs. */
export type RequestPriority = 'live' | 'backfill';

/** Share of the budget that stays untouched: for other readers of the same organization, and before live reading. */
const RESERVED_SHARE: Record<RequestPriority, number> = { live: 0.05, backfill: 0.3 };
/** Documented budget of a parent organization, for when an answer has no headers. */
const DEFAULT_LIMIT = 600;
/** The budget refills every minute; a reset further away is a clock that differs. */
const WINDOW_MS = 60_000;
/** How soon those who wait for another's request look again. */
const LOOK_AGAIN_MS = 250;
/** Wait for a 429 that names no time: somewhere within half a minute, longer when it comes again. */
const UNNAMED_WAIT_FAILURES = 5;

export interface SpendOptions {
  priority: RequestPriority;
  signal: AbortSignal;
  /** Longer waits are not waited for. */
  maxWaitMs: number;
}

/**
 * The requests that one parent organization has a minute, shared by all sources and back-fills here and by readers
 * elsewhere. So the last word is always the newest header, less what is on its way; without headers, requests are
 * counted against the documented limit.
 *
 * A 429 stops everybody until the time it names, and then one request tries first: nobody storms.
 */
export class RequestBudget {
  private rateLimit: RateLimit = { limit: null, remaining: null, resetAt: null };
  private inFlight = 0;
  /** Epoch ms of requests begun in the last minute, oldest first. */
  private starts: number[] = [];
  private pausedUntil = 0;
  /** 429s since the last good answer. */
  private refusals = 0;
  private liveRuns = 0;

  constructor(private readonly clock: Clock) {}

  /** As the newest answer said; null while none did. */
  get remaining(): number | null {
    return this.rateLimit.remaining;
  }

  /**
   * While a live run is under way, back-fills stand back: they begin no request, and no bulk if they can wait.
   *
   * @returns call it once what is new is stored, or at the run's end; calling it again does nothing
   */
  beginLiveRun(): () => void {
    this.liveRuns += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.liveRuns -= 1;
    };
  }

  /** Waits until no live run is under way, or until a time, epoch ms. @throws the signal's reason */
  async letLiveRunsPass({ signal, until }: { signal: AbortSignal; until: number }): Promise<void> {
    while (this.liveRuns > 0 && this.clock.now() < until) await this.clock.sleep(LOOK_AGAIN_MS, signal);
  }

  /**
   * Sends one request when the budget allows it.
   *
   * @throws SourceRateLimitedError with the time to wait, when that is longer than `maxWaitMs`; and what `send` throws
   */
  async spend<Answer extends { rateLimit: RateLimit }>(
    { priority, signal, maxWaitMs }: SpendOptions,
    send: () => Promise<Answer>,
  ): Promise<Answer> {
    const giveUpAt = this.clock.now() + maxWaitMs;
    for (let waitMs = this.waitMs(priority); waitMs > 0; waitMs = this.waitMs(priority)) {
      if (this.clock.now() + waitMs > giveUpAt) throw this.usedUp(waitMs);
      await this.clock.sleep(waitMs, signal);
    }
    this.inFlight += 1;
    this.starts.push(this.clock.now());
    try {
      const answer = await send();
      this.refusals = 0;
      if (answer.rateLimit.remaining !== null) this.rateLimit = answer.rateLimit;
      return answer;
    } catch (thrown) {
      if (thrown instanceof SourceRateLimitedError) throw this.refused(thrown);
      throw thrown;
    } finally {
      this.inFlight -= 1;
    }
  }

  /** Milliseconds until the next request may be begun, or asked about again; 0: now. */
  private waitMs(priority: RequestPriority): number {
    const now = this.clock.now();
    if (now < this.pausedUntil) return this.pausedUntil - now;
    // After a 429 one request finds out whether it is over.
    if (this.refusals > 0 && this.inFlight > 0) return LOOK_AGAIN_MS;
    if (priority === 'backfill' && this.liveRuns > 0) return LOOK_AGAIN_MS;

    const { remaining, resetAt } = this.rateLimit;
    const limit = this.rateLimit.limit ?? DEFAULT_LIMIT;
    const reserve = limit * RESERVED_SHARE[priority];
    if (remaining !== null && resetAt !== null && now < resetAt) {
      const spare = remaining - this.inFlight - reserve;
      const untilResetMs = Math.min(resetAt - now, WINDOW_MS);
      if (spare <= 0) return untilResetMs;
      if (priority === 'live') return 0;
      // Evenly over the minute: others find their requests at its end, too.
      return Math.max(0, Math.ceil(untilResetMs - (spare / (limit - reserve)) * WINDOW_MS));
    }
    // Full again since then, whatever was asked before.
    const since = Math.max(now - WINDOW_MS, resetAt ?? 0);
    while (this.starts.length > 0 && this.starts[0]! <= since) this.starts.shift();
    return limit - this.starts.length > reserve ? 0 : Math.max(1, (this.starts[0] ?? now) + WINDOW_MS - now);
  }

  private refused(thrown: SourceRateLimitedError): SourceRateLimitedError {
    this.refusals += 1;
    const waitMs =
      thrown.retryAfterMs ?? Math.max(1000, fullJitterMs(UNNAMED_WAIT_FAILURES + this.refusals, this.clock.random));
    this.pausedUntil = Math.max(this.pausedUntil, this.clock.now() + waitMs);
    return thrown.retryAfterMs === undefined
      ? new SourceRateLimitedError(thrown.message, waitMs, thrown.details)
      : thrown;
  }

  private usedUp(waitMs: number): SourceRateLimitedError {
    const { limit, remaining } = this.rateLimit;
    const left = limit === null || remaining === null ? '' : ` (${remaining} of ${limit} left this minute)`;
    return new SourceRateLimitedError(
      `The organization's request budget is nearly used up${left}. Reading goes on when it is full again.`,
      waitMs,
    );
  }
}
