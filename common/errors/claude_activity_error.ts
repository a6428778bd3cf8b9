/** What went wrong, in one word for programs. `server/errors/to_http_error.ts` alone turns it into an HTTP status. */
export type ErrorCode =
  | 'invalid_request'
  | 'not_found'
  | 'conflict'
  | 'malformed_activity'
  | 'source_unauthorized'
  | 'source_unreachable'
  | 'source_rate_limited'
  | 'source_answer_unreadable'
  | 'encryption_unavailable'
  | 'elasticsearch_unavailable'
  | 'elasticsearch_forbidden'
  | 'elasticsearch_rejected'
  | 'api_keys_unavailable'
  | 'rule_refused'
  | 'model_unauthorized'
  | 'model_unreachable'
  | 'model_rate_limited'
  | 'model_declined'
  | 'model_answer_unusable'
  | 'not_started';

export interface ErrorDetails {
  cause?: unknown;
  /** Facts a program may want; never a secret, since it travels to the browser. */
  data?: unknown;
}

/** Base of every error this product raises itself. The message says what failed and what the user can do about it. */
export abstract class ClaudeActivityError extends Error {
  abstract readonly code: ErrorCode;

  constructor(
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message, { cause: details.cause });
    this.name = new.target.name;
  }
}
