import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** Elasticsearch refused a request as such; sending it again changes nothing. */
export class ElasticsearchRejectedError extends ClaudeActivityError {
  readonly code = 'elasticsearch_rejected';
}
