import { Client } from '@elastic/elasticsearch';
import { auditDataStream, rejectedDataStream } from '../../common/names';
import { ApiKeysUnavailableError } from '../../server/errors/api_keys_unavailable_error';
import type { ApiKeys, GrantedApiKey, KibanaRequest } from '../../server/kibana/contracts';
import type { ElasticsearchClient } from '../../server/kibana/elasticsearch_client';
import { WriteKeys } from '../../server/sources/write_keys';
import { recordingLogger } from '../../server/test_support/recording_logger';
import { connectElasticsearch } from '../../host/elasticsearch/connect_elasticsearch';
import type { ElasticsearchHandle } from '../../host/elasticsearch/elasticsearch_handle';

jest.setTimeout(120_000);

let handle: ElasticsearchHandle;
let admin: Client;
const clients: Client[] = [];

const connect = (auth: { username: string; password: string } | { apiKey: string }): Client => {
  const client = new Client({ node: handle.url, auth });
  clients.push(client);
  return client;
};
const asContract = (client: Client): ElasticsearchClient => client as unknown as ElasticsearchClient;

beforeAll(async () => {
  handle = await connectElasticsearch();
  admin = connect(handle.credentials);
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
  await handle.stop();
});

const NAMESPACE = `keys_${process.pid}`;
const REQUEST = {} as KibanaRequest;

/** Kibana's API keys, made with the real grant API on behalf of a real user. */
const apiKeysOf = (user: { username: string; password: string }): ApiKeys => ({
  areAPIKeysEnabled: async () => true,
  grantAsInternalUser: (_request, apiKey) =>
    admin.transport.request<GrantedApiKey>({
      method: 'POST',
      path: '/_security/api_key/grant',
      body: { grant_type: 'password', ...user, api_key: apiKey },
    }),
  invalidateAsInternalUser: (body) => admin.transport.request({ method: 'DELETE', path: '/_security/api_key', body }),
});

const writeKeysOf = (apiKeys: ApiKeys | undefined) =>
  new WriteKeys({
    apiKeys,
    elasticsearch: {
      asInternalUser: asContract(admin),
      asScoped: (request) => {
        const { authorization = '' } = (request as { headers: Record<string, string> }).headers;
        return { asCurrentUser: asContract(connect({ apiKey: authorization.replace('ApiKey ', '') })) };
      },
    },
    log: recordingLogger(),
  });

const makeUser = async (name: string, indices: Array<{ names: string[]; privileges: string[] }>) => {
  const user = { username: name, password: `${name}-password` };
  await admin.transport.request({
    method: 'PUT',
    path: `/_security/role/${name}`,
    body: { cluster: ['manage_own_api_key'], indices },
  });
  await admin.transport.request({
    method: 'PUT',
    path: `/_security/user/${name}`,
    body: { password: user.password, roles: [name] },
  });
  return user;
};

const status = (call: Promise<unknown>): Promise<number> =>
  call.then(
    () => 200,
    (error: { meta?: { statusCode?: number } }) => error.meta?.statusCode ?? 0,
  );

describe('WriteKeys', () => {
  it('gives a key that may write and read its own two streams, and nothing else', async () => {
    const user = await makeUser('writer', [{ names: ['logs-*'], privileges: ['all'] }]);
    const writeKeys = writeKeysOf(apiKeysOf(user));
    const key = await writeKeys.grant(REQUEST, { sourceName: 'Acme', namespace: NAMESPACE });
    const client = writeKeys.clientFor(key.encoded);
    const may = async (names: string[], privileges: string[]) =>
      (
        await client.transport.request<{ has_all_requested: boolean }>({
          method: 'POST',
          path: '/_security/user/_has_privileges',
          body: { index: [{ names, privileges }] },
        })
      ).has_all_requested;
    const streams = [auditDataStream(NAMESPACE), rejectedDataStream(NAMESPACE)];
    expect(await may(streams, ['auto_configure', 'create_doc', 'read', 'view_index_metadata'])).toBe(true);
    expect(await may(streams, ['delete'])).toBe(false);
    expect(await may(streams, ['index'])).toBe(false);
    expect(await may([auditDataStream('other')], ['read'])).toBe(false);
    expect(await status(client.transport.request({ method: 'GET', path: '/_cluster/health' }))).toBe(403);
    expect(await writeKeys.isUsable(key.encoded, NAMESPACE)).toBe(true);
    expect(await writeKeys.isUsable(key.encoded, 'other')).toBe(false);
  });

  it('no longer takes a key for usable once it is invalidated', async () => {
    const user = await makeUser('invalidator', [{ names: ['logs-*'], privileges: ['all'] }]);
    const writeKeys = writeKeysOf(apiKeysOf(user));
    const key = await writeKeys.grant(REQUEST, { sourceName: 'Acme', namespace: NAMESPACE });
    await writeKeys.invalidate(key.id);
    expect(await writeKeys.isUsable(key.encoded, NAMESPACE)).toBe(false);
  });

  it('refuses an admin who may not write there, names what is missing, and leaves no key behind', async () => {
    const user = await makeUser('reader', [{ names: ['logs-*'], privileges: ['read'] }]);
    const granting = writeKeysOf(apiKeysOf(user)).grant(REQUEST, { sourceName: 'Acme', namespace: NAMESPACE });
    await expect(granting).rejects.toBeInstanceOf(ApiKeysUnavailableError);
    await expect(granting).rejects.toThrow(`create_doc on ${auditDataStream(NAMESPACE)}`);
    const { api_keys: keys } = await admin.transport.request<{ api_keys: Array<{ invalidated: boolean }> }>({
      method: 'GET',
      path: '/_security/api_key',
      querystring: { username: 'reader' },
    });
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.every(({ invalidated }) => invalidated)).toBe(true);
  });

  it('says in a sentence when no key can be granted', async () => {
    const writeKeys = writeKeysOf(apiKeysOf({ username: 'nobody', password: 'wrong' }));
    await expect(writeKeys.grant(REQUEST, { sourceName: 'Acme', namespace: NAMESPACE })).rejects.toThrow(
      /gave no API key for the background job/,
    );
  });

  it.each<[string, ApiKeys | undefined]>([
    ['Kibana has no security plugin', undefined],
    [
      'Elasticsearch has security off',
      { ...apiKeysOf({ username: '', password: '' }), areAPIKeysEnabled: async () => false },
    ],
  ])('falls back to the internal user when %s', async (_, apiKeys) => {
    const writeKeys = writeKeysOf(apiKeys);
    expect(await writeKeys.grant(REQUEST, { sourceName: 'Acme', namespace: NAMESPACE })).toEqual({
      id: null,
      encoded: '',
    });
    expect(writeKeys.clientFor('')).toBe(admin);
    expect(await writeKeys.isUsable('', NAMESPACE)).toBe(true);
  });
});
