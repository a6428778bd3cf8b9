import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** The model, or a content filter before it, declined to answer. */
export class ModelDeclinedError extends ClaudeActivityError {
  readonly code = 'model_declined';
}
