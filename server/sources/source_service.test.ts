import type { SourceInput } from '../../common/api/sources';
import { BACKFILL_TASK, INGEST_TASK } from '../../common/names';
import { ConflictError } from '../errors/conflict_error';
import { EncryptionUnavailableError } from '../errors/encryption_unavailable_error';
import { InvalidRequestError } from '../errors/invalid_request_error';
import { NotFoundError } from '../errors/not_found_error';
import { beginBackfill, INITIAL_BACKFILL_STATE } from '../ingest/backfill/backfill_state';
import { INITIAL_INGEST_STATE } from '../ingest/live/ingest_state';
import type { ApiKeys, KibanaRequest } from '../kibana/contracts';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import { SOURCE_SECRET_ATTRIBUTES } from '../saved_objects/source_attributes';
import { SourceStore } from '../saved_objects/source_store';
import { inMemoryKibana } from '../test_support/in_memory_kibana';
import { recordingLogger } from '../test_support/recording_logger';
import { Backfills } from './backfills';
import { SourceService } from './source_service';
import { SourceTaskScheduler } from './source_task_scheduler';
import { WriteKeys } from './write_keys';

const NOW = Date.parse('2026-11-03T09:00:00Z');
const REQUEST = {} as KibanaRequest;
const ingestTaskId = (id: string): string => `${INGEST_TASK}:${id}`;
const backfillTaskId = (id: string): string => `${BACKFILL_TASK}:${id}`;
const INPUT: SourceInput = {
  name: 'Acme',
  url: 'https://api.anthropic.com',
  interval: '30s',
  lookback: '7d',
  namespace: 'default',
  enabled: true,
  apiKey: 'sk-ant-api01-secret-one',
};
const PLAIN = { proxyUrl: '', certificateAuthorities: '' };
const WITHOUT_KEY: SourceInput = {
  name: 'Acme',
  url: 'https://api.anthropic.com',
  interval: '30s',
  lookback: '7d',
  namespace: 'default',
  enabled: true,
};

const setUp = ({ canEncrypt = true } = {}) => {
  const now = () => NOW;
  const kibana = inMemoryKibana({ secrets: SOURCE_SECRET_ATTRIBUTES, now });
  const granted: string[] = [];
  const invalidated: string[] = [];
  const apiKeys: ApiKeys = {
    areAPIKeysEnabled: async () => true,
    grantAsInternalUser: async (_request, { name }) => {
      const id = `key-${granted.push(name)}`;
      return { id, name, api_key: 'es-secret' };
    },
    invalidateAsInternalUser: async ({ ids }) => void invalidated.push(...ids),
  };
  // Every key may do what it was made for, as long as it isn't invalidated.
  const elasticsearchAs = (id: string): ElasticsearchClient => ({
    transport: {
      request: async <Response>() => {
        const isValid = !invalidated.includes(id);
        return { index: { stream: { create_doc: isValid } } } as Response;
      },
    },
  });
  const log = recordingLogger();
  const writeKeys = new WriteKeys({
    apiKeys,
    elasticsearch: {
      asInternalUser: elasticsearchAs('internal'),
      asScoped: (request) => {
        const { authorization = '' } = (request as { headers: Record<string, string> }).headers;
        const [id = ''] = Buffer.from(authorization.replace('ApiKey ', ''), 'base64').toString().split(':');
        return { asCurrentUser: elasticsearchAs(id) };
      },
    },
    log,
  });
  const store = new SourceStore({ ...kibana, canEncrypt });
  const connections: Array<{ url: string; apiKey: string }> = [];
  const schedulerOf = (taskType: string, initialState: object) =>
    new SourceTaskScheduler({ ...kibana, taskType, initialState: { ...initialState } });
  const scheduler = schedulerOf(INGEST_TASK, INITIAL_INGEST_STATE);
  const backfillTasks = schedulerOf(BACKFILL_TASK, INITIAL_BACKFILL_STATE);
  const service = new SourceService({
    store,
    scheduler,
    backfills: new Backfills({ store, ingestTasks: scheduler, backfillTasks, current: () => undefined, now }),
    writeKeys,
    makeClient: (connection) => {
      connections.push(connection);
      return {
        listActivities: async () => ({
          activities: [],
          hasMore: false,
          lastId: null,
          requestId: null,
          rateLimit: { limit: null, remaining: null, resetAt: null },
        }),
      };
    },
    now,
  });
  return { ...kibana, service, store, granted, invalidated, connections, log };
};

