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

/** One entry of Kibana's audit log, in ECS. Kibana adds the user, the session, the space and the trace id. */
export interface KibanaAuditEvent {
  message: string;
  event: { action: string; category: string[]; type: string[]; outcome: 'success' | 'failure' };
  kibana: { saved_object?: { type: string; id: string; name?: string } };
  error?: { code: string; message: string };
}

/** Writes nothing where the licence has no audit log, or the settings leave it off. */
export interface AuditService {
  asScoped(request: KibanaRequest): { log(event: KibanaAuditEvent): void };
}

export interface Authentication {
  /** null when Elasticsearch has security off. */
  getCurrentUser(request: KibanaRequest): { username: string } | null;
}

export interface SecurityPluginSetup {
  /** Before core took it over, the audit log was part of this contract only. */
  audit?: AuditService;
}

export interface SecurityPluginStart {
  authc: Partial<Authentication> & { apiKeys: ApiKeys };
}

export interface SpacesPluginStart {
  spacesService: { getSpaceId(request: KibanaRequest): string };
}
