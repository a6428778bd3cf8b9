import type { Activity } from '../../common/compliance_api/activity';
import { auditDataStream } from '../../common/names';
import { DeadLetterReader } from '../../server/dead_letters/dead_letter_reader';
import { DeadLetterReplay } from '../../server/dead_letters/dead_letter_replay';
import { makeWriter } from '../../server/ingest/make_writer';
import { ProcessMemory } from '../../server/ingest/process_memory';
import { FakeClock } from '../../server/test_support/fake_clock';
import { recordingLogger } from '../../server/test_support/recording_logger';
import { startSimulator } from '../../simulator';
import type { IngestCluster } from './support/ingest_harness';
import { ingestSource, startIngestCluster, TEST_TUNING } from './support/ingest_harness';

jest.setTimeout(180_000);

const NOW = Date.parse('2026-11-03T09:00:00Z');
const MINUTE = 60_000;
const REPLAYED_AT = NOW + 60 * MINUTE;

let cluster: IngestCluster;
const closers: Array<() => Promise<void>> = [];
let testCount = 0;

beforeAll(async () => {
  cluster = await startIngestCluster();
});
afterAll(() => cluster.stop());
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const activity = (id: string, fields: Partial<Activity> = {}): Activity => ({
  id,
  created_at: new Date(NOW - MINUTE).toISOString(),
  type: 'claude_chat_created',
  actor: { type: 'user_actor', user_id: 'user_01', email_address: 'eve@acme.example' },
  ...fields,
});

/** A source whose stream takes numbers only where the feed has texts. */
const setUp = async (activities: readonly Activity[]) => {
  const clock = new FakeClock(NOW);
  const simulator = await startSimulator({
    now: clock.now,
    historyDays: 0,
    liveEventsPerSecond: 0,
    visibilityDelay: { typicalMs: 0, maxMs: 0, lateShare: 0 },
    organization: { peopleCount: 12 },
  });
  const namespace = `letters_${(testCount += 1)}_${process.pid}`;
  const mapChatIdAs = (type: string) =>
    cluster.client.transport.request({
      method: 'PUT',
      path: `/_index_template/conflict-${namespace}`,
      body: {
        index_patterns: [auditDataStream(namespace)],
        priority: 500,
        data_stream: {},
        template: {
          settings: { number_of_replicas: 0 },
          mappings: {
            properties: { anthropic: { properties: { audit: { properties: { claude_chat_id: { type } } } } } },
          },
        },
      },
    });
  await mapChatIdAs('long');
  const ingest = await ingestSource({
    cluster,
    namespace,
    connection: { url: simulator.url, apiKey: simulator.keys.complianceAccess },
    clock,
    // Later than the activities: what is replayed must not hide from rules as history does.
    createdAt: new Date(NOW).toISOString(),
  });
  closers.push(ingest.close, () => simulator.close());
  simulator.control.addActivities(activities.map((each) => ({ activity: each })));
  await ingest.startProcess().run();
  await cluster.deadLetters(namespace);

  const reader = new DeadLetterReader({ elasticsearch: cluster.client, listSources: async () => [ingest.source] });
  /** Another Kibana each time: nothing is shared in memory. */
  const replay = () =>
    new DeadLetterReplay({
      elasticsearch: cluster.client,
      sources: { getWithSecrets: async () => ingest.source },
      makeWriter: (run) =>
        makeWriter({
          ...run,
          clientFor: (key) => cluster.clientFor(key),
          ensureElasticsearchReady: () => cluster.setup.ensureReady(),
          memory: new ProcessMemory(clock),
          tuning: TEST_TUNING,
          clock,
          log: recordingLogger(),
        }),
      clock,
      log: recordingLogger(),
    }).replay(ingest.source.id, new AbortController().signal);
  return {
    ...ingest,
    clock,
    namespace,
    reader,
    replay,
    mendMapping: async () => {
      await mapChatIdAs('keyword');
      await cluster.rollover(namespace);
    },
    eventsOf: async (id: string) => (await cluster.events(namespace)).filter(({ _id }) => _id === id),
  };
};