describe('SourceService', () => {
  it('stores a source, schedules its reading and gives no secret away', async () => {
    const { service, store, tasks, log } = setUp();
    const source = await service.create(REQUEST, INPUT);
    expect(source).toMatchObject({ name: 'Acme', hasApiKey: true, health: { state: 'waiting' } });
    expect(tasks.get(ingestTaskId(source.id))).toMatchObject({
      taskType: 'claude_activity:ingest',
      schedule: { interval: '30s' },
      params: { sourceId: source.id },
      enabled: true,
    });
    const { secrets } = await store.getWithSecrets(source.id);
    expect(secrets.apiKey).toBe(INPUT.apiKey);
    for (const secret of Object.values(secrets)) {
      expect(JSON.stringify([source, await service.list(), await service.get(source.id), log.lines])).not.toContain(
        secret,
      );
    }
  });

  it('asks for the key, and for a name of its own', async () => {
    const { service } = setUp();
    await expect(service.create(REQUEST, WITHOUT_KEY)).rejects.toBeInstanceOf(InvalidRequestError);
    await service.create(REQUEST, INPUT);
    await expect(service.create(REQUEST, { ...INPUT, name: ' acme ' })).rejects.toBeInstanceOf(ConflictError);
  });

  it('says what to set when Kibana has no encryption key, and leaves no Elasticsearch key behind', async () => {
    const { service, objects, granted, invalidated } = setUp({ canEncrypt: false });
    await expect(service.create(REQUEST, INPUT)).rejects.toThrow(/xpack\.encryptedSavedObjects\.encryptionKey/);
    expect(objects.size).toBe(0);
    expect(invalidated).toHaveLength(granted.length);
  });

  it('takes everything back when the reading can not be scheduled', async () => {
    const { service, objects, invalidated, taskManager } = setUp();
    taskManager.ensureScheduled = () => Promise.reject(new Error('Task Manager is away'));
    await expect(service.create(REQUEST, INPUT)).rejects.toThrow('Task Manager is away');
    expect(objects.size).toBe(0);
    expect(invalidated).toEqual(['key-1']);
  });

  it('keeps the stored key on an update without one, and the Elasticsearch key as long as it does', async () => {
    const { service, store, tasks, granted, invalidated } = setUp();
    const { id } = await service.create(REQUEST, INPUT);
    await service.update(REQUEST, id, { ...WITHOUT_KEY, name: 'Acme EU', interval: '1m' });
    const stored = await store.getWithSecrets(id);
    expect(stored).toMatchObject({ name: 'Acme EU', connectionVersion: 1, secrets: { apiKey: INPUT.apiKey } });
    expect(tasks.get(ingestTaskId(id))!.schedule).toEqual({ interval: '1m' });
    expect([granted.length, invalidated.length]).toEqual([1, 0]);
  });

  it('never sends a stored key to a new address', async () => {
    const { service, store, connections } = setUp();
    const { id } = await service.create(REQUEST, INPUT);
    const elsewhere = 'https://elsewhere.example';
    await expect(service.update(REQUEST, id, { ...WITHOUT_KEY, url: elsewhere })).rejects.toBeInstanceOf(
      InvalidRequestError,
    );
    await expect(service.test({ id, url: elsewhere }, new AbortController().signal)).rejects.toBeInstanceOf(
      InvalidRequestError,
    );
    expect(connections).toEqual([]);
    expect((await store.get(id)).url).toBe(INPUT.url);
  });

  it('counts a new key as a new connection and tries it at once', async () => {
    const { service, store, ranSoon } = setUp();
    const { id } = await service.create(REQUEST, INPUT);
    await service.update(REQUEST, id, { ...INPUT, apiKey: 'sk-ant-api01-secret-two' });
    expect(await store.getWithSecrets(id)).toMatchObject({
      connectionVersion: 2,
      secrets: { apiKey: 'sk-ant-api01-secret-two' },
    });
    expect(ranSoon).toEqual([ingestTaskId(id)]);
  });

  it('gets another Elasticsearch key for another namespace, and when the old one was invalidated', async () => {
    const { service, store, granted, invalidated } = setUp();
    const { id } = await service.create(REQUEST, INPUT);
    await service.update(REQUEST, id, { ...WITHOUT_KEY, namespace: 'eu' });
    expect(invalidated).toEqual(['key-1']);
    invalidated.push('key-2');
    await service.update(REQUEST, id, { ...WITHOUT_KEY, namespace: 'eu' });
    expect(granted).toHaveLength(3);
    expect((await store.get(id)).elasticsearchApiKeyId).toBe('key-3');
  });

  it('recovers from a changed encryption key once the API key is entered again', async () => {
    const { service, store, changeEncryptionKey } = setUp();
    const { id } = await service.create(REQUEST, INPUT);
    changeEncryptionKey();
    await expect(service.update(REQUEST, id, WITHOUT_KEY)).rejects.toBeInstanceOf(EncryptionUnavailableError);
    await service.update(REQUEST, id, { ...INPUT, apiKey: 'sk-ant-api01-secret-two' });
    const { secrets } = await store.getWithSecrets(id);
    expect(secrets.apiKey).toBe('sk-ant-api01-secret-two');
    expect(secrets.elasticsearchApiKey).not.toBe('');
  });

  it('pauses and goes on', async () => {
    const { service, tasks } = setUp();
    const { id } = await service.create(REQUEST, INPUT);
    expect(await service.update(REQUEST, id, { ...WITHOUT_KEY, enabled: false })).toMatchObject({
      health: { state: 'paused' },
    });
    expect(tasks.get(ingestTaskId(id))!.enabled).toBe(false);
    await expect(service.runNow(id)).rejects.toBeInstanceOf(ConflictError);
    await service.update(REQUEST, id, WITHOUT_KEY);
    expect(tasks.get(ingestTaskId(id))!.enabled).toBe(true);
  });

  it('tries a stopped source again when someone asks to run it now', async () => {
    const { service, store, tasks, ranSoon } = setUp();
    const { id } = await service.create(REQUEST, INPUT);
    const taskId = ingestTaskId(id);
    tasks.set(taskId, { ...tasks.get(taskId)!, state: { ...INITIAL_INGEST_STATE, failures: 1, stoppedAtVersion: 1 } });
    expect((await service.get(id)).health.state).toBe('stopped');
    await service.runNow(id);
    expect((await store.get(id)).connectionVersion).toBe(2);
    expect(ranSoon).toEqual([taskId]);
  });

  it('leaves a task that runs already alone', async () => {
    const { service, tasks, ranSoon } = setUp();
    const { id } = await service.create(REQUEST, INPUT);
    const taskId = ingestTaskId(id);
    tasks.set(taskId, { ...tasks.get(taskId)!, status: 'running' });
    await service.runNow(id);
    expect(ranSoon).toEqual([]);
  });

  it('deletes source, task and Elasticsearch key', async () => {
    const { service, objects, tasks, invalidated } = setUp();
    const { id } = await service.create(REQUEST, INPUT);
    await service.delete(id);
    expect([objects.size, tasks.size, invalidated]).toEqual([0, 0, ['key-1']]);
    await expect(service.get(id)).rejects.toBeInstanceOf(NotFoundError);
  });

  it('ends the reading for good, and gives another key for Elasticsearch to who resumes it all the same', async () => {
    const { service, tasks, invalidated, granted } = setUp();
    const { id } = await service.create(REQUEST, INPUT);
    await service.endReading(id);
    expect([tasks.get(ingestTaskId(id))?.enabled, invalidated]).toEqual([false, ['key-1']]);
    expect((await service.get(id)).health.state).toBe('paused');
    await service.update(REQUEST, id, WITHOUT_KEY);
    expect([tasks.get(ingestTaskId(id))?.enabled, granted.length]).toEqual([true, 2]);
  });

  it('brings back tasks that were lost', async () => {
    const { service, tasks } = setUp();
    const { id } = await service.create(REQUEST, INPUT);
    tasks.clear();
    await service.ensureTasks();
    expect(tasks.has(ingestTaskId(id))).toBe(true);
  });

  it('tests with the stored key where none is entered', async () => {
    const { service, connections } = setUp();
    const { id } = await service.create(REQUEST, INPUT);
    const answer = await service.test({ id, url: `${INPUT.url}/` }, new AbortController().signal);
    expect(answer).toMatchObject({ ok: true, keyKind: 'compliance_access_key', newestActivityAt: null });
    expect(connections).toEqual([{ ...PLAIN, url: INPUT.url, apiKey: INPUT.apiKey }]);
  });
});

