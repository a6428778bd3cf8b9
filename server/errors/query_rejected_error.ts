import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** Elasticsearch understands or allows no such query; a person may have typed it. */
export class QueryRejectedError extends ClaudeActivityError {
  readonly code = 'invalid_request';
}
