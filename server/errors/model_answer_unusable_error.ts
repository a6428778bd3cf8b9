import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** What came back can't be used: no completion, empty, cut off, too large, or wrong after all repairs. */
export class ModelAnswerUnusableError extends ClaudeActivityError {
  readonly code = 'model_answer_unusable';
}
