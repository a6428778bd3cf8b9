import fc from 'fast-check';
import { FakeClock } from '../../server/test_support/fake_clock';
import type { FaultRule } from '../../simulator';
import { startSimulator } from '../../simulator';
import type { IngestCluster } from './support/ingest_harness';
import { ingestSource, startIngestCluster } from './support/ingest_harness';

jest.setTimeout(300_000);

const START = Date.parse('2026-11-03T09:00:00Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;

let cluster: IngestCluster;
let example = 0;

beforeAll(async () => {
  cluster = await startIngestCluster();
});
afterAll(() => cluster.stop());

const FAULTS = [
  'server_error',
  'reset_before_answer',
  'reset_mid_body',
  'truncated_json',
  'html_ok',
  'rate_limited',
  'duplicates',
] as const;

const fault = fc.record({
  kind: fc.constantFrom(...FAULTS),
  after: fc.integer({ min: 0, max: 3 }),
  // Up to more than a run tries, so that whole runs fail too.
  times: fc.integer({ min: 1, max: 6 }),
});

/** What happens between two runs, and how the run goes. */
const step = fc.record({
  waitSeconds: fc.integer({ min: 0, max: 240 }),
  newActivities: fc.integer({ min: 0, max: 60 }),
  lateSeconds: fc.constantFrom(0, 30, 200),
  faults: fc.array(fault, { maxLength: 2 }),
  /** A Kibana that remembers, one that has just started, or one that dies before its state is saved. */
  process: fc.constantFrom('same', 'new', 'dies'),
  rollover: fc.constantFrom('none', 'during the run', 'after the run'),
});

describe('delivery', () => {
  it('is exactly once: whatever arrives late, fails, dies or rolls over, at any page and bulk size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.record({ pageSize: fc.integer({ min: 3, max: 60 }), bulkSize: fc.integer({ min: 1, max: 40 }) }),
        fc.integer({ min: 0, max: 1_000_000 }),
        async (steps, tuning, seed) => {
          const clock = new FakeClock(START);
          const simulator = await startSimulator({
            seed: String(seed),
            now: clock.now,
            historyDays: 0,
            liveEventsPerSecond: 0,
            visibilityDelay: { typicalMs: 0, maxMs: 0, lateShare: 0 },
            requestsPerMinute: 1_000_000,
            organization: { peopleCount: 10 },
          });
          const namespace = `delivery_${(example += 1)}_${process.pid}`;
          const source = await ingestSource({
            cluster,
            namespace,
            connection: { url: simulator.url, apiKey: simulator.keys.complianceAccess },
            clock,
            createdAt: new Date(START).toISOString(),
          });
          try {
            let kibana = source.startProcess(tuning);
            for (const { waitSeconds, newActivities, lateSeconds, faults, process: kind, rollover } of steps) {
              const late: FaultRule[] =
                lateSeconds > 0 ? [{ kind: 'late_arrival', delayMs: lateSeconds * SECOND, times: 5, after: 2 }] : [];
              simulator.control.addFaults([...late, ...faults]);
              if (newActivities > 0) simulator.control.generateActivities(newActivities);
              clock.advance(waitSeconds * SECOND);
              if (kind === 'new') kibana = source.startProcess(tuning);
              const canRollOver = (await cluster.events(namespace)).length > 0;
              const run = kind === 'dies' ? kibana.runWithoutSaving() : kibana.run();
              if (canRollOver && rollover === 'during the run') await cluster.rollover(namespace);
              await run;
              if (kind === 'dies') kibana = source.startProcess(tuning);
              if (canRollOver && rollover === 'after the run') await cluster.rollover(namespace);
              simulator.control.clearFaults();
            }
            // Everything is visible by now, and nothing fails any more.
            clock.advance(10 * MINUTE);
            const end = clock.now();
            for (let run = 0; run < 3; run++) await kibana.run();

            const events = await cluster.events(namespace);
            const ids = events.map(({ _id: id }) => id);
            expect(new Set(ids).size).toBe(ids.length);
            expect(ids).toEqual(expect.arrayContaining(trueIds(simulator, end)));
            expect(source.state()).toMatchObject({ caughtUp: true, failures: 0, rejected: 0 });
          } finally {
            await source.close();
            await simulator.close();
          }
        },
      ),
      { numRuns: 12, seed: 20261103, endOnFailure: true },
    );
  });
});

const trueIds = (simulator: Awaited<ReturnType<typeof startSimulator>>, before: number): string[] =>
  simulator.truth.activities({ to: new Date(before).toISOString(), visibleAtMs: before }).map(({ id }) => id!);
