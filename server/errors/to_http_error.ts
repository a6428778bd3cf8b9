import type { ErrorCode } from '../../common/errors/claude_activity_error';
import { ClaudeActivityError } from '../../common/errors/claude_activity_error';
import { toElasticsearchError } from './to_elasticsearch_error';

export interface HttpError {
  statusCode: number;
  body: { message: string; attributes: { code: ErrorCode | 'unexpected'; data?: unknown } };
}

/** The only place that knows status codes. Failures of others behind us are 424, so that they don't pass for our own. */
const STATUS: Record<ErrorCode, number> = {
  invalid_request: 400,
  malformed_activity: 400,
  elasticsearch_forbidden: 403,
  not_found: 404,
  conflict: 409,
  rule_refused: 422,
  source_unauthorized: 424,
  source_unreachable: 424,
  source_answer_unreadable: 424,
  api_keys_unavailable: 424,
  model_unauthorized: 424,
  model_unreachable: 424,
  model_declined: 424,
  model_answer_unusable: 424,
  source_rate_limited: 429,
  model_rate_limited: 429,
  elasticsearch_rejected: 500,
  encryption_unavailable: 503,
  elasticsearch_unavailable: 503,
  not_started: 503,
};

const UNEXPECTED_MESSAGE = "Something unexpected went wrong. Kibana's log has the details.";

/** Turns anything thrown into an answer. What isn't one of our own errors goes to the log, not to the caller. */
export const toHttpError = (thrown: unknown): HttpError => {
  const error = toElasticsearchError(thrown, 'do this');
  if (!(error instanceof ClaudeActivityError)) {
    return { statusCode: 500, body: { message: UNEXPECTED_MESSAGE, attributes: { code: 'unexpected' } } };
  }
  const { code, message, details } = error;
  return {
    statusCode: STATUS[code],
    body: { message, attributes: { code, ...(details.data !== undefined && { data: details.data }) } },
  };
};
