import type * as t from 'io-ts';
import type { Privilege } from '../../common/names';
import type { RouteAudit } from '../audit';
import type { KibanaRequest } from '../kibana/contracts';
import type { RouteDefinition } from './define_route';
import type { RouteServices } from './route_services';

export interface AnyRouteInput {
  params: unknown;
  query: unknown;
  body: unknown;
  signal: AbortSignal;
  request: KibanaRequest;
  services: RouteServices;
}

/** A route whose input types are no longer told apart, so that all can stand in one list. */
export interface AnyRoute {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  privilege: Privilege;
  params: t.Mixed | undefined;
  query: t.Mixed | undefined;
  body: t.Mixed | undefined;
  audit: RouteAudit<AnyRouteInput, unknown> | undefined;
  handler: (input: AnyRouteInput) => Promise<unknown>;
}

/** Safe because the registrar gives a handler only what the same route's codecs have let through. */
export const anyRoute = <
  Params extends t.Mixed | undefined,
  Query extends t.Mixed | undefined,
  Body extends t.Mixed | undefined,
  Answer,
>({
  method,
  path,
  privilege,
  params,
  query,
  body,
  audit,
  handler,
}: RouteDefinition<Params, Query, Body, Answer>): AnyRoute => ({
  method,
  path,
  privilege,
  params,
  query,
  body,
  audit: audit as AnyRoute['audit'],
  handler: handler as AnyRoute['handler'],
});
