import { AUDIT_INDEX_PATTERN } from '../../common/names';
import { elasticsearchFailure } from '../errors/elasticsearch_failure';
import { ElasticsearchForbiddenError } from '../errors/elasticsearch_forbidden_error';
import { ElasticsearchRejectedError } from '../errors/elasticsearch_rejected_error';
import { ElasticsearchUnavailableError } from '../errors/elasticsearch_unavailable_error';

/** What a read is about, for its errors. */
export interface ReadSubject {
  /** Index pattern. */
  indices: string;
  /** In words, e.g. `the audit events`. */
  name: string;
}

export const AUDIT_EVENTS: ReadSubject = { indices: AUDIT_INDEX_PATTERN, name: 'the audit events' };

/** Says which privilege is missing and on what. */
export const missingReadPrivilege = (
  cause?: unknown,
  { indices, name }: ReadSubject = AUDIT_EVENTS,
): ElasticsearchForbiddenError =>
  new ElasticsearchForbiddenError(
    `You may not read ${name}. Ask an administrator for the index privilege "read" on ${indices}.`,
    { cause, data: { privilege: 'read', indices } },
  );

/**
 * Gives meaning to what a read as the current user threw. What the client didn't throw comes back unchanged, and so
 * does the abort of a caller who hung up.
 */
export const toReadError = (thrown: unknown, signal?: AbortSignal, subject: ReadSubject = AUDIT_EVENTS): unknown => {
  const failure = signal?.aborted === true ? undefined : elasticsearchFailure(thrown);
  if (failure === undefined) return thrown;
  const { statusCode, type, reason } = failure;
  const details = { cause: thrown, data: { statusCode, type } };
  if (statusCode === 401 || statusCode === 403) return missingReadPrivilege(thrown, subject);
  if (type === 'circuit_breaking_exception') {
    return new ElasticsearchUnavailableError(
      'Elasticsearch has too little memory free for this question. Narrow the time range or the filters.',
      details,
    );
  }
  if (thrown instanceof Error && thrown.name === 'TimeoutError') {
    return new ElasticsearchUnavailableError(
      'Elasticsearch took too long to answer. Narrow the time range or the filters, or try again.',
      details,
    );
  }
  if (statusCode === undefined || statusCode === 429 || statusCode >= 500) {
    return new ElasticsearchUnavailableError(
      `Elasticsearch could not read ${subject.name} (${reason}). Try again, and check the cluster if this lasts.`,
      details,
    );
  }
  return new ElasticsearchRejectedError(`Elasticsearch refused to read ${subject.name} (${reason}).`, details);
};
