import { ClaudeActivityError } from '../../../common/errors/claude_activity_error';
import { SourceRateLimitedError } from '../../errors/source_rate_limited_error';
import { SourceUnauthorizedError } from '../../errors/source_unauthorized_error';
import type { Logger } from '../../kibana/contracts';
import type { Clock } from '../clock';
import { fullJitterMs } from '../full_jitter_ms';
import type { IngestState } from './ingest_state';

export interface IngestOutcome {
  state: IngestState;
  /** Milliseconds until the next run; absent: the source's ordinary interval. */
  nextRunInMs?: number;
}

export interface IngestFailureContext {
  connectionVersion: number;
  clock: Clock;
  log: Logger;
}

const MAX_MESSAGE_LENGTH = 1000;
/** Wait for a 429 that names no time: somewhere within half a minute. */
const UNNAMED_WAIT_FAILURES = 6;

/**
 * What a run that ended early leaves behind: its progress stays, the trouble is said in words, and the next run comes
 * after a growing, random wait. A refused key stops the source until someone changes it.
 */
export const ingestFailure = (
  state: IngestState,
  thrown: unknown,
  { connectionVersion, clock, log }: IngestFailureContext,
): IngestOutcome => {
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
    else log.error(`Unexpected failure of an ingest run: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
  }
  const failures = state.failures + 1;
  const mustStop = thrown instanceof SourceUnauthorizedError;
  const failedState: IngestState = {
    ...state,
    failures,
    caughtUp: false,
    lagSeconds: null,
    lastError: { message, at: new Date(now).toISOString(), code: isKnown ? thrown.code : 'unexpected' },
    stoppedAtVersion: mustStop ? connectionVersion : null,
  };
  return mustStop ? { state: failedState } : { state: failedState, nextRunInMs: fullJitterMs(failures, clock.random) };
};
