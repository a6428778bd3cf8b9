import { ClaudeActivityError } from '../../common/errors/claude_activity_error';
import { SourceRateLimitedError } from '../errors/source_rate_limited_error';
import { SourceUnauthorizedError } from '../errors/source_unauthorized_error';
import type { Logger } from '../kibana/contracts';
import type { Clock } from './clock';
import { fullJitterMs } from './full_jitter_ms';

/** What a job keeps about its trouble. */
export interface Trouble {
  /** Failed runs since the last good one. */
  failures: number;
  lastError: { message: string; at: string; code: string } | null;
  /** The request budget is used up until then, RFC 3339. */
  waitingUntil: string | null;
  /** The connection (key, URL) that was refused; nothing is asked until the source has a newer one. */
  stoppedAtVersion: number | null;
}

export const NO_TROUBLE: Trouble = { failures: 0, lastError: null, waitingUntil: null, stoppedAtVersion: null };

export interface RunOutcome<State> {
  state: State;
  /** Milliseconds until the next run; absent: the task's ordinary interval. */
  nextRunInMs?: number;
}

export interface RunFailureContext {
  connectionVersion: number;
  clock: Clock;
  log: Logger;
}

const MAX_MESSAGE_LENGTH = 1000;
/** Wait for a 429 that names no time: somewhere within half a minute. */
const UNNAMED_WAIT_FAILURES = 6;

/**
 * What a run that ended early leaves behind: its progress stays, the trouble is said in words, and the next run comes
 * after a growing, random wait. A refused key stops the source until someone changes it; a used-up budget is no failure.
 */
export const runFailure = <State extends Trouble>(
  state: State,
  thrown: unknown,
  { connectionVersion, clock, log }: RunFailureContext,
): RunOutcome<State> => {
  const now = clock.now();
  if (thrown instanceof SourceRateLimitedError) {
    const waitMs = thrown.retryAfterMs ?? fullJitterMs(UNNAMED_WAIT_FAILURES, clock.random);
    log.debug(`${thrown.message} Next run in ${waitMs} ms.`);
    return { state: { ...state, waitingUntil: new Date(now + waitMs).toISOString() }, nextRunInMs: waitMs };
  }
  const isKnown = thrown instanceof ClaudeActivityError;
  const message = (isKnown ? thrown.message : "Something unexpected went wrong; Kibana's log has the details.").slice(
    0,
    MAX_MESSAGE_LENGTH,
  );
  // Once for each condition, not for each run of it.
  if (state.lastError?.message !== message) {
    if (isKnown) log.warn(message);
    else log.error(`Unexpected failure of a run: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
  }
  const failures = state.failures + 1;
  const mustStop = thrown instanceof SourceUnauthorizedError;
  const failedState: State = {
    ...state,
    failures,
    lastError: { message, at: new Date(now).toISOString(), code: isKnown ? thrown.code : 'unexpected' },
    stoppedAtVersion: mustStop ? connectionVersion : null,
  };
  return mustStop ? { state: failedState } : { state: failedState, nextRunInMs: fullJitterMs(failures, clock.random) };
};
