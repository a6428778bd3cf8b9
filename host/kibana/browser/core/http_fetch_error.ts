/** What `core.http` rejects with when the answer is an error, or there is none. */
export class HttpFetchError extends Error {
  readonly req: Request;
  readonly res: Response | undefined;

  constructor(
    message: string,
    override readonly name: string,
    readonly request: Request,
    readonly response?: Response,
    readonly body?: unknown,
  ) {
    super(message);
    this.req = request;
    this.res = response;
  }
}
