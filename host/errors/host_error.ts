/** What went wrong around the plugin (embedded Elasticsearch, trying out, building), in one word for programs. */
export type HostErrorCode =
  | 'missing_java'
  | 'missing_maven'
  | 'elasticsearch_download_failed'
  | 'elasticsearch_jar_mismatch'
  | 'elasticsearch_assembly_failed'
  | 'elasticsearch_start_failed'
  | 'elasticsearch_unreachable'
  | 'invalid_configuration';

/**
 * An error of the host, not of the product: it never becomes an HTTP answer, so its codes stand apart from
 * `ErrorCode`. The message says what failed and what the user can do about it.
 */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    message: string,
    details: { cause?: unknown } = {},
  ) {
    super(message, details);
  }
}
