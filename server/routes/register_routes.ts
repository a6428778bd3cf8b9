import type * as t from 'io-ts';
import { INTERNAL_API } from '../../common/names';
import { toHttpError } from '../errors/to_http_error';
import type { KibanaRequest, Logger, RouteConfig, Router } from '../kibana/contracts';
import type { KibanaVersion } from '../kibana/kibana_version';
import { routeAuthorization } from '../kibana/route_authorization';
import type { AnyRoute } from './any_route';
import type { RouteServices } from './route_services';
import { StreamedAnswer } from './streamed_answer';
import { validateWith } from './validate_with';

export interface RegisterRoutesOptions {
  router: Router;
  routes: readonly AnyRoute[];
  kibana: KibanaVersion;
  /** Makes what a handler may use, for the user who asks. */
  servicesFor: (request: KibanaRequest) => Promise<RouteServices>;
  log: Logger;
  now: () => number;
}

/**
 * Registers the routes with what all have in common: authorization, validation, the end of work when the caller hangs
 * up, timing, the log of what admins do, and the mapping of errors.
 */
export const registerRoutes = ({ router, routes, kibana, servicesFor, log, now }: RegisterRoutesOptions): void => {
  for (const route of routes) {
    const { method, path, privilege, params, query, body, audit, handler } = route;
    const name = `${method.toUpperCase()} ${path}`;
    const config: RouteConfig = {
      path: `${INTERNAL_API}${path}`,
      validate: validation({ params, query, body }),
      ...routeAuthorization({ privilege, kibana }),
    };
    router[method](config, async (_context, request, response) => {
      const startedAt = now();
      const abort = new AbortController();
      let isStreaming = false;
      const hangUp = request.events.aborted$.subscribe(() => abort.abort(new Error('The caller hung up.')));
      try {
        const services = await servicesFor(request);
        const input = {
          params: request.params,
          query: request.query,
          body: request.body,
          signal: abort.signal,
          request,
          services,
        };
        const answer = await (audit
          ? services.auditTrail.record({ request, input, audit }, () => handler(input))
          : handler(input));
        log.debug(`${name} took ${now() - startedAt} ms.`);
        if (answer instanceof StreamedAnswer) {
          // Written after this handler has ended: until then the caller may still hang up.
          isStreaming = true;
          answer.body.once('close', () => hangUp.unsubscribe());
          return response.ok({ body: answer.body, headers: answer.headers });
        }
        return response.ok({ body: answer ?? {} });
      } catch (thrown) {
        const httpError = toHttpError(thrown);
        const line = `${name} failed after ${now() - startedAt} ms with ${httpError.statusCode}: `;
        if (httpError.statusCode === 500 && !abort.signal.aborted) {
          log.error(line + (thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)));
        } else {
          log.debug(line + httpError.body.message);
        }
        return response.customError(httpError);
      } finally {
        if (!isStreaming) hangUp.unsubscribe();
      }
    });
  }
};

const validation = ({
  params,
  query,
  body,
}: {
  params: t.Mixed | undefined;
  query: t.Mixed | undefined;
  body: t.Mixed | undefined;
}): RouteConfig['validate'] =>
  params || query || body
    ? {
        ...(params && { params: validateWith(params) }),
        ...(query && { query: validateWith(query) }),
        ...(body && { body: validateWith(body) }),
      }
    : false;
