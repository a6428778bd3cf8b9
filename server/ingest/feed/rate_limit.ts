/** What the API's headers say about the budget that all keys of one parent organization share. */
export interface RateLimit {
  /** Requests a minute. */
  limit: number | null;
  remaining: number | null;
  /** Epoch ms of the next full budget. */
  resetAt: number | null;
}

type Headers = Record<string, string | string[] | undefined>;

const toNumber = (value: string | string[] | undefined): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(number) && number >= 0 ? number : null;
};

export const readRateLimit = (headers: Headers): RateLimit => {
  const reset = headers['anthropic-ratelimit-requests-reset'];
  const resetAt = typeof reset === 'string' ? Date.parse(reset) : Number.NaN;
  return {
    limit: toNumber(headers['anthropic-ratelimit-requests-limit']),
    remaining: toNumber(headers['anthropic-ratelimit-requests-remaining']),
    resetAt: Number.isNaN(resetAt) ? null : resetAt,
  };
};

/** @returns milliseconds that `retry-after` (seconds, or an HTTP date) asks to wait; undefined without a usable value */
export const readRetryAfterMs = (headers: Headers, nowMs: number): number | undefined => {
  const value = headers['retry-after'];
  const seconds = toNumber(value);
  if (seconds !== null) return Math.ceil(seconds * 1000);
  const date = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
};
