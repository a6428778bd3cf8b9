import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** What the user entered can't be used; the message says which field and why. */
export class InvalidRequestError extends ClaudeActivityError {
  readonly code = 'invalid_request';
}
