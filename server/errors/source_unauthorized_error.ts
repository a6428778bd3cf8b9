import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** The Compliance API refused the key (401, 403). A person has to act; trying again is no use. */
export class SourceUnauthorizedError extends ClaudeActivityError {
  readonly code = 'source_unauthorized';
}
