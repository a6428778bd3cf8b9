import { auditDataStream, rejectedDataStream } from '../../common/names';
import { ApiKeysUnavailableError } from '../errors/api_keys_unavailable_error';
import { elasticsearchFailure } from '../errors/elasticsearch_failure';
import { ElasticsearchUnavailableError } from '../errors/elasticsearch_unavailable_error';
import { toElasticsearchError } from '../errors/to_elasticsearch_error';
import type { ApiKeys, ElasticsearchServiceStart, GrantedApiKey, KibanaRequest, Logger } from '../kibana/contracts';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';

export interface WriteKey {
  /** null: the internal user writes, since Elasticsearch has no security. */
  id: string | null;
  /** base64 of `id:key`; empty without security. */
  encoded: string;
}

export interface WriteKeysOptions {
  /** undefined without Kibana's security plugin. */
  apiKeys: ApiKeys | undefined;
  elasticsearch: ElasticsearchServiceStart['client'];
  log: Logger;
}

/** What reading the feed into its two data streams takes, and nothing else. */
const PRIVILEGES = ['auto_configure', 'create_doc', 'read', 'view_index_metadata'];

const streamsOf = (namespace: string): string[] => [auditDataStream(namespace), rejectedDataStream(namespace)];

/**
 * Elasticsearch API keys under which the background job writes. Granted on behalf of the admin who adds the source, so
 * the job can never do more than that person may.
 */
export class WriteKeys {
  constructor(private readonly options: WriteKeysOptions) {}

  /** False when Elasticsearch has security or its API keys switched off. */
  async areAvailable(): Promise<boolean> {
    return (await this.options.apiKeys?.areAPIKeysEnabled()) ?? false;
  }

  /** The client that a source writes with. */
  clientFor(encoded: string): ElasticsearchClient {
    const { elasticsearch } = this.options;
    return encoded === ''
      ? elasticsearch.asInternalUser
      : elasticsearch.asScoped({ headers: { authorization: `ApiKey ${encoded}` } }).asCurrentUser;
  }

  /**
   * @throws ApiKeysUnavailableError when security is on and yet no usable key can be had; says what is missing
   */
  async grant(
    request: KibanaRequest,
    { sourceName, namespace }: { sourceName: string; namespace: string },
  ): Promise<WriteKey> {
    const { apiKeys } = this.options;
    if (!apiKeys || !(await this.areAvailable())) return { id: null, encoded: '' };
    let granted: GrantedApiKey | null;
    try {
      granted = await apiKeys.grantAsInternalUser(request, {
        name: `Claude Activity: ${sourceName}`,
        role_descriptors: {
          claude_activity_ingest: { cluster: [], indices: [{ names: streamsOf(namespace), privileges: PRIVILEGES }] },
        },
        metadata: { managed: true, application: 'claude_activity', namespace },
      });
    } catch (thrown) {
      const failure = toElasticsearchError(thrown, 'grant an API key for the background job');
      if (failure instanceof ElasticsearchUnavailableError) throw failure;
      const reason = elasticsearchFailure(thrown)?.reason ?? (thrown as Error).message;
      throw new ApiKeysUnavailableError(
        `Elasticsearch gave no API key for the background job (${reason}). Add the source signed in with a user name and password, as a user who may own API keys (cluster privilege manage_own_api_key).`,
        { cause: thrown },
      );
    }
    if (granted === null) return { id: null, encoded: '' };
    const key = { id: granted.id, encoded: Buffer.from(`${granted.id}:${granted.api_key}`).toString('base64') };
    const missing = await this.missingPrivileges(key.encoded, namespace);
    if (missing.length === 0) return key;
    await this.invalidate(key.id);
    throw new ApiKeysUnavailableError(
      `You may not write to the source's data streams, and a key on your behalf may do no more. Missing: ${missing.join(', ')}. Ask for these index privileges, or let someone who has them add the source.`,
      { data: { missing } },
    );
  }

  /** Whether a stored key still does for a namespace: neither revoked nor made for other streams. */
  async isUsable(encoded: string, namespace: string): Promise<boolean> {
    if (encoded === '') return !(await this.areAvailable());
    try {
      return (await this.missingPrivileges(encoded, namespace)).length === 0;
    } catch (thrown) {
      if (elasticsearchFailure(thrown)?.statusCode === 401) return false;
      throw thrown;
    }
  }

  /** Never throws: a key left over can do little, and what asked for this has been done. */
  async invalidate(id: string | null): Promise<void> {
    if (id === null) return;
    try {
      await this.options.apiKeys?.invalidateAsInternalUser({ ids: [id] });
    } catch (thrown) {
      this.options.log.warn(
        `The Elasticsearch API key ${id} is no longer used but could not be invalidated (${(thrown as Error).message}). Invalidate it under Stack Management > API keys.`,
      );
    }
  }

  private async missingPrivileges(encoded: string, namespace: string): Promise<string[]> {
    const { index = {} } = await this.clientFor(encoded).transport.request<{
      index?: Record<string, Record<string, boolean>>;
    }>({
      method: 'POST',
      path: '/_security/user/_has_privileges',
      body: { index: [{ names: streamsOf(namespace), privileges: PRIVILEGES }] },
    });
    return Object.entries(index).flatMap(([stream, privileges]) =>
      Object.entries(privileges)
        .filter(([, isGranted]) => !isGranted)
        .map(([privilege]) => `${privilege} on ${stream}`),
    );
  }
}
