import { elasticsearchFailure } from '../errors/elasticsearch_failure';
import { ElasticsearchForbiddenError } from '../errors/elasticsearch_forbidden_error';
import { ElasticsearchUnavailableError } from '../errors/elasticsearch_unavailable_error';
import { QueryRejectedError } from '../errors/query_rejected_error';

/** Says which privilege is missing and on what. */
export const missingReadPrivilege = (indexPattern: string, cause?: unknown): ElasticsearchForbiddenError =>
  new ElasticsearchForbiddenError(
    `You may not read ${indexPattern}. Ask an administrator for the index privilege "read" on it.`,
    { cause, data: { privilege: 'read', indices: indexPattern } },
  );

/** What Elasticsearch says about a query, without the list of further complaints. */
const firstComplaint = (reason: string): string => {
  const [first = '', second = ''] = reason.split('\n');
  return /^Found \d+ problems?$/.test(first.trim()) ? second : first;
};

/** Whether no index has the name, or none that the user may see. */
export const isUnknownIndex = (thrown: unknown): boolean => {
  const { statusCode, type, reason } = elasticsearchFailure(thrown) ?? { reason: '' };
  return (
    (statusCode === 400 && type === 'verification_exception' && reason.includes('Unknown index')) ||
    (statusCode === 404 && type === 'index_not_found_exception')
  );
};

/**
 * Gives meaning to what a query as the current user threw. What the client didn't throw comes back unchanged, and so
 * does the abort of a caller who hung up.
 */
export const toQueryError = (thrown: unknown, indexPattern: string, signal?: AbortSignal): unknown => {
  const failure = signal?.aborted === true ? undefined : elasticsearchFailure(thrown);
  if (failure === undefined) return thrown;
  const { statusCode, type, reason } = failure;
  const details = { cause: thrown, data: { statusCode, type } };
  if (statusCode === 401 || statusCode === 403) return missingReadPrivilege(indexPattern, thrown);
  if (type === 'circuit_breaking_exception') {
    return new ElasticsearchUnavailableError(
      'Elasticsearch has too little memory free for this query. Narrow what it reads, or look at fewer days.',
      details,
    );
  }
  if (statusCode === undefined || statusCode === 429 || statusCode >= 500) {
    return new ElasticsearchUnavailableError(
      `Elasticsearch could not run the query (${firstComplaint(reason)}). Try again, and check the cluster if this lasts.`,
      details,
    );
  }
  return new QueryRejectedError(`Elasticsearch does not take this query: ${firstComplaint(reason)}`, details);
};
