import { ElasticsearchUnavailableError } from './elasticsearch_unavailable_error';

/** Elasticsearch answers but takes no writes: its disk is full, or someone made it read-only. */
export class ElasticsearchBlockedError extends ElasticsearchUnavailableError {}
