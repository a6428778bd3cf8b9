import { ClaudeActivityError } from '../errors/claude_activity_error';

/** A record that is no activity: not JSON, or JSON but no object. */
export class MalformedActivityError extends ClaudeActivityError {
  readonly code = 'malformed_activity';
}
