import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** Elasticsearch refused the credentials or their privileges. */
export class ElasticsearchForbiddenError extends ClaudeActivityError {
  readonly code = 'elasticsearch_forbidden';
}
