import type { KibanaRequest } from './http';

export interface GrantApiKeyParams {
  name: string;
  role_descriptors: Record<string, ElasticsearchRole>;
  metadata?: Record<string, unknown>;
}

export interface ElasticsearchRole {
  cluster: string[];
  indices: Array<{ names: string[]; privileges: string[] }>;
}

export interface GrantedApiKey {
  id: string;
  name: string;
  api_key: string;
}

/** API keys of the security plugin (8.x) or of core (9.x); same methods. */
export interface ApiKeys {
  areAPIKeysEnabled(): Promise<boolean>;
  /** null when the licence or the cluster has security off; throws when the request carries no credentials. */
  grantAsInternalUser(request: KibanaRequest, params: GrantApiKeyParams): Promise<GrantedApiKey | null>;
  invalidateAsInternalUser(params: { ids: string[] }): Promise<unknown>;
}

export interface SecurityPluginStart {
  authc: { apiKeys: ApiKeys };
}
