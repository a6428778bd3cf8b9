import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** No whole answer came from the model: network, TLS, time limit, a broken connection, or a 5xx. */
export class ModelUnreachableError extends ClaudeActivityError {
  readonly code = 'model_unreachable';
}
