import { auditDataStream, rejectedDataStream } from '../../common/names';
import { ConflictError } from '../../server/errors/conflict_error';
import { SOURCE_DEFAULTS } from '../../server/saved_objects/source_attributes';
import type { StoredSource } from '../../server/saved_objects/source_store';
import { SourceDeletion } from '../../server/sources/deletion/source_deletion';
import { systemClock } from '../../server/ingest/clock';
import type { IngestCluster } from './support/ingest_harness';
import { startIngestCluster } from './support/ingest_harness';

jest.setTimeout(180_000);

let cluster: IngestCluster;
let testCount = 0;
/** What a cluster brings along differs: the embedded one has neither data stream nor by-query deletion. */
let canDelete: boolean;

beforeAll(async () => {
  cluster = await startIngestCluster();
  await cluster.setup.ensureReady();
  canDelete = await cluster.client.transport.request({ method: 'GET', path: '/_data_stream' }).then(
    () => true,
    () => false,
  );
});
afterAll(() => cluster.stop());

const sourceIn = (namespace: string, id: string): StoredSource => ({
  id,
  name: `Source ${id}`,
  url: 'https://api.anthropic.com',
  interval: '30s',
  lookback: '0d',
  namespace,
  enabled: true,
  ...SOURCE_DEFAULTS,
  createdAt: '2026-11-03T09:00:00.000Z',
  updatedAt: '2026-11-03T09:00:00.000Z',
  connectionVersion: 1,
  elasticsearchApiKeyId: null,
});

const store = async (stream: string, id: string, source: string | undefined): Promise<void> => {
  await cluster.client.transport.request({
    method: 'POST',
    path: `/${stream}/_create/${id}`,
    querystring: { refresh: true },
    body: {
      '@timestamp': '2026-11-03T09:00:00.000Z',
      ...(source !== undefined && { labels: { claude_activity_source: source } }),
    },
  });
};

/** Two events and a dead letter of source `one`, and the services that delete it. */
const setUp = async (others: readonly StoredSource[] = []) => {
  const namespace = `deletion_${(testCount += 1)}_${process.pid}`;
  const own = sourceIn(namespace, 'one');
  const sources = [own, ...others.map((other) => ({ ...other, namespace }))];
  const stream = auditDataStream(namespace);
  await store(stream, 'a', 'one');
  await store(stream, 'b', 'one');
  await store(rejectedDataStream(namespace), 'a-1', 'one');
  const calls: string[] = [];
  const deletion = new SourceDeletion({
    elasticsearch: cluster.client,
    store: { list: async () => sources, get: async () => own },
    sourceService: {
      delete: async (id) => void calls.push(`delete ${id}`),
      endReading: async (id) => void calls.push(`end ${id}`),
      isReading: async () => false,
    },
    clock: systemClock,
  });
  const left = async () => (await cluster.events(namespace)).map(({ _id: id }) => id).sort();
  return { deletion, stream, calls, left, namespace };
};

describe('deleting a source', () => {
  it('keeps the data unless told otherwise', async () => {
    const { deletion, left, calls } = await setUp();
    expect(await deletion.delete('one', { withData: false })).toMatchObject({ deletedEvents: 0, isComplete: true });
    expect([await left(), calls]).toEqual([['a', 'b'], ['delete one']]);
  });

  it('takes whole streams along that are all its own, or says what the cluster lacks and changes nothing', async () => {
    const { deletion, left, calls, stream, namespace } = await setUp();
    const { streams, obstacle } = await deletion.plan('one');
    expect(streams).toEqual([
      { dataStream: stream, holds: 'events', documents: 2, others: 0, how: 'stream' },
      { dataStream: rejectedDataStream(namespace), holds: 'dead_letters', documents: 1, others: 0, how: 'stream' },
    ]);
    if (!canDelete) {
      expect(obstacle).toContain('no way to delete data streams');
      await expect(deletion.delete('one', { withData: true })).rejects.toBeInstanceOf(ConflictError);
      expect([await left(), calls]).toEqual([['a', 'b'], []]);
      return;
    }
    expect(obstacle).toBeNull();
    expect(await deletion.delete('one', { withData: true })).toEqual({
      deletedEvents: 2,
      deletedDeadLetters: 1,
      isComplete: true,
    });
    expect([await left(), calls]).toEqual([[], ['end one', 'delete one']]);
  });

  it.each([
    ['another source writes the same namespace', [sourceIn('', 'two')], 'two'],
    ['a source that is gone has left events there', [], 'gone'],
    ['somebody else has stored events there', [], undefined],
  ])('takes only its own along where %s', async (_what, others, foreign) => {
    const { deletion, left, stream } = await setUp(others);
    await store(stream, 'theirs', foreign);
    const { streams, sharedWith, obstacle } = await deletion.plan('one');
    expect(streams[0]).toMatchObject({ documents: 2, others: 1, how: 'query' });
    expect(sharedWith).toEqual(others.map(({ name }) => name));
    if (!canDelete) {
      expect(obstacle).toContain('no way to delete');
      return;
    }
    expect(await deletion.delete('one', { withData: true })).toMatchObject({ deletedEvents: 2, isComplete: true });
    expect(await left()).toEqual(['theirs']);
  });

  it('has nothing to delete, and no obstacle, where nothing is stored', async () => {
    const { deletion, namespace } = await setUp();
    const plan = await new SourceDeletion({
      elasticsearch: cluster.client,
      store: { list: async () => [], get: async () => sourceIn(`${namespace}_empty`, 'one') },
      sourceService: { delete: jest.fn(), endReading: jest.fn(), isReading: async () => false },
      clock: systemClock,
    }).plan('one');
    expect(plan).toMatchObject({ obstacle: null, streams: [{ how: 'nothing' }, { how: 'nothing' }] });
    void deletion;
  });
});
