import type { Activity } from '../../common/compliance_api/activity';
import { auditDataStream, ENRICHMENT_PIPELINE } from '../../common/names';
import { FakeClock } from '../../server/test_support/fake_clock';
import type { Simulator, SimulatorOptions } from '../../simulator';
import { startSimulator } from '../../simulator';
import type { IngestCluster } from './support/ingest_harness';
import { ingestSource, startIngestCluster } from './support/ingest_harness';

jest.setTimeout(180_000);

const NOW = Date.parse('2026-11-03T09:00:00Z');
const MINUTE = 60_000;

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

/** A simulator, an empty namespace and a source that reads the one into the other, all at the same time of day. */
const setUp = async (options: SimulatorOptions = {}, { createdAt = NOW, lookback = '30d' } = {}) => {
  const clock = new FakeClock(NOW);
  const simulator: Simulator = await startSimulator({
    now: clock.now,
    historyDays: 0,
    liveEventsPerSecond: 0,
    visibilityDelay: { typicalMs: 0, maxMs: 0, lateShare: 0 },
    requestsPerMinute: 1_000_000,
    organization: { peopleCount: 12 },
    ...options,
  });
  const namespace = `ingest_${(testCount += 1)}_${process.pid}`;
  const source = await ingestSource({
    cluster,
    namespace,
    connection: { url: simulator.url, apiKey: simulator.keys.complianceAccess },
    clock,
    createdAt: new Date(createdAt).toISOString(),
    lookback,
  });
  closers.push(source.close, () => simulator.close());
  return { clock, simulator, namespace, ...source };
};

const activity = (id: string, msFromNow: number, fields: Partial<Activity> = {}): Activity => ({
  id,
  created_at: new Date(NOW + msFromNow).toISOString(),
  type: 'claude_chat_created',
  actor: { type: 'user_actor', user_id: 'user_01', email_address: 'eve@acme.example' },
  ...fields,
});

const ids = (stored: ReadonlyArray<{ _id: string }>): string[] => stored.map(({ _id: id }) => id).sort();

/** Own reads come back as activities, so the truth goes on growing; what counts is what was there at that time. */
const trueIds = (simulator: Simulator, before: number): string[] =>
  simulator.truth
    .activities({ to: new Date(before).toISOString() })
    .map(({ id }) => id!)
    .sort();

