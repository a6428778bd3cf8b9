import { ElasticsearchUnavailableError } from '../../errors/elasticsearch_unavailable_error';
import type { BulkItemResult } from './bulk_create';

const MAX_QUOTE_LENGTH = 300;

/** For a bulk of which some documents were not taken this time. */
export const busyError = (dataStream: string, results: readonly BulkItemResult[]): ElasticsearchUnavailableError => {
  const busy = results.find((result) => result.outcome === 'busy');
  const reason = busy?.outcome === 'busy' ? busy.reason.slice(0, MAX_QUOTE_LENGTH) : 'busy';
  return new ElasticsearchUnavailableError(
    `Elasticsearch could not take all documents for ${dataStream} (${reason}). They are sent again; check the cluster if this lasts.`,
  );
};
