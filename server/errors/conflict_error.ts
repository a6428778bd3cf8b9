import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** Something else already holds the name, the object or the index pattern. */
export class ConflictError extends ClaudeActivityError {
  readonly code = 'conflict';
}
