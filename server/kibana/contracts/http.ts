/** The least of an rxjs observable, so that rxjs needn't be bundled. */
export interface Subscribable {
  subscribe(next: () => void): { unsubscribe(): void };
}

/** A real request of a browser; opaque but for its validated parts. */
export interface KibanaRequest {
  params: unknown;
  query: unknown;
  body: unknown;
  events: { aborted$: Subscribable };
}

/** Stands for a request where only credentials count: a background job with a stored API key. */
export interface FakeRequest {
  headers: Record<string, string>;
}

/** Opaque answer made by the response factory. */
export interface KibanaResponse {
  status: number;
}

export interface KibanaResponseFactory {
  ok(options: { body: unknown; headers?: Readonly<Record<string, string>> }): KibanaResponse;
  customError(options: { statusCode: number; body: { message: string; attributes?: unknown } }): KibanaResponse;
}

/** `RouteValidationFunction`: accepted beside config-schema by every supported version. */
export type ValidationFunction = (
  data: unknown,
  result: { ok(value: unknown): unknown; badRequest(error: Error | string): unknown },
) => unknown;

export interface RouteConfig {
  path: string;
  validate: false | { params?: ValidationFunction; query?: ValidationFunction; body?: ValidationFunction };
  security?: { authz: { requiredPrivileges: string[] } };
  options: { access: 'internal'; tags?: string[] };
}

/** The context isn't used: services come from the start contracts. */
export type RouteHandler = (
  context: unknown,
  request: KibanaRequest,
  response: KibanaResponseFactory,
) => Promise<KibanaResponse>;

export type RouteRegistrar = (config: RouteConfig, handler: RouteHandler) => void;

export interface Router {
  get: RouteRegistrar;
  post: RouteRegistrar;
  put: RouteRegistrar;
  delete: RouteRegistrar;
}
