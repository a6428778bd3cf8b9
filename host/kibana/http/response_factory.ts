/** What a handler answers with, before it is written. */
export class KibanaResponse {
  constructor(
    readonly status: number,
    readonly payload: unknown,
    readonly headers: Readonly<Record<string, string | string[]>> = {},
    readonly bypassErrorFormat = false,
  ) {}
}

interface ResponseOptions {
  body?: unknown;
  headers?: Record<string, string | string[]>;
  bypassErrorFormat?: boolean;
}

const success =
  (status: number) =>
  (options: ResponseOptions = {}) =>
    new KibanaResponse(status, options.body, options.headers);
const failure =
  (status: number, message: string) =>
  (options: ResponseOptions = {}) =>
    new KibanaResponse(status, options.body ?? message, options.headers);

/** The third argument of a route handler. */
export const responseFactory = {
  ok: success(200),
  created: success(201),
  accepted: success(202),
  noContent: (options: ResponseOptions = {}) => new KibanaResponse(204, undefined, options.headers),
  redirected: success(302),
  notModified: success(304),
  badRequest: failure(400, 'Bad Request'),
  unauthorized: failure(401, 'Unauthorized'),
  forbidden: failure(403, 'Forbidden'),
  notFound: failure(404, 'Not Found'),
  conflict: failure(409, 'Conflict'),
  unprocessableContent: failure(422, 'Unprocessable Content'),
  custom: (options: ResponseOptions & { statusCode: number }) =>
    new KibanaResponse(options.statusCode, options.body, options.headers, options.bypassErrorFormat),
  customError: (options: ResponseOptions & { statusCode: number }) => {
    const { statusCode } = options;
    if (!Number.isInteger(statusCode) || statusCode < 400 || statusCode > 599) {
      throw new Error(`Unexpected Http status code. Expected from 400 to 599, but given: ${statusCode}`);
    }
    return new KibanaResponse(statusCode, options.body, options.headers, options.bypassErrorFormat);
  },
};
