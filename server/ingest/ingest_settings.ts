/** Tuning of the background job, from `claude_activity.ingest.*`. */
export interface IngestTuning {
  overlapMs: number;
  pageSize: number;
  /** Longest run; live reading ends its runs earlier. */
  maxRunTimeMs: number;
  bulkSize: number;
  bulksInFlight: number;
  /** Partitions of a back-fill that are walked at a time. */
  partitionsInFlight: number;
  preserveOriginal: boolean;
  requestTimeoutMs: number;
  maxBodyBytes: number;
}

/** Attempts at one request or bulk before a run gives up and comes back later. */
export const MAX_ATTEMPTS = 5;
/** Ids of activities stored lately that are kept in memory, per source (about 15 MB when full). */
export const MAX_REMEMBERED_IDS = 100_000;
/** Elasticsearch's own answer to a bulk or a look-up. */
export const ELASTICSEARCH_TIMEOUT_MS = 30_000;
