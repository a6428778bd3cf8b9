import { Client, SniffingTransport } from '@elastic/elasticsearch';
import type { ElasticsearchCredentials } from '../../elasticsearch/elasticsearch_handle';

/** A request of a user, or a stand-in for one: plugins run background jobs with `{ headers: { authorization } }`. */
export interface ScopeableRequest {
  headers: Record<string, string | string[] | undefined>;
}

export interface ScopedClusterClient {
  asInternalUser: Client;
  asCurrentUser: Client;
}

export interface ClusterClient {
  asInternalUser: Client;
  asScoped(request: ScopeableRequest): ScopedClusterClient;
}

/** Asks again at once, as Kibana 8.12's does: with pauses, a page of panels needs half a minute to say that nobody answers. */
class PromptTransport extends SniffingTransport {
  constructor(options: ConstructorParameters<typeof SniffingTransport>[0]) {
    super({ ...options, retryBackoff: () => 0 });
  }
}

const RETRIES = { maxRetries: 3, Transport: PromptTransport };

/**
 * `core.elasticsearch.client`: Kibana's own user, and whoever a request comes from. Of a request only its
 * `authorization` travels on, as with Kibana's default `elasticsearch.requestHeadersWhitelist`.
 *
 * @param authorizationOf - the authorization of a request that came over HTTP (a session's, say), if it has one
 */
export const createClusterClient = ({
  url,
  internalUser,
  authorizationOf,
}: {
  url: string;
  internalUser: ElasticsearchCredentials;
  authorizationOf: (request: ScopeableRequest) => string | undefined;
}): ClusterClient & { close(): Promise<void> } => {
  const asInternalUser = new Client({ node: url, auth: internalUser, ...RETRIES });
  const nobody = new Client({ node: url, ...RETRIES });
  return {
    asInternalUser,
    asScoped: (request) => {
      const authorization = authorizationOf(request) ?? request.headers.authorization;
      return {
        asInternalUser,
        asCurrentUser:
          authorization === undefined
            ? nobody.child({})
            : nobody.child({ headers: { authorization: String(authorization) } }),
      };
    },
    close: async () => {
      await Promise.all([asInternalUser.close(), nobody.close()]);
    },
  };
};
