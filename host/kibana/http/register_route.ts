import { errors } from '@elastic/elasticsearch';
import type { Request, ResponseToolkit, RouteOptions, Server } from '@hapi/hapi';
import type { Features } from '../features/features';
import type { HostProfile } from '../host_profile';
import type { Logger } from '../logging/logger';
import type { Authentication } from '../security/authenticator';
import { missingPrivileges } from './authorize_route';
import { toKibanaRequest } from './kibana_request';
import type { KibanaRequest } from './kibana_request';
import { responseFactory } from './response_factory';
import type { Route } from './route';
import { InvalidInputError, validateInput } from './validate_input';
import { errorBody, writeResponse } from './write_response';

const DEFAULT_MAX_BYTES = 1_048_576;
const SAFE_METHODS = new Set(['get', 'head', 'options']);

const payloadOptions = ({ method, config }: Route): RouteOptions['payload'] => {
  if (method === 'get') return undefined;
  const { body = {} } = config.options ?? {};
  const isRead =
    (config.validate !== false && config.validate.body !== undefined) || config.options?.body !== undefined;
  return {
    maxBytes: body.maxBytes ?? DEFAULT_MAX_BYTES,
    output: body.output ?? (isRead ? 'data' : 'stream'),
    parse: body.parse ?? isRead,
    ...(isRead && { allow: body.accepts ?? ['application/json'] }),
    ...([body.accepts].flat().includes('multipart/form-data') && { multipart: true }),
  };
};

/** Puts a plugin's route on the server, behind the checks that Kibana makes in this order. */
export const registerRoute = ({
  server,
  route,
  profile,
  features,
  logger,
  authenticate,
  createContext,
}: {
  server: Server;
  route: Route;
  profile: HostProfile;
  features: Features;
  logger: Logger;
  authenticate: (request: Request) => Promise<Authentication | undefined>;
  /** Makes the handler's first argument; remembers whose request it is. */
  createContext: (request: KibanaRequest, authentication: Authentication | undefined) => object;
}): void => {
  const { method, config, handler } = route;
  const { options = {}, security = {} } = config;
  const authRequired = security.authc?.enabled ?? options.authRequired ?? true;

  const handle = async (request: Request, h: ResponseToolkit) => {
    const refuse = (status: number, message: string) => h.response(errorBody({ status, message })).code(status);
    const isXsrfChecked = !SAFE_METHODS.has(method) && options.xsrfRequired !== false;
    if (isXsrfChecked && !request.headers['kbn-xsrf'] && !request.headers['kbn-version']) {
      return refuse(400, 'Request must contain a kbn-xsrf header.');
    }
    if (
      profile.restrictInternalApis &&
      options.access === 'internal' &&
      !request.headers['x-elastic-internal-origin']
    ) {
      return refuse(
        400,
        `uri [${request.path}] with method [${method}] exists but is not available with the current configuration`,
      );
    }
    const authentication = authRequired === false ? undefined : await authenticate(request);
    if (authRequired === true && !authentication) {
      return refuse(401, 'Unauthorized').header('www-authenticate', 'Basic realm="Authorization Required"');
    }
    if (authentication) {
      const privileges = features.privilegesOf(authentication.user.roles);
      const missing = missingPrivileges({ config, privileges, profile });
      if (missing.length > 0) {
        logger.warn(`User not authorized for "${request.path}": lacks ${missing.join(', ')}`);
        return refuse(
          403,
          profile.authorization === 'tags'
            ? 'Forbidden'
            : `API [${method.toUpperCase()} ${request.path}] is unauthorized for user, this action is granted by the Kibana privileges [${missing.join(',')}]`,
        );
      }
    }
    try {
      const input = validateInput({
        validate: config.validate,
        params: request.params,
        query: request.query,
        body: request.payload,
      });
      const kibanaRequest = toKibanaRequest({ request, path: config.path, options, input, authentication });
      const context = createContext(kibanaRequest, authentication);
      return writeResponse({ h, response: await handler(context, kibanaRequest, responseFactory) });
    } catch (error) {
      if (error instanceof InvalidInputError) return refuse(400, error.message);
      const thrown = error instanceof Error ? error : new Error(String(error));
      if (thrown instanceof errors.ResponseError && thrown.statusCode === 401) {
        logger.error(`401 Unauthorized ${config.path}: ${thrown.message}`);
        return refuse(401, thrown.message);
      }
      // The cause stays in the log.
      logger.error(`500 Server Error ${config.path}: ${thrown.stack ?? thrown.message}`);
      return refuse(500, 'An internal server error occurred. Check Kibana server logs for details.');
    }
  };

  const payload = payloadOptions(route);
  server.route({
    method,
    path: config.path,
    handler: handle,
    options: {
      ...(payload && { payload }),
      ...(options.timeout?.idleSocket !== undefined && {
        timeout: { socket: options.timeout.idleSocket, server: false },
      }),
    },
  });
};
