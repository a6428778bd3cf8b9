import type { Clock } from './clock';
import { fullJitterMs } from './full_jitter_ms';

export interface RetryOptions {
  clock: Clock;
  signal: AbortSignal;
  /** Attempts in all, the first included. */
  maxAttempts: number;
  /** Later than this (epoch ms) no further attempt is waited for. */
  deadline: number;
  /**
   * Whether trying again may help: how long the other side asked to wait (ms), `true` for a wait of our own choice, or
   * `false` to give up.
   */
  isWorthRetrying: (thrown: unknown) => boolean | number;
  onRetry?: (thrown: unknown, waitMs: number) => void;
}

/** Calls until it succeeds, it isn't worth trying again, or attempts or time are used up; then throws the last error. */
export const retry = async <Result>(
  call: (attempt: number) => Promise<Result>,
  { clock, signal, maxAttempts, deadline, isWorthRetrying, onRetry }: RetryOptions,
): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call(attempt);
    } catch (thrown) {
      if (signal.aborted || attempt >= maxAttempts) throw thrown;
      const worth = isWorthRetrying(thrown);
      if (worth === false) throw thrown;
      const waitMs = worth === true ? fullJitterMs(attempt, clock.random) : worth;
      if (clock.now() + waitMs > deadline) throw thrown;
      onRetry?.(thrown, waitMs);
      await clock.sleep(waitMs, signal);
    }
  }
};
