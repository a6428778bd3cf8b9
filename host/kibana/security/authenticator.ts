import { randomBytes } from 'node:crypto';
import { errors } from '@elastic/elasticsearch';
import type { ClusterClient } from '../elasticsearch_service/cluster_client';
import type { User } from './user';

export interface Authentication {
  user: User;
  /** Value of the `Authorization` header to speak to Elasticsearch as this user. */
  authorization: string;
}

/** Checks credentials with Elasticsearch and keeps sessions, in memory: a restart of the host ends them. */
export class Authenticator {
  readonly #client: ClusterClient;
  readonly #sessions = new Map<string, string>();

  constructor({ client }: { client: ClusterClient }) {
    this.#client = client;
  }

  /** @returns undefined when Elasticsearch does not know these credentials */
  async authenticate(authorization: string): Promise<Authentication | undefined> {
    try {
      const { asCurrentUser } = this.#client.asScoped({ headers: { authorization } });
      const user = await asCurrentUser.transport.request<User>({ method: 'GET', path: '/_security/_authenticate' });
      return { user, authorization };
    } catch (error) {
      if (error instanceof errors.ResponseError && error.statusCode === 401) return undefined;
      throw error;
    }
  }

  /** @returns the new session's id, or undefined for a wrong name or password */
  async logIn({ username, password }: { username: string; password: string }): Promise<string | undefined> {
    const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    if (!(await this.authenticate(authorization))) return undefined;
    const id = randomBytes(32).toString('base64url');
    this.#sessions.set(id, authorization);
    return id;
  }

  logOut(sessionId: string): void {
    this.#sessions.delete(sessionId);
  }

  authorizationOfSession(sessionId: string): string | undefined {
    return this.#sessions.get(sessionId);
  }
}
