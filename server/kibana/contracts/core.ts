import type { ElasticsearchClient } from '../elasticsearch_client';
import type { FakeRequest, KibanaRequest, Router } from './http';
import type { Logger } from './logger';
import type { SavedObjectsRepository, SavedObjectsType } from './saved_objects';
import type { ApiKeys, AuditService, Authentication } from './security';

export interface ElasticsearchServiceStart {
  client: {
    asInternalUser: ElasticsearchClient;
    asScoped(request: KibanaRequest | FakeRequest): { asCurrentUser: ElasticsearchClient };
  };
}

export interface CoreSetup {
  http: { createRouter(): Router };
  savedObjects: { registerType(type: SavedObjectsType): void };
}

export interface CoreStart {
  elasticsearch: ElasticsearchServiceStart;
  savedObjects: {
    /** Neither checks rights nor encrypts: only for reading and for attributes that are no secrets. */
    createInternalRepository(includedHiddenTypes: string[]): SavedObjectsRepository;
    /** As the user who asks; secrets are encrypted on their way in. */
    getScopedClient(request: KibanaRequest, options: { includedHiddenTypes: string[] }): SavedObjectsRepository;
  };
  capabilities: {
    resolveCapabilities(
      request: KibanaRequest,
      options: { capabilityPath: string },
    ): Promise<Record<string, Record<string, unknown> | undefined>>;
  };
  /** 9.x */
  security?: { authc?: Partial<Authentication> & { apiKeys?: ApiKeys }; audit?: AuditService };
}

export interface PluginInitializerContext<Config> {
  env: { packageInfo: { version: string } };
  logger: { get(...context: string[]): Logger };
  config: { get(): Config };
}
