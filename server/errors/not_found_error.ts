import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** The thing asked for doesn't exist (any more). */
export class NotFoundError extends ClaudeActivityError {
  readonly code = 'not_found';
}
