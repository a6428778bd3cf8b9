import { ClaudeActivityError } from '../../common/errors/claude_activity_error';
import { ElasticsearchBlockedError } from './elasticsearch_blocked_error';
import { elasticsearchFailure } from './elasticsearch_failure';
import { ElasticsearchForbiddenError } from './elasticsearch_forbidden_error';
import { ElasticsearchRejectedError } from './elasticsearch_rejected_error';
import { ElasticsearchUnavailableError } from './elasticsearch_unavailable_error';

/** Statuses after which the same request may succeed later. */
const PASSING_STATUSES = new Set([408, 429, 500, 502, 503, 504]);
/** Blocks (disk full, read-only) come as 403 though no privilege is missing. */
const BLOCK_TYPE = 'cluster_block_exception';

/**
 * Gives meaning to what the Elasticsearch client threw.
 *
 * @param doing - what was attempted, e.g. `write to logs-anthropic.audit-default`
 * @returns one of the product's own errors; anything not thrown by the client comes back unchanged
 */
export const toElasticsearchError = (thrown: unknown, doing: string): unknown => {
  if (thrown instanceof ClaudeActivityError) return thrown;
  const failure = elasticsearchFailure(thrown);
  if (!failure) return thrown;
  const { statusCode, type, reason } = failure;
  const details = { cause: thrown, data: { statusCode, type } };
  if (type === BLOCK_TYPE) {
    return new ElasticsearchBlockedError(
      `Elasticsearch could not ${doing}: writing is blocked (${reason}). Free disk space or lift the block; reading goes on by itself afterwards.`,
      details,
    );
  }
  if (statusCode === 401 || statusCode === 403) {
    return new ElasticsearchForbiddenError(
      `Elasticsearch refused to ${doing} (${reason}). Save the source again as a user who may write to its data streams.`,
      details,
    );
  }
  if (statusCode === undefined || PASSING_STATUSES.has(statusCode)) {
    return new ElasticsearchUnavailableError(
      `Elasticsearch could not ${doing} (${reason}). It is tried again; check the cluster if this lasts.`,
      details,
    );
  }
  return new ElasticsearchRejectedError(`Elasticsearch refused to ${doing} (${reason}).`, details);
};
