import type { ErrorDetails } from '../../common/errors/claude_activity_error';
import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** The model's budget of requests or tokens is used up. */
export class ModelRateLimitedError extends ClaudeActivityError {
  readonly code = 'model_rate_limited';

  /** @param retryAfterSeconds - what the endpoint asked for; absent if it named no time */
  constructor(
    message: string,
    readonly retryAfterSeconds: number | undefined,
    details: ErrorDetails = {},
  ) {
    super(message, { ...details, data: { retryAfterSeconds } });
  }
}
