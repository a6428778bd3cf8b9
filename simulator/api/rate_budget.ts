const WINDOW_MS = 60_000;

/**
 * Requests that a parent organization has left in the current minute: one budget over all keys, organizations and
 * endpoints. The minute begins with the first request in it.
 */
export class RateBudget {
  private windowStartMs = -Infinity;
  private used = 0;

  constructor(private readonly requestsPerMinute: number) {}

  /** Takes one request out of the budget. */
  take(nowMs: number): { isAllowed: boolean; headers: Record<string, string> } {
    if (nowMs - this.windowStartMs >= WINDOW_MS || nowMs < this.windowStartMs) {
      this.windowStartMs = nowMs;
      this.used = 0;
    }
    const isAllowed = this.used < this.requestsPerMinute;
    if (isAllowed) this.used += 1;
    const resetMs = this.windowStartMs + WINDOW_MS;
    return {
      isAllowed,
      headers: {
        'anthropic-ratelimit-requests-limit': String(this.requestsPerMinute),
        'anthropic-ratelimit-requests-remaining': String(this.requestsPerMinute - this.used),
        'anthropic-ratelimit-requests-reset': new Date(resetMs).toISOString().replace(/\.\d+Z$/, 'Z'),
        ...(!isAllowed && { 'retry-after': String(Math.max(1, Math.ceil((resetMs - nowMs) / 1000))) }),
      },
    };
  }
}
