import { elasticsearchFailure } from '../../errors/elasticsearch_failure';

const NO_HANDLER = /no handler found|Incorrect HTTP method/;

/** Whether Elasticsearch said that it has no such endpoint: distributions differ in what they bring along. */
export const isMissingEndpoint = (thrown: unknown): boolean => {
  const failure = elasticsearchFailure(thrown);
  if (failure === undefined) return false;
  const body = (thrown as { meta?: { body?: { error?: unknown } } }).meta?.body;
  const reason = typeof body?.error === 'string' ? body.error : failure.reason;
  return (failure.statusCode === 400 || failure.statusCode === 405) && NO_HANDLER.test(reason);
};
