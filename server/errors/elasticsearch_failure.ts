/**
 * What can be told about a failed Elasticsearch call without importing the client's own classes, which differ between
 * the Kibana versions that bring them.
 */
export interface ElasticsearchFailure {
  /** HTTP status of the answer; absent when no answer came. */
  statusCode?: number;
  /** `error.type` of the answer. */
  type?: string;
  /** Elasticsearch's own words, cut; safe to show, as it never repeats credentials. */
  reason: string;
}

const MAX_REASON_LENGTH = 500;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Names of the errors that the client throws; a programming error must not pass for a failing cluster. */
const CLIENT_ERROR_NAMES = new Set([
  'ResponseError',
  'ConnectionError',
  'TimeoutError',
  'NoLivingConnectionsError',
  'RequestAbortedError',
  'DeserializationError',
  'ElasticsearchClientError',
  'ProductNotSupportedError',
]);

/** @returns undefined for anything that wasn't thrown by the Elasticsearch client */
export const elasticsearchFailure = (thrown: unknown): ElasticsearchFailure | undefined => {
  if (!(thrown instanceof Error) || !CLIENT_ERROR_NAMES.has(thrown.name)) return undefined;
  const meta = (thrown as { meta?: unknown }).meta;
  const statusCode = isRecord(meta) && typeof meta['statusCode'] === 'number' ? meta['statusCode'] : undefined;
  const body = isRecord(meta) ? meta['body'] : undefined;
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : undefined;
  const type = typeof error?.['type'] === 'string' ? error['type'] : undefined;
  const reason = typeof error?.['reason'] === 'string' ? error['reason'] : thrown.message;
  return {
    ...(statusCode ? { statusCode } : {}),
    ...(type !== undefined ? { type } : {}),
    reason: reason.slice(0, MAX_REASON_LENGTH),
  };
};
