import { SOURCE_DEFAULTS } from '../saved_objects/source_attributes';
import type { SourceWithSecrets } from '../saved_objects/source_store';

/** What differs between the sources of tests; `namespace` also names the source. */
type Given = Pick<SourceWithSecrets, 'id' | 'url' | 'namespace' | 'lookback' | 'createdAt'> & {
  apiKey: string;
  elasticsearchApiKey: string;
  backfill?: SourceWithSecrets['backfill'];
};

/** A source as the ingest tasks get it: enabled, read every 30 s, without filter, proxy or authorities of its own. */
export const sourceWithSecrets = ({
  apiKey,
  elasticsearchApiKey,
  backfill = null,
  ...given
}: Given): SourceWithSecrets => ({
  ...given,
  name: given.namespace,
  interval: '30s',
  enabled: true,
  ...SOURCE_DEFAULTS,
  updatedAt: given.createdAt,
  connectionVersion: 1,
  elasticsearchApiKeyId: 'key',
  backfill,
  secrets: { apiKey, elasticsearchApiKey, readerSecret: 'reader-secret' },
});
