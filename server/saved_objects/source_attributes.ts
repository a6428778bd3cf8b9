import type { BackfillRequest } from '../ingest/backfill/backfill_request';

/** What a source keeps in the open. */
export interface SourceAttributes {
  name: string;
  url: string;
  interval: string;
  lookback: string;
  namespace: string;
  enabled: boolean;
  createdAt: string;
  updatedAt: string;
  /** Raised whenever key, URL or the way there change, or someone asks to try again: a refused connection is then asked anew. */
  connectionVersion: number;
  /** Id of the Elasticsearch API key that writes; null: Kibana's internal user writes, as Elasticsearch has no security. */
  elasticsearchApiKeyId: string | null;
  /** What was asked for last; null: never anything. */
  backfill: BackfillRequest | null;
  /** Only activities of these types are read; empty: all. */
  activityTypes: string[];
  /** Origin of a proxy; empty: none. */
  proxyUrl: string;
  /** PEM certificates that are trusted instead of the usual ones; empty: the usual ones. */
  certificateAuthorities: string;
  /** Keeps each activity as received, in `event.original`. */
  preserveOriginal: boolean;
  /** Without anything new for so long (`30m`), something is likely to be wrong; `0m`: never. */
  noDataAfter: string;
  /** Sources at one address share the budget of requests if this is the same; empty counts as one, too. */
  parentOrganization: string;
}

/** What a source has that nobody entered, and one of the first versions. */
export const SOURCE_DEFAULTS = {
  backfill: null,
  activityTypes: [] as string[],
  proxyUrl: '',
  certificateAuthorities: '',
  preserveOriginal: false,
  noDataAfter: '30m',
  parentOrganization: '',
} satisfies Partial<SourceAttributes>;

/** What is encrypted. Never leaves the server, never stands in a log. */
export interface SourceSecrets {
  /** Key of the Compliance API. */
  apiKey: string;
  /** Encoded Elasticsearch API key (base64 of `id:key`); empty when the internal user writes. */
  elasticsearchApiKey: string;
  /** Signs the user agent of each request, so that the source's own reads can be told from others'. */
  readerSecret: string;
}

export const SOURCE_PLAIN_ATTRIBUTES = [
  'name',
  'url',
  'interval',
  'lookback',
  'namespace',
  'enabled',
  'createdAt',
  'updatedAt',
  'connectionVersion',
  'elasticsearchApiKeyId',
  'backfill',
  'activityTypes',
  'proxyUrl',
  'certificateAuthorities',
  'preserveOriginal',
  'noDataAfter',
  'parentOrganization',
] as const satisfies ReadonlyArray<keyof SourceAttributes>;

export const SOURCE_SECRET_ATTRIBUTES = [
  'apiKey',
  'elasticsearchApiKey',
  'readerSecret',
] as const satisfies ReadonlyArray<keyof SourceSecrets>;
