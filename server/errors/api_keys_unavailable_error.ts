import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** Elasticsearch gave no API key for the background job. */
export class ApiKeysUnavailableError extends ClaudeActivityError {
  readonly code = 'api_keys_unavailable';
}
