import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Agent } from 'undici';
import { ConnectionPools } from './connection_pools';
import type { SourceConnection } from './make_compliance_api_client';
import { makeComplianceApiClient } from './make_compliance_api_client';

const fixture = (name: string): string => readFileSync(join(__dirname, '../../test_support/fixtures', name), 'utf8');
const CERTIFICATE = fixture('localhost_certificate.pem');
const KEY = 'sk-ant-api01-only-for-the-api';

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

describe('a client of a source', () => {
  const dispatcher = new Agent();
  const pools = new ConnectionPools(dispatcher);
  const asked: Array<{ path: string; key: unknown }> = [];
  const api = createHttpsServer({ cert: CERTIFICATE, key: fixture('localhost_key.pem') }, (request, response) => {
    asked.push({ path: request.url ?? '', key: request.headers['x-api-key'] });
    response.end(JSON.stringify({ data: [], has_more: false }));
  });
  /** Everything that the proxy gets to see. */
  let seenByProxy = '';
  const sockets = new Set<Socket>();
  const proxy = createHttpServer();
  let urls: { api: string; proxy: string };

  beforeAll(async () => {
    proxy.on('connect', (request, client: Socket, head) => {
      seenByProxy += `${request.method} ${request.url} ${JSON.stringify(request.headers)}`;
      const [host, port] = (request.url ?? '').split(':');
      const upstream = connect(Number(port), host === 'localhost' ? '127.0.0.1' : host!, () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.write(head);
        upstream.pipe(client);
        client.pipe(upstream);
      });
      client.on('data', (data: Buffer) => (seenByProxy += data.toString('latin1')));
      for (const socket of [client, upstream]) {
        sockets.add(socket);
        socket.on('error', () => socket.destroy());
      }
    });
    urls = { api: `https://localhost:${await listen(api)}`, proxy: `http://127.0.0.1:${await listen(proxy)}` };
  });
  afterAll(async () => {
    await pools.destroy();
    await dispatcher.destroy();
    sockets.forEach((socket) => socket.destroy());
    api.closeAllConnections();
    proxy.closeAllConnections();
    await Promise.all([api, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
  });
  beforeEach(() => {
    asked.length = 0;
    seenByProxy = '';
  });

  const ask = (connection: Partial<SourceConnection>) =>
    makeComplianceApiClient({
      dispatcher,
      pools,
      pluginVersion: '0.0.0-test',
      requestTimeoutMs: 10_000,
      maxBodyBytes: 1_000_000,
      now: () => 0,
    })({ url: urls.api, apiKey: KEY, ...connection }).listActivities(
      { limit: 1, order: 'desc' },
      new AbortController().signal,
    );

  it('trusts the certificates that it is told to, and no others', async () => {
    await expect(ask({})).rejects.toThrow(/certificate at this address is not trusted/);
    await ask({ certificateAuthorities: CERTIFICATE });
    expect(asked).toEqual([{ path: '/v1/compliance/activities?limit=1&order=desc', key: KEY }]);
  });

  it('goes through the proxy, which never sees the key', async () => {
    await ask({ certificateAuthorities: CERTIFICATE, proxyUrl: urls.proxy });
    expect(asked).toHaveLength(1);
    expect(seenByProxy).toContain(`CONNECT localhost:${new URL(urls.api).port}`);
    expect(seenByProxy).not.toContain(KEY);
  });

  it('says that the connection failed where the proxy does not answer', async () => {
    await expect(ask({ certificateAuthorities: CERTIFICATE, proxyUrl: 'http://127.0.0.1:9' })).rejects.toThrow(
      /Nothing answers|can't be reached/,
    );
  });

  it('asks only for the types that the source is set to', async () => {
    await ask({ certificateAuthorities: CERTIFICATE, activityTypes: ['sso_login_failed', 'claude_chat_created'] });
    expect(new URL(asked[0]!.path, urls.api).searchParams.getAll('activity_types[]')).toEqual([
      'sso_login_failed',
      'claude_chat_created',
    ]);
  });
});
