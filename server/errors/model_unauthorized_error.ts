import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** The model's endpoint or connector does not accept the key, or the user may not use the connector. */
export class ModelUnauthorizedError extends ClaudeActivityError {
  readonly code = 'model_unauthorized';
}
