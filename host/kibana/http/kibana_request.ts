import { randomUUID } from 'node:crypto';
import type { Request } from '@hapi/hapi';
import { fromEvent, map, merge, take, takeUntil } from 'rxjs';
import type { Observable } from 'rxjs';
import type { Authentication } from '../security/authenticator';

/** A request as route handlers see it. Secret headers are taken out; the host keeps them for the scoped clients. */
export interface KibanaRequest {
  id: string;
  uuid: string;
  url: URL;
  route: { path: string; method: string; options: object };
  headers: Record<string, string | string[] | undefined>;
  params: unknown;
  query: unknown;
  body: unknown;
  isFakeRequest: boolean;
  isSystemRequest: boolean;
  isInternalApiRequest: boolean;
  auth: { isAuthenticated: boolean };
  socket: { remoteAddress?: string };
  events: { aborted$: Observable<void>; completed$: Observable<void> };
}

const SECRET_HEADERS = new Set(['authorization', 'cookie']);

export const toKibanaRequest = ({
  request,
  path,
  options,
  input,
  authentication,
}: {
  request: Request;
  path: string;
  options: object;
  input: { params: unknown; query: unknown; body: unknown };
  authentication: Authentication | undefined;
}): KibanaRequest => {
  const { req, res } = request.raw;
  const finished$ = fromEvent(res, 'finish').pipe(
    take(1),
    map(() => undefined),
  );
  // A connection that closes before the answer is written was hung up by the caller.
  const aborted$ = merge(fromEvent(req, 'aborted'), fromEvent(res, 'close')).pipe(
    take(1),
    map(() => undefined),
    takeUntil(finished$),
  );
  return {
    id: request.info.id,
    uuid: randomUUID(),
    url: request.url,
    route: { path, method: request.method, options },
    headers: Object.fromEntries(
      Object.entries(request.headers as Record<string, string>).filter(([name]) => !SECRET_HEADERS.has(name)),
    ),
    ...input,
    isFakeRequest: false,
    isSystemRequest: request.headers['kbn-system-request'] === 'true',
    isInternalApiRequest: 'x-elastic-internal-origin' in request.headers,
    auth: { isAuthenticated: authentication !== undefined },
    socket: { remoteAddress: request.info.remoteAddress },
    events: { aborted$, completed$: merge(finished$, aborted$).pipe(take(1)) },
  };
};
