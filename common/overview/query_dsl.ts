/** A query of Elasticsearch's Query DSL, as JSON. */
export type QueryDsl = Readonly<Record<string, unknown>>;
