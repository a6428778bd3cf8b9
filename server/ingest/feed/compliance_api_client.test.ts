import { Agent } from 'undici';
import { SourceAnswerUnreadableError } from '../../errors/source_answer_unreadable_error';
import { SourceRateLimitedError } from '../../errors/source_rate_limited_error';
import { SourceRequestRefusedError } from '../../errors/source_request_refused_error';
import { SourceUnauthorizedError } from '../../errors/source_unauthorized_error';
import { SourceUnreachableError } from '../../errors/source_unreachable_error';
import type { Answer, HttpServer } from '../../test_support/start_http_server';
import { startHttpServer } from '../../test_support/start_http_server';
import { ComplianceApiClient } from './compliance_api_client';

const API_KEY = 'sk-ant-api01-very-secret';

describe('ComplianceApiClient', () => {
  let dispatcher: Agent;
  let server: HttpServer | undefined;

  beforeEach(() => {
    dispatcher = new Agent();
  });
  afterEach(async () => {
    await dispatcher.destroy();
    await server?.close();
    server = undefined;
  });

  const clientOf = (url: string, overrides: { requestTimeoutMs?: number; maxBodyBytes?: number } = {}) =>
    new ComplianceApiClient({
      url,
      apiKey: API_KEY,
      userAgent: () => 'claude-activity/0.0.0-test',
      dispatcher,
      requestTimeoutMs: 10_000,
      maxBodyBytes: 1024 * 1024,
      now: () => Date.parse('2026-11-03T00:00:00Z'),
      ...overrides,
    });

  const ask = async (answer: Answer, overrides = {}, signal = new AbortController().signal) => {
    server = await startHttpServer(answer);
    return clientOf(server.url, overrides).listActivities({ limit: 10, order: 'asc' }, signal);
  };

  const failure = async (answer: Answer, overrides = {}): Promise<Error> => {
    const thrown = await ask(answer, overrides).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(thrown instanceof Error)) throw new Error('Expected a failure.');
    expect(JSON.stringify([thrown.message, thrown])).not.toContain('very-secret');
    return thrown;
  };

  const json =
    (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
    (response) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

  const apiError = (status: number, type: string, message: string, headers = {}): Answer =>
    json(status, { type: 'error', error: { type, message } }, headers);

  it('sends key, version, and its own user agent, and passes bounds and cursor unchanged', async () => {
    server = await startHttpServer(json(200, { data: [], has_more: false, first_id: null, last_id: null }));
    await clientOf(`${server.url}/gateway/`).listActivities(
      {
        limit: 5000,
        order: 'asc',
        afterId: 'b3BhcXVlKy89PQ==',
        createdAtGte: '2026-11-03T09:12:44.118204Z',
        createdAtLte: '2026-11-04T00:00:00+02:00',
      },
      new AbortController().signal,
    );
    const [{ path, headers }] = server.requests as [HttpServer['requests'][0]];
    const url = new URL(path, server.url);
    expect(url.pathname).toBe('/gateway/v1/compliance/activities');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      limit: '5000',
      order: 'asc',
      after_id: 'b3BhcXVlKy89PQ==',
      'created_at.gte': '2026-11-03T09:12:44.118204Z',
      'created_at.lte': '2026-11-04T00:00:00+02:00',
    });
    expect(headers).toMatchObject({
      'x-api-key': API_KEY,
      'anthropic-version': '2023-06-01',
      accept: 'application/json',
      'user-agent': 'claude-activity/0.0.0-test',
    });
  });

  it('reads a page with its cursor, request id and what is left of the budget', async () => {
    const answer = await ask(
      json(
        200,
        { data: [{ id: 'a' }, 'odd'], has_more: true, first_id: 'a', last_id: 'b' },
        {
          'request-id': 'req_1',
          'anthropic-ratelimit-requests-limit': '600',
          'anthropic-ratelimit-requests-remaining': '598',
          'anthropic-ratelimit-requests-reset': '2026-11-03T00:00:30Z',
        },
      ),
    );
    expect(answer).toEqual({
      activities: [{ id: 'a' }, 'odd'],
      hasMore: true,
      lastId: 'b',
      requestId: 'req_1',
      rateLimit: { limit: 600, remaining: 598, resetAt: Date.parse('2026-11-03T00:00:30Z') },
    });
  });

  it('takes a page without any of the optional keys but data for the last one', async () => {
    expect(await ask(json(200, { data: [] }))).toMatchObject({ activities: [], hasMore: false, lastId: null });
  });

  it('says that the key is wrong on 401', async () => {
    const error = await failure(
      apiError(401, 'authentication_error', 'The API key provided is invalid or has been revoked.'),
    );
    expect(error).toBeInstanceOf(SourceUnauthorizedError);
    expect(error.message).toMatch(/does not accept the API key/);
  });

  it('names the scopes on 403, as the API does', async () => {
    const error = await failure(
      apiError(403, 'permission_error', "Missing required scopes. Needed: ['read:compliance_activities']"),
    );
    expect(error).toBeInstanceOf(SourceUnauthorizedError);
    expect(error.message).toContain("Needed: ['read:compliance_activities']");
  });

  it('never repeats a key that an error message quotes', async () => {
    const error = await failure(apiError(401, 'authentication_error', `unknown key ${API_KEY}`));
    expect(error.message).toContain('unknown key (API key)');
  });

  it.each([
    ['17', 17_000],
    ['Tue, 03 Nov 2026 00:00:20 GMT', 20_000],
    [undefined, undefined],
    ['soon', undefined],
  ])('reads retry-after %p on 429 as %p ms', async (retryAfter, expected) => {
    const error = await failure(
      apiError(429, 'rate_limit_error', 'slow down', retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
    );
    expect(error).toBeInstanceOf(SourceRateLimitedError);
    expect((error as SourceRateLimitedError).retryAfterMs).toBe(expected);
  });

  it.each([
    [500, {}, true],
    [500, { 'x-should-retry': 'false' }, false],
    [503, {}, true],
    [529, {}, true],
  ])('takes a %p (%p) for trouble over there', async (status, headers, retriable) => {
    const error = await failure(apiError(status, 'overloaded_error', 'busy', headers));
    expect(error).toBeInstanceOf(SourceUnreachableError);
    expect((error as SourceUnreachableError).retriable).toBe(retriable);
  });

  it('does not repeat a key of any kind that the answer repeats', async () => {
    const apiKey = 'gateway-key-of-another-kind';
    const error = await failure(apiError(401, 'authentication_error', `no such key: ${apiKey}`), { apiKey });
    expect(error.message).toContain('no such key: (API key)');
    expect(error.message).not.toContain(apiKey);
  });

  it('tells a refused request from everything else', async () => {
    const error = await failure(apiError(400, 'invalid_request_error', 'cursor cannot be decoded'));
    expect(error).toBeInstanceOf(SourceRequestRefusedError);
    expect(error.message).toContain('cursor cannot be decoded');
  });

  it.each<[string, Answer, RegExp]>([
    [
      'a web page with status 200',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Sign in</p>'),
      /web page/,
    ],
    ['JSON that breaks off', (response) => response.writeHead(200).end('{"data":[{"id":"a"},{"i'), /broke off/],
    ['JSON of another service', json(200, { status: 'ok' }), /not the Compliance API/],
    ['null', json(200, null), /not the Compliance API/],
    ['404', (response) => response.writeHead(404).end('not here'), /no Compliance API at this address/],
    [
      'a redirect, which is not followed with the key',
      (response) => response.writeHead(302, { location: 'https://elsewhere.example/' }).end(),
      /redirects elsewhere/,
    ],
  ])('finds %s unreadable', async (_, answer, message) => {
    const error = await failure(answer);
    expect(error).toBeInstanceOf(SourceAnswerUnreadableError);
    expect(error.message).toMatch(message);
    expect(server!.requests).toHaveLength(1);
  });

  it('gives up a page that is larger than allowed', async () => {
    const error = await failure(json(200, { data: ['x'.repeat(10_000)] }), { maxBodyBytes: 5000 });
    expect(error).toBeInstanceOf(SourceAnswerUnreadableError);
    expect(error.message).toMatch(/pageSize/);
  });

  it.each<[string, Answer, RegExp, object]>([
    ['a reset before the answer', (_response, request) => request.socket.destroy(), /broke off/, {}],
    [
      'a reset in the middle of the body',
      (response, request) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"data":[', () => request.socket.destroy());
      },
      /broke off/,
      {},
    ],
    ['no answer in time', () => undefined, /did not answer within/, { requestTimeoutMs: 100 }],
    [
      'a body that never ends in time',
      (response) => void response.writeHead(200).write('{"data":['),
      /did not answer within/,
      { requestTimeoutMs: 100 },
    ],
  ])('finds the API unreachable after %s', async (_, answer, message, overrides) => {
    const error = await failure(answer, overrides);
    expect(error).toBeInstanceOf(SourceUnreachableError);
    expect((error as SourceUnreachableError).retriable).toBe(true);
    expect(error.message).toMatch(message);
  });

  it('says that nothing answers at an address where nothing listens', async () => {
    const closed = await startHttpServer(json(200, {}));
    await closed.close();
    await expect(
      clientOf(closed.url).listActivities({ limit: 1, order: 'desc' }, new AbortController().signal),
    ).rejects.toThrow(/Nothing answers at this address/);
  });

  it('passes on the caller’s abort as such', async () => {
    const abort = new AbortController();
    const reason = new Error('enough');
    const asking = ask(() => abort.abort(reason), {}, abort.signal);
    await expect(asking).rejects.toBe(reason);
  });
});
