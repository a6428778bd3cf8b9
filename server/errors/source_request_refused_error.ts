import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** The Compliance API refused this very request (400), e.g. a cursor that it no longer knows. */
export class SourceRequestRefusedError extends ClaudeActivityError {
  readonly code = 'invalid_request';
}
