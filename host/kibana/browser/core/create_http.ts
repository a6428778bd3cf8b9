import { BehaviorSubject } from 'rxjs';
import type { InjectedMetadata } from '../../rendering/injected_metadata';
import { HttpFetchError } from './http_fetch_error';

interface FetchOptions extends Omit<RequestInit, 'headers'> {
  path?: string;
  query?: Record<string, unknown>;
  /** One that is undefined takes away the header that is sent by default. */
  headers?: Record<string, string | undefined>;
  version?: string;
  asResponse?: boolean;
  rawResponse?: boolean;
}

const JSON_TYPE = /^(application\/(json|x-javascript)|text\/(json|javascript))(;.*)?$/;

const defined = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

const readBody = async (response: Response): Promise<unknown> => {
  if (response.status === 204) return undefined;
  return JSON_TYPE.test(response.headers.get('content-type') ?? '') ? response.json() : response.text();
};

const urlOf = (path: string, query: Record<string, unknown> = {}): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) if (item !== undefined) parameters.append(name, String(item));
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${text}`;
};

/** `core.http` in the browser: adds the headers that Kibana wants, turns error answers into `HttpFetchError`. */
export const createHttp = ({ kibanaVersion, buildNumber }: InjectedMetadata) => {
  const send = async (method: string, path: string, options: FetchOptions): Promise<unknown> => {
    const { query, headers = {}, version, asResponse, rawResponse, path: _path, ...init } = options;
    const request = new Request(urlOf(path, query), {
      credentials: 'same-origin',
      ...init,
      method,
      headers: defined({
        'Content-Type': 'application/json',
        'kbn-version': kibanaVersion,
        'kbn-build-number': String(buildNumber),
        'x-elastic-internal-origin': 'Kibana',
        ...(version !== undefined && { 'elastic-api-version': version }),
        ...headers,
      }),
    });
    let response: Response;
    let body: unknown;
    try {
      response = await fetch(request);
    } catch (error) {
      const { message, name } = error as Error;
      throw new HttpFetchError(message, name, request);
    }
    try {
      body = rawResponse ? undefined : await readBody(response);
    } catch (error) {
      const { message, name } = error as Error;
      throw new HttpFetchError(message, name, request, response);
    }
    if (!response.ok) throw new HttpFetchError(response.statusText, 'Error', request, response, body);
    return asResponse ? { fetchOptions: options, request, response, body } : body;
  };
  const method =
    (name: string) =>
    (pathOrOptions: string | (FetchOptions & { path: string }), options: FetchOptions = {}): Promise<unknown> =>
      typeof pathOrOptions === 'string'
        ? send(name, pathOrOptions, options)
        : send(name, pathOrOptions.path, pathOrOptions);
  return {
    get: method('GET'),
    post: method('POST'),
    put: method('PUT'),
    patch: method('PATCH'),
    delete: method('DELETE'),
    head: method('HEAD'),
    fetch: (pathOrOptions: string | (FetchOptions & { path: string }), options: FetchOptions = {}) => {
      const given = typeof pathOrOptions === 'string' ? options : pathOrOptions;
      return method(given.method ?? 'GET')(pathOrOptions, options);
    },
    basePath: {
      get: () => '',
      prepend: (path: string) => path,
      remove: (path: string) => path,
      serverBasePath: '',
      publicBaseUrl: undefined,
    },
    anonymousPaths: { isAnonymous: () => false, register: () => undefined },
    externalUrl: { validateUrl: (url: string) => new URL(url, window.location.href) },
    getLoadingCount$: () => new BehaviorSubject(0),
    addLoadingCountSource: () => undefined,
    intercept: () => () => undefined,
  };
};

export type Http = ReturnType<typeof createHttp>;
