import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** The answer isn't what the Compliance API sends: HTML of a proxy, a cut body, another service. */
export class SourceAnswerUnreadableError extends ClaudeActivityError {
  readonly code = 'source_answer_unreadable';
}
