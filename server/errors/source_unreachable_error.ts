import type { ErrorDetails } from '../../common/errors/claude_activity_error';
import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** No usable answer came from the Compliance API: network, TLS, time limit, or a 5xx. */
export class SourceUnreachableError extends ClaudeActivityError {
  readonly code = 'source_unreachable';

  /** @param retriable - false when the API itself said that trying again is no use (`x-should-retry: false`) */
  constructor(
    message: string,
    readonly retriable: boolean,
    details: ErrorDetails = {},
  ) {
    super(message, details);
  }
}
