import type { SchemaType } from '../config_schema/schema_type';
import type { KibanaRequest } from './kibana_request';
import type { responseFactory } from './response_factory';

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A `RouteValidationFunction`: says what the value is, or why it is refused. */
export type ValidationFunction = (
  value: unknown,
  result: {
    ok(value: unknown): { value: unknown };
    badRequest(error: Error | string, path?: string[]): { error: Error };
  },
) => { value?: unknown; error?: Error };

export type Validator = SchemaType<unknown> | ValidationFunction;

export interface RouteSecurity {
  authz?: {
    enabled?: false;
    reason?: string;
    requiredPrivileges?: Array<string | { anyRequired?: string[]; allRequired?: string[] }>;
  };
  authc?: { enabled: boolean | 'optional'; reason?: string };
}

/** The first argument of `router.get` and its sisters. */
export interface RouteConfig {
  path: string;
  validate: false | { params?: Validator; query?: Validator; body?: Validator };
  security?: RouteSecurity;
  options?: {
    access?: 'public' | 'internal';
    authRequired?: boolean | 'optional';
    tags?: string[];
    xsrfRequired?: boolean;
    body?: { maxBytes?: number; accepts?: string | string[]; parse?: boolean; output?: 'data' | 'stream' };
    timeout?: { payload?: number; idleSocket?: number };
  };
}

export type RouteHandler = (context: object, request: KibanaRequest, response: typeof responseFactory) => unknown;

export interface Route {
  method: HttpMethod;
  config: RouteConfig;
  handler: RouteHandler;
}