describe('the ingest task, from the API to Elasticsearch', () => {
  it('stores a history exactly once, as history', async () => {
    const { simulator, namespace, startProcess, state, source } = await setUp({ historyDays: 7 });
    const truth = trueIds(simulator, NOW);
    expect(truth.length).toBeGreaterThan(1000);

    await startProcess().run();

    const events = (await cluster.events(namespace)).filter(({ _source }) => Date.parse(_source['@timestamp']) < NOW);
    expect(ids(events)).toEqual(truth);
    for (const { _source: event } of events) {
      expect(event.event.ingested).toBe(event['@timestamp']);
      expect(event.event.created).toBe(new Date(NOW).toISOString());
      expect(event.tags).toContain('backfill');
      expect(event.labels.claude_activity_source).toBe(source.id);
    }
    expect(await cluster.deadLetters(namespace)).toEqual([]);
    expect(state()).toMatchObject({ caughtUp: true, duplicates: 0, rejected: 0, lagSeconds: 0, failures: 0 });
    expect(state().stored).toBeGreaterThanOrEqual(truth.length);
  });

  it('stores what is live with the time of writing, and without the tag of history', async () => {
    const { simulator, namespace, startProcess, clock } = await setUp({}, { createdAt: NOW - 10 * MINUTE });
    simulator.control.addActivities([{ activity: activity('activity_live', -5 * MINUTE) }]);
    await startProcess().run();
    const [event] = await cluster.events(namespace);
    expect(event!._source.event.ingested).toBe(new Date(clock.now()).toISOString());
    expect(event!._source.tags).not.toContain('backfill');
  });

  it('keeps activities as received where the source says so, and nowhere else', async () => {
    for (const preserveOriginal of [false, true]) {
      const { simulator, namespace, startProcess, source } = await setUp();
      Object.assign(source, { preserveOriginal });
      simulator.control.addActivities([{ activity: activity('activity_kept', -MINUTE) }]);
      await startProcess().run();
      const stored = (await cluster.events(namespace)).find(({ _id: id }) => id === 'activity_kept')!._source;
      expect(stored.tags.includes('preserve_original_event')).toBe(preserveOriginal);
      expect(stored.event.original === undefined).toBe(!preserveOriginal);
    }
  });

  it('goes on after a restart from the saved state, storing nothing twice', async () => {
    const { simulator, namespace, startProcess, clock, state } = await setUp({ historyDays: 1 });
    await startProcess().run();
    clock.advance(2 * MINUTE);
    simulator.control.generateActivities(300);
    clock.advance(2 * MINUTE);
    await startProcess().run();
    const events = await cluster.events(namespace);
    expect(new Set(ids(events)).size).toBe(events.length);
    expect(ids(events)).toEqual(expect.arrayContaining(trueIds(simulator, clock.now() - MINUTE)));
    expect(state().caughtUp).toBe(true);
  });

  it('catches by the overlap what becomes visible late', async () => {
    const { simulator, namespace, startProcess, clock } = await setUp();
    simulator.control.addActivities([
      { activity: activity('activity_late', -4 * MINUTE), delayMs: MINUTE },
      { activity: activity('activity_punctual', -MINUTE) },
    ]);
    const kibana = startProcess();
    await kibana.run();
    expect(ids(await cluster.events(namespace))).not.toContain('activity_late');
    clock.advance(MINUTE);
    await kibana.run();
    expect(ids(await cluster.events(namespace))).toEqual(
      expect.arrayContaining(['activity_late', 'activity_punctual']),
    );
  });

  it('catches by the daily reconciliation what came later than the overlap reaches, and counts it', async () => {
    const { simulator, namespace, startProcess, clock, state } = await setUp();
    const HOUR = 60 * MINUTE;
    simulator.control.addActivities([
      { activity: activity('activity_late', 2 * HOUR), delayMs: 20 * HOUR },
      { activity: activity('activity_punctual', 19 * HOUR) },
    ]);
    const kibana = startProcess();
    clock.advance(19 * HOUR);
    await kibana.run();
    clock.advance(4 * HOUR);
    await kibana.run();
    expect(ids(await cluster.events(namespace))).not.toContain('activity_late');
    clock.advance(2 * HOUR);
    await kibana.run();
    const events = ids(await cluster.events(namespace));
    expect(events).toContain('activity_late');
    expect(new Set(events).size).toBe(events.length);
    expect(state()).toMatchObject({ lateReconciled: 1, reconcile: null });
  });

  it('does not send again what it knows to be stored', async () => {
    const { simulator, startProcess, state, clock } = await setUp();
    simulator.control.addActivities([{ activity: activity('activity_one', -MINUTE) }]);
    const kibana = startProcess();
    for (let run = 0; run < 3; run++) {
      await kibana.run();
      clock.advance(1000);
    }
    expect(state().duplicates).toBe(0);
  });

  it('reads all of many activities of one instant across page borders', async () => {
    const { simulator, namespace, startProcess } = await setUp();
    const same = Array.from({ length: 60 }, (_, n) => activity(`activity_same_${n}`, -MINUTE));
    simulator.control.addActivities(same.map((each) => ({ activity: each })));
    await startProcess({ pageSize: 7 }).run();
    expect(ids(await cluster.events(namespace))).toEqual(
      expect.arrayContaining(ids(same.map(({ id }) => ({ _id: id! })))),
    );
  });

  it('lets no repeat in over a rollover, whether the process remembers or not', async () => {
    const { simulator, namespace, startProcess, clock } = await setUp({ historyDays: 1 });
    const remembering = startProcess();
    await remembering.run();
    await cluster.rollover(namespace);
    await remembering.run();
    await startProcess().run();
    // A process that died after writing: its state is the one from before.
    simulator.control.generateActivities(100);
    clock.advance(MINUTE);
    await remembering.runWithoutSaving();
    await cluster.rollover(namespace);
    await startProcess().run();

    const events = await cluster.events(namespace);
    expect(new Set(events.map(({ _index: index }) => index)).size).toBeGreaterThan(1);
    expect(new Set(ids(events)).size).toBe(events.length);
  });

  it('keeps what Elasticsearch refuses as a dead letter, once, and goes on', async () => {
    const { simulator, namespace, startProcess, state, source, clock } = await setUp();
    // A mapping of someone else's that the documents don't fit.
    await cluster.client.transport.request({
      method: 'PUT',
      path: `/_index_template/conflict-${namespace}`,
      body: {
        index_patterns: [auditDataStream(namespace)],
        priority: 500,
        data_stream: {},
        template: {
          settings: { number_of_replicas: 0 },
          mappings: {
            properties: { anthropic: { properties: { audit: { properties: { claude_chat_id: { type: 'long' } } } } } },
          },
        },
      },
    });
    simulator.control.addActivities([
      { activity: activity('activity_fits', -2 * MINUTE) },
      { activity: activity('activity_misfit', -MINUTE, { claude_chat_id: 'not a number' }) },
    ]);
    await startProcess().run();
    clock.advance(1000);
    await startProcess().run();

    expect(ids(await cluster.events(namespace))).toContain('activity_fits');
    expect(ids(await cluster.events(namespace))).not.toContain('activity_misfit');
    const letters = await cluster.deadLetters(namespace);
    expect(letters).toHaveLength(1);
    expect(letters[0]!._source).toMatchObject({
      event: { kind: 'pipeline_error', dataset: 'anthropic.audit_rejected' },
      error: { type: expect.any(String), message: expect.stringContaining('claude_chat_id') },
      labels: { activity_id: 'activity_misfit', claude_activity_source: source.id },
    });
    expect(JSON.parse(letters[0]!._source.event.original!)).toMatchObject({ id: 'activity_misfit' });
    expect(letters[0]!._source.event).not.toHaveProperty('action');
    expect(state()).toMatchObject({ rejected: 1, failures: 0, caughtUp: true });
  });

  it.each([
    ['that is ours is put back', ENRICHMENT_PIPELINE, true],
    ['of somebody else is waited for', 'theirs@pipeline', false],
  ])('a missing pipeline %s, and costs no event', async (_what, pipeline, isOurs) => {
    const { simulator, namespace, startProcess, state, clock } = await setUp();
    const path = `/_ingest/pipeline/${encodeURIComponent(pipeline)}`;
    await cluster.client.transport.request({ method: 'DELETE', path }, { ignore: [404] });
    await cluster.client.transport.request({
      method: 'PUT',
      path: `/_index_template/pipeline-${namespace}`,
      body: {
        index_patterns: [auditDataStream(namespace)],
        priority: 500,
        data_stream: {},
        template: { settings: { number_of_replicas: 0, default_pipeline: pipeline } },
      },
    });
    simulator.control.addActivities([{ activity: activity('activity_piped', -MINUTE) }]);
    const kibana = startProcess();
    await kibana.run();
    if (!isOurs) {
      expect(await cluster.events(namespace)).toEqual([]);
      expect(state()).toMatchObject({ failures: 1, rejected: 0, watermark: null });
      expect(state().lastError?.message).toContain(`pipeline with id [${pipeline}] does not exist`);
      await cluster.client.transport.request({ method: 'PUT', path, body: { processors: [] } });
      clock.advance(MINUTE);
      await kibana.run();
    }
    expect(ids(await cluster.events(namespace))).toContain('activity_piped');
    expect(await cluster.deadLetters(namespace)).toEqual([]);
    expect(state()).toMatchObject({ failures: 0, rejected: 0, caughtUp: true });
  });

  it('marks its own reads once key and address are known, and nobody else’s, whatever they call themselves', async () => {
    const { simulator, namespace, startProcess, clock } = await setUp();
    const runs = 4;
    for (let run = 0; run < runs; run++) {
      // Each time another Kibana, which knows only what is saved.
      await startProcess().run();
      clock.advance(MINUTE);
    }
    const copied = (await cluster.events(namespace)).at(-1)!._source.user_agent!.original;
    for (const userAgent of [copied, 'claude-activity/1.0.0']) {
      const response = await fetch(`${simulator.url}/v1/compliance/activities?limit=1`, {
        headers: { 'x-api-key': simulator.keys.complianceAccess, 'user-agent': userAgent },
      });
      expect(response.status).toBe(200);
      await response.text();
    }
    clock.advance(MINUTE);
    await startProcess().run();

    const accesses = (await cluster.events(namespace))
      .map(({ _source }) => _source)
      .filter(({ event }) => event.action === 'compliance_api_accessed')
      .sort((one, other) => one['@timestamp'].localeCompare(other['@timestamp']));
    const isOwn = accesses.map(({ tags, labels }) => [tags.includes('own_read'), labels.own_read === 'true']);
    const [own, others] = [
      [true, true],
      [false, false],
    ];
    expect(isOwn).toEqual([others, own, own, own, others, others]);
  });

  it('waits as long as a 429 asks and then goes on', async () => {
    const { simulator, namespace, startProcess, clock } = await setUp({
      faults: [{ kind: 'rate_limited', retryAfterSeconds: 7, times: 2 }],
    });
    simulator.control.addActivities([{ activity: activity('activity_one', -MINUTE) }]);
    await startProcess().run();
    expect(clock.waits.filter((ms) => ms === 7000)).toHaveLength(2);
    expect(ids(await cluster.events(namespace))).toContain('activity_one');
  });

  it('leaves Kibana’s place for tasks free when a 429 asks to wait long', async () => {
    const { startProcess, clock } = await setUp({ faults: [{ kind: 'rate_limited', retryAfterSeconds: 50 }] });
    const { runAt, state } = await startProcess().run();
    expect(runAt).toEqual(new Date(clock.now() + 50_000));
    expect(state).toMatchObject({ failures: 0, lastError: null });
  });

  it.each([
    'server_error',
    'html_bad_gateway',
    'html_ok',
    'reset_before_answer',
    'reset_mid_body',
    'truncated_json',
  ] as const)('overcomes a passing %s within the run', async (kind) => {
    const { simulator, namespace, startProcess, state } = await setUp({ faults: [{ kind, times: 2, after: 1 }] });
    const many = Array.from({ length: 30 }, (_, n) => activity(`activity_${n}`, -MINUTE + n));
    simulator.control.addActivities(many.map((each) => ({ activity: each })));
    await startProcess({ pageSize: 10 }).run();
    const events = await cluster.events(namespace);
    expect(ids(events)).toEqual(expect.arrayContaining(ids(many.map(({ id }) => ({ _id: id! })))));
    expect(new Set(ids(events)).size).toBe(events.length);
    expect(state()).toMatchObject({ failures: 0, caughtUp: true });
  });

  it('stops on a revoked key, asks no more, and starts again with a new connection', async () => {
    const { simulator, namespace, startProcess, source, state, clock } = await setUp();
    const kibana = startProcess();
    await kibana.run();
    simulator.control.revokeKey('complianceAccess');
    const { runAt } = await kibana.run();
    expect(runAt).toEqual(new Date(clock.now() + 30_000));
    expect(state()).toMatchObject({ stoppedAtVersion: 1, lastError: { code: 'source_unauthorized' } });
    const before = state();
    await kibana.run();
    expect(state()).toEqual(before);

    source.secrets.apiKey = simulator.control.rotateKey('complianceAccess');
    source.connectionVersion += 1;
    simulator.control.addActivities([{ activity: activity('activity_after', -MINUTE) }]);
    await kibana.run();
    expect(state()).toMatchObject({ stoppedAtVersion: null, lastError: null, failures: 0 });
    expect(ids(await cluster.events(namespace))).toContain('activity_after');
  });

  it('says that Elasticsearch refuses the key, and keeps its place', async () => {
    const { simulator, namespace, startProcess, state } = await setUp();
    simulator.control.addActivities([{ activity: activity('activity_one', -MINUTE) }]);
    const foreignKey = await cluster.sourceKey('somewhere_else');
    await startProcess({}, { elasticsearch: cluster.clientFor(foreignKey) }).run();
    expect(state()).toMatchObject({ watermark: null, lastError: { code: 'elasticsearch_forbidden' } });
    await startProcess().run();
    expect(ids(await cluster.events(namespace))).toContain('activity_one');
  });
});
