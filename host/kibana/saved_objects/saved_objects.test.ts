import { Client } from '@elastic/elasticsearch';
import { startElasticsearch } from '../../elasticsearch/start_elasticsearch';
import type { RunningElasticsearch } from '../../elasticsearch/start_elasticsearch';
import { EncryptedSavedObjects } from '../encrypted_saved_objects/encrypted_saved_objects';
import { Features } from '../features/features';
import { HOST_PROFILES } from '../host_profile';
import { createInternalUser } from '../internal_user';
import { ObjectIndices } from './object_indices';
import { ScopedObjects } from './scoped_objects';
import { TypeRegistry } from './type_registry';

const REQUEST = { headers: {} };

describe('saved objects', () => {
  const internalUser = createInternalUser();
  const types = new TypeRegistry();
  const features = new Features({ levels: { editor: 'all', viewer: 'read' } });
  const encryption = new EncryptedSavedObjects({ profile: HOST_PROFILES.kibana_8_12, encryptionKey: 'k'.repeat(32) });
  let elasticsearch: RunningElasticsearch;
  let client: Client;
  let roles: string[] = ['superuser'];
  let objects: ScopedObjects;

  beforeAll(async () => {
    types.register({
      name: 'note',
      hidden: true,
      namespaceType: 'agnostic',
      mappings: { properties: { rank: { type: 'integer' } } },
    });
    types.register({ name: 'vault', hidden: true, namespaceType: 'agnostic', mappings: { properties: {} } });
    encryption.register({
      type: 'vault',
      attributesToEncrypt: new Set(['secret']),
      attributesToExcludeFromAAD: new Set(['name']),
    });
    const privilege = (savedObject: { all: string[]; read: string[] }) => ({ savedObject, ui: [] });
    features.register({
      id: 'notes',
      name: 'Notes',
      category: { id: 'x', label: 'X' },
      app: [],
      privileges: { all: privilege({ all: ['note'], read: [] }), read: privilege({ all: [], read: ['note'] }) },
    });
    elasticsearch = await startElasticsearch({ extraUsers: [internalUser] });
    client = new Client({ node: elasticsearch.url, auth: internalUser });
    const indices = new ObjectIndices({ types });
    await indices.prepare(client);
    objects = new ScopedObjects({
      client,
      types,
      indices,
      encryption,
      privilegesOf: async () => features.privilegesOf(roles),
    });
  }, 180_000);

  beforeEach(() => {
    roles = ['superuser'];
  });

  afterAll(async () => {
    await client?.close();
    await elasticsearch?.stop();
  }, 60_000);

  const notes = () => objects.getScopedClient(REQUEST, { includedHiddenTypes: ['note', 'vault'] });

  it('refuse a change that is based on an older version', async () => {
    const { id, version } = await notes().create('note', { text: 'first', rank: 1 });
    await notes().update('note', id, { text: 'second' }, { version });
    await expect(notes().update('note', id, { text: 'third' }, { version })).rejects.toMatchObject({
      isBoom: true,
      output: { statusCode: 409 },
    });
    expect((await notes().get('note', id)).attributes).toEqual({ text: 'second', rank: 1 });
  });

  it('say that an object is not there, and that an id is taken', async () => {
    const missing = {
      isBoom: true,
      output: { statusCode: 404, payload: { message: 'Saved object [note/none] not found' } },
    };
    await expect(notes().get('note', 'none')).rejects.toMatchObject(missing);
    await expect(notes().update('note', 'none', {})).rejects.toMatchObject(missing);
    await expect(notes().delete('note', 'none')).rejects.toMatchObject(missing);
    expect((await notes().bulkGet([{ type: 'note', id: 'none' }])).saved_objects).toMatchObject([
      { error: { statusCode: 404 } },
    ]);
    await notes().create('note', {}, { id: 'taken' });
    await expect(notes().create('note', {}, { id: 'taken' })).rejects.toMatchObject({ output: { statusCode: 409 } });
    await notes().create('note', { text: 'new' }, { id: 'taken', overwrite: true });
  });

  it('find by type, page by page', async () => {
    for (const rank of [5, 6, 7]) await notes().create('note', { list: 'pages', rank });
    const page = await notes().find({ type: 'note', perPage: 2, page: 1, sortField: 'rank', sortOrder: 'desc' });
    expect(page.saved_objects.map(({ attributes }) => attributes.rank)).toEqual([7, 6]);
    expect(page.total).toBeGreaterThanOrEqual(3);
    expect((await notes().find({ type: 'unheard-of' })).total).toBe(0);
  });

  it('keep hidden types from a client that does not name them', async () => {
    const { id } = await notes().create('note', {});
    const plain = objects.getScopedClient(REQUEST);
    await expect(plain.get('note', id)).rejects.toMatchObject({ output: { statusCode: 404 } });
    await expect(plain.create('note', {})).rejects.toMatchObject({ output: { statusCode: 400 } });
  });

  it('let users do what their feature privileges say', async () => {
    const { id } = await notes().create('note', { text: 'x' });
    roles = ['viewer'];
    expect((await notes().get('note', id)).attributes).toEqual({ text: 'x' });
    await expect(notes().update('note', id, { text: 'y' })).rejects.toMatchObject({ output: { statusCode: 403 } });
    roles = ['editor'];
    await notes().update('note', id, { text: 'y' });
    await expect(notes().create('vault', { secret: 's' })).rejects.toMatchObject({ output: { statusCode: 403 } });
    roles = [];
    await expect(notes().find({ type: 'note' })).rejects.toMatchObject({ output: { statusCode: 403 } });
  });

  it('encrypt through a scoped client, but neither encrypt nor strip through the internal repository', async () => {
    const created = await notes().create('vault', { name: 'a', secret: 'hidden' });
    expect(created.attributes).toEqual({ name: 'a' });
    const repository = objects.createInternalRepository(['vault']);
    const stored = await repository.get('vault', created.id);
    expect(stored.attributes.secret).toEqual(expect.not.stringContaining('hidden'));
    expect(await encryption.decrypt(stored)).toEqual({ name: 'a', secret: 'hidden' });
    const plain = await repository.create('vault', { secret: 'in the clear' });
    expect((await repository.get('vault', plain.id)).attributes).toEqual({ secret: 'in the clear' });
  });

  it('refuse an id of one’s own for an encrypted object, unless it is a UUID', async () => {
    await expect(notes().create('vault', { secret: 's' }, { id: 'mine' })).rejects.toMatchObject({
      output: {
        statusCode: 400,
        payload: { message: expect.stringContaining('Predefined IDs are not allowed') as string },
      },
    });
    const id = '0b6a8c1e-5f43-4d0e-9a57-3c2f1f0e8d11';
    expect((await notes().create('vault', { secret: 's' }, { id })).id).toBe(id);
  });
});
