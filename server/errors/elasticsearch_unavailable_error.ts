import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** Elasticsearch didn't answer, or was too busy to take what was written. Trying again later helps. */
export class ElasticsearchUnavailableError extends ClaudeActivityError {
  readonly code = 'elasticsearch_unavailable';
}