describe('the history of a source', () => {
  const FROM = '2024-05-01T00:00:00Z';

  const withSource = async () => {
    const used = setUp();
    const { id } = await used.service.create(REQUEST, INPUT);
    /** What its task would have saved. */
    const save = async (changes: object) => {
      const { backfill } = await used.store.get(id);
      const state = { ...beginBackfill(backfill!), ...changes };
      used.tasks.set(backfillTaskId(id), { ...used.tasks.get(backfillTaskId(id))!, state });
    };
    return { ...used, id, save };
  };

  it('is read up to where the live feed began, whatever the look-back is by now', async () => {
    const { service, tasks, ranSoon, id, store } = await withSource();
    const liveFrom = '2026-10-30T00:00:00.000000Z';
    tasks.set(ingestTaskId(id), { ...tasks.get(ingestTaskId(id))!, state: { ...INITIAL_INGEST_STATE, liveFrom } });
    const { backfill } = await service.startBackfill(id, { from: FROM });
    expect(backfill).toMatchObject({
      state: 'waiting',
      from: '2024-05-01T00:00:00.000000Z',
      before: liveFrom,
      shareDone: 0,
      estimatedToGo: null,
    });
    expect(ranSoon).toContain(backfillTaskId(id));
    expect((await store.get(id)).backfill).toMatchObject({ cancelledAt: null });
  });

  it('refuses dates that make no sense, each with what to do', async () => {
    const { service, id } = await withSource();
    const tryFrom = (from: string) => service.startBackfill(id, { from });
    await expect(tryFrom('yesterday')).rejects.toBeInstanceOf(InvalidRequestError);
    await expect(tryFrom('2019-01-01T00:00:00Z')).rejects.toThrow(/six years/);
    await expect(tryFrom('2026-10-28T00:00:00Z')).rejects.toThrow(/from 2026-10-27 on is read by the live feed/);
  });

  it('is read by one back-fill at a time, and by another once that is over', async () => {
    const { service, id, save } = await withSource();
    await service.startBackfill(id, { from: FROM });
    await expect(service.startBackfill(id, { from: FROM })).rejects.toBeInstanceOf(ConflictError);
    await save({ workedMs: 5, finishedAt: '2026-11-03T09:00:00Z' });
    expect((await service.get(id)).backfill).toMatchObject({ state: 'done' });
    expect((await service.startBackfill(id, { from: FROM })).backfill).toMatchObject({ state: 'waiting' });
  });

  it('can be cancelled once, and then be begun again', async () => {
    const { service, id } = await withSource();
    await expect(service.cancelBackfill(id)).rejects.toBeInstanceOf(ConflictError);
    await service.startBackfill(id, { from: FROM });
    expect((await service.cancelBackfill(id)).backfill).toMatchObject({ state: 'cancelled' });
    await expect(service.cancelBackfill(id)).rejects.toBeInstanceOf(ConflictError);
    expect((await service.startBackfill(id, { from: FROM })).backfill).toMatchObject({ state: 'waiting' });
  });

  it('tells how far it is, and what is to go', async () => {
    const { service, id, save, store } = await withSource();
    await service.startBackfill(id, { from: '2026-10-17T09:00:00Z' });
    const { before } = (await store.get(id)).backfill!;
    expect(before).toBe('2026-10-27T09:00:00.000000Z');
    const open = [
      {
        from: '2026-10-22T09:00:00.000000Z',
        before: '2026-10-23T09:00:00.000000Z',
        cursor: 'c',
        storedTo: '2026-10-22T21:00:00.000000Z',
      },
    ];
    await save({
      next: '2026-10-22T09:00:00.000000Z',
      open,
      read: 900,
      stored: 890,
      duplicates: 10,
      workedMs: 9000,
      ratePerSecond: 100,
    });
    expect((await service.get(id)).backfill).toMatchObject({
      state: 'running',
      shareDone: 0.45,
      read: 900,
      estimatedToGo: 1100,
      ratePerSecond: 100,
      estimatedEndAt: new Date(NOW + 11_000).toISOString(),
    });
  });

  it.each([
    ['paused', { enabled: false }, {}],
    ['stopped', {}, { stoppedAtVersion: 1, failures: 1, workedMs: 1 }],
    ['failing', {}, { failures: 2, workedMs: 1 }],
  ])('says what to do when it is %s', async (state, attributes, changes) => {
    const { service, id, save, store } = await withSource();
    await service.startBackfill(id, { from: FROM });
    await store.update(id, attributes);
    await save(changes);
    const { backfill } = await service.get(id);
    expect(backfill).toMatchObject({ state, message: expect.stringMatching(/where it stopped/) });
  });

  it('goes on when the source is switched on again, and ends with the source', async () => {
    const { service, id, ranSoon, tasks } = await withSource();
    await service.startBackfill(id, { from: FROM });
    await service.update(REQUEST, id, { ...WITHOUT_KEY, enabled: false });
    ranSoon.length = 0;
    await service.update(REQUEST, id, WITHOUT_KEY);
    expect(ranSoon).toContain(backfillTaskId(id));
    await service.delete(id);
    expect(tasks.has(backfillTaskId(id))).toBe(false);
  });

  it('has good defaults for what nobody enters, and keeps what an update leaves out', async () => {
    const { service } = setUp();
    const { id, ...created } = await service.create(REQUEST, INPUT);
    expect(created).toMatchObject({ preserveOriginal: false, noDataAfter: '30m', parentOrganization: '' });
    const entered = { preserveOriginal: true, noDataAfter: '2h', parentOrganization: 'Acme Holding' };
    await service.update(REQUEST, id, { ...WITHOUT_KEY, ...entered });
    expect(await service.update(REQUEST, id, { ...WITHOUT_KEY, enabled: false })).toMatchObject(entered);
  });

  it('sends a stored key over no other proxy, neither for good nor as a test', async () => {
    const { service, connections } = setUp();
    const { id } = await service.create(REQUEST, INPUT);
    const proxyUrl = 'http://proxy.example:3128';
    const { signal } = new AbortController();
    await expect(service.update(REQUEST, id, { ...WITHOUT_KEY, proxyUrl })).rejects.toMatchObject({
      details: { data: { field: 'apiKey' } },
    });
    await expect(service.test({ id, url: INPUT.url, proxyUrl }, signal)).rejects.toBeInstanceOf(InvalidRequestError);
    expect(connections).toEqual([]);

    await service.update(REQUEST, id, { ...INPUT, proxyUrl });
    await service.test({ id, url: INPUT.url }, signal);
    expect(connections).toEqual([{ ...PLAIN, proxyUrl, url: INPUT.url, apiKey: INPUT.apiKey }]);
    // What an update leaves out stays.
    expect(await service.update(REQUEST, id, WITHOUT_KEY)).toMatchObject({ proxyUrl, activityTypes: [] });
  });
});
