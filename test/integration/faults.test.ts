import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorker } from '../faults/support/build_worker';
import { FaultCluster } from '../faults/support/fault_cluster';
import { runSeed } from '../faults/support/run_seed';

/** A few of many: `npm run test:faults` plays hundreds. */
const SEEDS = ['2', '3', '4'];
const START_MS = 120_000;
const SEED_MS = 120_000;

describe('delivery', () => {
  let folder: string;
  let parts: { cluster: FaultCluster; workerFile: string };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claude-activity-faults-'));
    const [cluster, workerFile] = await Promise.all([FaultCluster.start(), buildWorker(join(folder, 'worker.js'))]);
    parts = { cluster, workerFile };
  }, START_MS);

  afterAll(async () => {
    await parts.cluster.stop();
    await rm(folder, { recursive: true, force: true });
  }, START_MS);

  it.each(SEEDS)(
    'is exactly once, whatever fails, dies or rolls over: seed %s',
    async (seed) => {
      const { failure, stored } = await runSeed(seed, parts);
      expect(failure).toBeUndefined();
      expect(stored).toBeGreaterThan(0);
    },
    SEED_MS,
  );
});
