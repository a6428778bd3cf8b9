import type { Request } from '@hapi/hapi';
import type { Authentication, Authenticator } from '../security/authenticator';

export const SESSION_COOKIE = 'sid';

/** Who a request comes from: by its `Authorization` header, or by its session. */
export const createRequestAuthentication =
  ({ authenticator }: { authenticator: Authenticator }) =>
  async (request: Request): Promise<Authentication | undefined> => {
    const sessionId: unknown = request.state[SESSION_COOKIE];
    const ofSession = typeof sessionId === 'string' ? authenticator.authorizationOfSession(sessionId) : undefined;
    const header: unknown = request.headers.authorization;
    const authorization = typeof header === 'string' ? header : ofSession;
    return authorization === undefined ? undefined : authenticator.authenticate(authorization);
  };
