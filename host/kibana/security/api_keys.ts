import { errors } from '@elastic/elasticsearch';
import type { ClusterClient, ScopeableRequest } from '../elasticsearch_service/cluster_client';

interface ApiKeyParameters {
  name: string;
  role_descriptors?: Record<string, object>;
  metadata?: Record<string, unknown>;
  expiration?: string;
}

interface ApiKey {
  id: string;
  name: string;
  api_key: string;
  encoded?: string;
}

const grantOf = (authorization: string): object => {
  const [scheme = '', credentials = ''] = authorization.split(/\s+/, 2);
  if (scheme.toLowerCase() === 'bearer') return { grant_type: 'access_token', access_token: credentials };
  if (scheme.toLowerCase() !== 'basic') throw new Error(`Unsupported scheme "${scheme}" for granting API Key`);
  const [username = '', ...password] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  return { grant_type: 'password', username, password: password.join(':') };
};

/** `security.authc.apiKeys`: keys that Kibana grants in the name of a user, kept within that user's rights. */
export const createApiKeys = ({
  client,
  authorizationOf,
}: {
  client: ClusterClient;
  authorizationOf: (request: ScopeableRequest) => string | undefined;
}) => ({
  async areAPIKeysEnabled(): Promise<boolean> {
    try {
      await client.asInternalUser.security.invalidateApiKey({ ids: ['kibana-api-key-service-test'] });
      return true;
    } catch (error) {
      if (error instanceof errors.ResponseError && /api keys are not enabled/i.test(error.message)) return false;
      throw error;
    }
  },
  async grantAsInternalUser(request: ScopeableRequest, parameters: ApiKeyParameters): Promise<ApiKey> {
    const authorization = authorizationOf(request);
    if (!authorization) throw new Error('Unable to grant an API Key, request does not contain an authorization header');
    return client.asInternalUser.transport.request<ApiKey>({
      method: 'POST',
      path: '/_security/api_key/grant',
      body: { ...grantOf(authorization), api_key: parameters },
    });
  },
  async create(request: ScopeableRequest, parameters: ApiKeyParameters): Promise<ApiKey> {
    const { asCurrentUser } = client.asScoped(request);
    return asCurrentUser.transport.request<ApiKey>({ method: 'POST', path: '/_security/api_key', body: parameters });
  },
  async invalidate(request: ScopeableRequest, { ids }: { ids: string[] }): Promise<object> {
    return client.asScoped(request).asCurrentUser.security.invalidateApiKey({ ids, owner: true });
  },
  async invalidateAsInternalUser({ ids }: { ids: string[] }): Promise<object> {
    return client.asInternalUser.security.invalidateApiKey({ ids });
  },
  async validate({ id, api_key: apiKey }: { id: string; api_key: string }): Promise<boolean> {
    const authorization = `ApiKey ${Buffer.from(`${id}:${apiKey}`).toString('base64')}`;
    try {
      await client.asScoped({ headers: { authorization } }).asCurrentUser.security.authenticate();
      return true;
    } catch (error) {
      if (error instanceof errors.ResponseError && error.statusCode === 401) return false;
      throw error;
    }
  },
});