const MISFIT = activity('activity_misfit', { claude_chat_id: 'not a number' });

describe('dead letters', () => {
  it('are shown with their error and original text, and counted by source', async () => {
    const { reader, source } = await setUp([activity('activity_fits', { claude_chat_id: '7' }), MISFIT]);
    const { letters, ...found } = await reader.list(source.id, 0);
    expect(found).toEqual({ open: 1, isComplete: true });
    expect(letters).toEqual([
      expect.objectContaining({
        activityId: 'activity_misfit',
        time: MISFIT.created_at,
        errorType: expect.any(String),
        errorMessage: expect.stringContaining('claude_chat_id'),
        isOriginalCut: false,
      }),
    ]);
    expect(JSON.parse(letters[0]!.original)).toMatchObject(MISFIT);
    expect((await reader.counts()).sources).toContainEqual({ sourceId: source.id, open: 1, isComplete: true });
    expect((await reader.list(source.id, 1)).letters).toEqual([]);
  });

  it('stay one letter each while nothing is mended', async () => {
    const { replay, reader, source, namespace } = await setUp([MISFIT]);
    expect(await replay()).toEqual({ stored: 0, alreadyStored: 0, refused: 1, isComplete: true });
    expect(await cluster.deadLetters(namespace)).toHaveLength(1);
    expect((await reader.list(source.id, 0)).open).toBe(1);
  });

  it('become events once the mapping is mended, each once, whoever replays at the same time', async () => {
    const misfits = Array.from({ length: 250 }, (_, n) =>
      activity(`activity_misfit_${n}`, { claude_chat_id: `c${n}` }),
    );
    const { replay, mendMapping, reader, source, namespace, clock } = await setUp(misfits);
    await mendMapping();
    clock.advance(REPLAYED_AT - clock.now());
    const answers = await Promise.all([replay(), replay()]);
    expect(answers.map(({ refused, isComplete }) => [refused, isComplete])).toEqual([
      [0, true],
      [0, true],
    ]);
    expect(answers.reduce((sum, { stored }) => sum + stored, 0)).toBe(misfits.length);

    const events = (await cluster.events(namespace)).filter(({ _id: id }) => id.startsWith('activity_misfit'));
    expect(events.map(({ _id: id }) => id).sort()).toEqual(misfits.map(({ id }) => id!).sort());
    expect((await reader.list(source.id, 0)).open).toBe(0);
    expect(await replay()).toEqual({ stored: 0, alreadyStored: 0, refused: 0, isComplete: true });
  });

  it('reach rules as new events that were read when they were read', async () => {
    const { replay, mendMapping, eventsOf, clock, namespace } = await setUp([MISFIT]);
    const [letter] = await cluster.deadLetters(namespace);
    await mendMapping();
    clock.advance(REPLAYED_AT - clock.now());
    await replay();
    const [event] = await eventsOf('activity_misfit');
    expect(event!._source.event).toMatchObject({
      ingested: new Date(REPLAYED_AT).toISOString(),
      created: letter!._source.event.created,
    });
    expect(event!._source.tags).not.toContain('backfill');
  });

  it('are no longer open when somebody else has stored the activity meanwhile', async () => {
    const { replay, mendMapping, reader, source, namespace } = await setUp([MISFIT]);
    await mendMapping();
    await cluster.client.transport.request({
      method: 'POST',
      path: `/${auditDataStream(namespace)}/_create/activity_misfit`,
      querystring: { refresh: true },
      body: { '@timestamp': MISFIT.created_at },
    });
    expect((await reader.list(source.id, 0)).open).toBe(0);
    expect(await replay()).toEqual({ stored: 0, alreadyStored: 0, refused: 0, isComplete: true });
  });
});
