import type * as t from 'io-ts';
import type { Privilege } from '../../common/names';
import type { RouteAudit } from '../audit';
import type { KibanaRequest } from '../kibana/contracts';
import type { RouteServices } from './route_services';

type Decoded<Codec> = Codec extends t.Mixed ? t.TypeOf<Codec> : undefined;

export interface RouteInput<Params, Query, Body> {
  params: Decoded<Params>;
  query: Decoded<Query>;
  body: Decoded<Body>;
  /** Aborted when the caller hangs up. */
  signal: AbortSignal;
  /** Only for what acts on behalf of the user, such as granting an API key. */
  request: KibanaRequest;
  services: RouteServices;
}

export interface RouteDefinition<
  Params extends t.Mixed | undefined = undefined,
  Query extends t.Mixed | undefined = undefined,
  Body extends t.Mixed | undefined = undefined,
  Answer = unknown,
> {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Under `/internal/claude_activity`, e.g. `/sources/{id}`. */
  path: string;
  privilege: Privilege;
  params?: Params;
  query?: Query;
  body?: Body;
  /** Logged as something that an admin did; every route that changes anything has it. */
  audit?: RouteAudit<RouteInput<Params, Query, Body>, Answer>;
  handler: (input: RouteInput<Params, Query, Body>) => Promise<Answer>;
}

/**
 * States one route. Authorization, validation, timing and the mapping of errors to HTTP are added by
 * `register_routes.ts`, so that no route can forget them.
 */
export const defineRoute = <
  Params extends t.Mixed | undefined = undefined,
  Query extends t.Mixed | undefined = undefined,
  Body extends t.Mixed | undefined = undefined,
  Answer = unknown,
>(
  definition: RouteDefinition<Params, Query, Body, Answer>,
): RouteDefinition<Params, Query, Body, Answer> => definition;
