import { errors } from '@elastic/elasticsearch';
import type { Request } from '@hapi/hapi';
import { LicenseUnavailableError } from '../host_error';
import type { Authentication, Authenticator } from '../security/authenticator';

export const SESSION_COOKIE = 'sid';

const isAway = (error: unknown): error is Error =>
  error instanceof errors.ConnectionError ||
  error instanceof errors.TimeoutError ||
  error instanceof errors.NoLivingConnectionsError ||
  (error instanceof errors.ResponseError && error.statusCode === 503);

/**
 * Who a request comes from: by its `Authorization` header, or by its session.
 *
 * @throws LicenseUnavailableError while Elasticsearch is away
 */
export const createRequestAuthentication =
  ({ authenticator }: { authenticator: Authenticator }) =>
  async (request: Request): Promise<Authentication | undefined> => {
    const sessionId: unknown = request.state[SESSION_COOKIE];
    const ofSession = typeof sessionId === 'string' ? authenticator.authorizationOfSession(sessionId) : undefined;
    const header: unknown = request.headers.authorization;
    const authorization = typeof header === 'string' ? header : ofSession;
    if (authorization === undefined) return undefined;
    try {
      return await authenticator.authenticate(authorization);
    } catch (error) {
      throw isAway(error) ? new LicenseUnavailableError(error) : error;
    }
  };
