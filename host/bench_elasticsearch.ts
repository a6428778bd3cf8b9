import { randomBytes } from 'node:crypto';
import type { ElasticsearchCredentials, ElasticsearchHandle } from './elasticsearch/elasticsearch_handle';
import { connectElasticsearch } from './elasticsearch/connect_elasticsearch';
import type { StartElasticsearchOptions } from './elasticsearch/start_elasticsearch';
import { createInternalUser } from './kibana/internal_user';

/** A cluster that a host can use: whom it acts as, and as whom a person signs in. */
export interface BenchElasticsearch extends ElasticsearchHandle {
  internalUser: ElasticsearchCredentials;
}

/**
 * The embedded Elasticsearch with the user a Kibana needs, or the user's own cluster, where the given user does both.
 *
 * @throws HostError with what to do: no Java, no Maven, a setting that makes no sense
 */
export const connectBenchElasticsearch = async (options: StartElasticsearchOptions): Promise<BenchElasticsearch> => {
  const internalUser = createInternalUser();
  const elasticsearch = await connectElasticsearch({
    ...options,
    extraUsers: [...(options.extraUsers ?? []), internalUser],
  });
  return {
    ...elasticsearch,
    internalUser: elasticsearch.embedded
      ? { username: internalUser.username, password: internalUser.password }
      : elasticsearch.credentials,
  };
};

/** Long enough for Kibana's rule of 32 characters. */
export const createEncryptionKey = (): string => randomBytes(32).toString('base64url');
