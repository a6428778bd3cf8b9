export interface ToEcsDocumentOptions {
  /** Namespace of the source's data stream. */
  namespace: string;
  /** Keeps the activity as received in `event.original`. */
  preserveOriginal?: boolean;
  /**
   * ISO 8601, UTC: when the activity was read. Becomes `event.created`, and `@timestamp` where the activity has no
   * readable time of its own.
   */
  readAt?: string;
  /** What only the ingest task knows. */
  ingest?: {
    /** ISO 8601, UTC: `event.ingested`. */
    ingestedAt: string;
    /** `labels.claude_activity_source`. */
    sourceId: string;
    /** Tags after those of the mapping, such as `backfill`. */
    tags: readonly string[];
    /** The tag `own_read`, and `labels.own_read`, by which queries leave such events out without reading every tag. */
    isOwnRead?: boolean;
  };
}
