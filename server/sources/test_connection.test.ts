import { Agent } from 'undici';
import { ComplianceApiClient } from '../ingest/feed/compliance_api_client';
import type { Answer, HttpServer } from '../test_support/start_http_server';
import { startHttpServer } from '../test_support/start_http_server';
import { testConnection } from './test_connection';

describe('testConnection', () => {
  const dispatcher = new Agent();
  let server: HttpServer;
  afterEach(() => server.close());
  afterAll(() => dispatcher.destroy());

  const test = async (apiKey: string, answer: Answer) => {
    server = await startHttpServer(answer);
    const client = new ComplianceApiClient({
      url: server.url,
      apiKey,
      userAgent: () => 'claude-activity/0.0.0-test',
      dispatcher,
      requestTimeoutMs: 10_000,
      maxBodyBytes: 1024 * 1024,
      now: () => 0,
    });
    return testConnection(client, { apiKey, signal: new AbortController().signal });
  };

  const json =
    (status: number, body: unknown): Answer =>
    (response) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  it.each([
    ['sk-ant-api01-x', 'compliance_access_key', /Connected with a Compliance Access Key/],
    ['sk-ant-admin01-x', 'admin_api_key', /Connected with an Admin API key/],
    ['something', 'other', /Connected with this key/],
  ])('says what kind of key %s is and what the newest activity is', async (apiKey, keyKind, message) => {
    const createdAt = '2026-11-03T09:12:44.118204Z';
    const answer = await test(apiKey, json(200, { data: [{ id: 'a', created_at: createdAt }], has_more: true }));
    expect(answer).toMatchObject({ ok: true, keyKind, newestActivityAt: createdAt });
    expect(answer.message).toMatch(message);
    expect(new URL(server.requests[0]!.path, server.url).searchParams.get('limit')).toBe('1');
  });

  it('explains an empty feed', async () => {
    const answer = await test('sk-ant-api01-x', json(200, { data: [], has_more: false }));
    expect(answer).toMatchObject({ ok: true, newestActivityAt: null });
    expect(answer.message).toMatch(/recording starts when/);
  });

  it('takes nothing for a time that is none: a strange service could answer with the key', async () => {
    const answer = await test('sk-ant-api01-x', json(200, { data: [{ created_at: 'sk-ant-api01-x' }] }));
    expect(answer).toMatchObject({
      ok: true,
      newestActivityAt: null,
      message: 'Connected with a Compliance Access Key.',
    });
  });

  it('recognises a key of another product', async () => {
    const refused = json(401, { error: { type: 'authentication_error', message: 'invalid x-api-key' } });
    const answer = await test('sk-ant-api03-x', refused);
    expect(answer).toMatchObject({ ok: false, keyKind: 'other' });
    expect(answer.message).toMatch(/sk-ant-api01-/);
  });

  it.each<[string, Answer, RegExp]>([
    ['403', json(403, { error: { type: 'permission_error', message: 'Missing required scopes.' } }), /scope/],
    ['404', json(404, {}), /no Compliance API at this address/],
    ['a web page', (response) => response.writeHead(200).end('<html></html>'), /web page/],
    ['no answer at all', (_response, request) => request.socket.destroy(), /broke off/],
  ])('says in a sentence what %s means', async (_, answer, message) => {
    const { ok, message: sentence } = await test('sk-ant-api01-x', answer);
    expect(ok).toBe(false);
    expect(sentence).toMatch(message);
  });
});
