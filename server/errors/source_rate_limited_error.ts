import type { ErrorDetails } from '../../common/errors/claude_activity_error';
import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** The shared budget of requests is used up. `retryAfterMs` is what the API asked for; absent if it named no time. */
export class SourceRateLimitedError extends ClaudeActivityError {
  readonly code = 'source_rate_limited';

  constructor(
    message: string,
    readonly retryAfterMs: number | undefined,
    details: ErrorDetails = {},
  ) {
    super(message, details);
  }
}
