import { SourceAnswerUnreadableError } from '../../errors/source_answer_unreadable_error';
import { SourceRateLimitedError } from '../../errors/source_rate_limited_error';
import { SourceUnreachableError } from '../../errors/source_unreachable_error';
import type { Logger } from '../../kibana/contracts';
import type { Clock } from '../clock';
import { retry } from '../retry';
import type { ActivitiesAnswer, ActivitiesQuery } from './compliance_api_client';
import type { RequestBudget, RequestPriority } from './request_budget';

/** How pages are asked for during one run. */
export interface PageRequests {
  client: { listActivities(query: ActivitiesQuery, signal: AbortSignal): Promise<ActivitiesAnswer> };
  budget: RequestBudget;
  priority: RequestPriority;
  clock: Clock;
  maxAttempts: number;
  /** Epoch ms: no waiting beyond it. */
  deadline: number;
  log: Logger;
}

/** Longer waits end the run instead: a task that only waits holds one of Kibana's few places for tasks. */
const MAX_WAIT_IN_RUN_MS = 10_000;

/**
 * One page, within the shared budget and in spite of passing trouble. Refused keys (401, 403) and refused requests (400)
 * are never tried again: only a person, or another request, helps there.
 */
export const requestWithRetries = (
  { client, budget, priority, clock, maxAttempts, deadline, log }: PageRequests,
  query: ActivitiesQuery,
  signal: AbortSignal,
): Promise<ActivitiesAnswer> =>
  retry(
    () => {
      const maxWaitMs = Math.max(0, Math.min(MAX_WAIT_IN_RUN_MS, deadline - clock.now()));
      return budget.spend({ priority, signal, maxWaitMs }, () => client.listActivities(query, signal));
    },
    {
      clock,
      signal,
      maxAttempts,
      deadline,
      isWorthRetrying: (thrown) => {
        if (thrown instanceof SourceRateLimitedError) {
          const waitMs = thrown.retryAfterMs;
          return waitMs === undefined ? true : waitMs <= MAX_WAIT_IN_RUN_MS && waitMs;
        }
        if (thrown instanceof SourceUnreachableError) return thrown.retriable;
        return thrown instanceof SourceAnswerUnreadableError;
      },
      onRetry: (thrown, waitMs) =>
        log.debug(`The page is asked for again in ${waitMs} ms: ${(thrown as Error).message}`),
    },
  );
