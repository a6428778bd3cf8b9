import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { buildWorker } from './support/build_worker';
import { FaultCluster } from './support/fault_cluster';
import { runSeed } from './support/run_seed';

interface Options {
  runs: string;
  first: string;
  seed?: string;
}

/** `npm run test:faults`: many seeds, or the one given; ends with 1 if any lost or doubled anything. */
const main = async ({ runs, first, seed }: Options): Promise<number> => {
  const seeds = seed === undefined ? Array.from({ length: Number(runs) }, (_, n) => String(Number(first) + n)) : [seed];
  const folder = await mkdtemp(join(tmpdir(), 'claude-activity-faults-'));
  const [workerFile, cluster] = await Promise.all([buildWorker(join(folder, 'worker.js')), FaultCluster.start()]);
  const total = { runs: 0, stored: 0, kills: 0, rollovers: 0, lost: 0, doubled: 0 };
  const failed: string[] = [];
  try {
    for (const each of seeds) {
      const begun = performance.now();
      let line: string;
      try {
        const { failure, stored, kills, rollovers, lost, doubled } = await runSeed(each, { cluster, workerFile });
        total.stored += stored;
        total.kills += kills;
        total.rollovers += rollovers;
        total.lost += lost.length;
        total.doubled += doubled.length;
        if (failure !== undefined) failed.push(each);
        line = failure ?? `${stored} stored, ${kills} kills, ${rollovers} rollovers`;
      } catch (thrown) {
        failed.push(each);
        line = `failed: ${thrown instanceof Error ? thrown.stack : String(thrown)}`;
      }
      total.runs += 1;
      console.log(`seed ${each}: ${line} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
    }
  } finally {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  }
  console.log(
    `${total.runs} runs: ${total.lost} lost, ${total.doubled} doubled; ${total.stored} activities, ${total.kills} kills, ${total.rollovers} rollovers.`,
  );
  if (failed.length > 0) {
    console.log(`Failed seeds: ${failed.join(', ')}. One alone: npm run test:faults -- --seed ${failed[0]}`);
  }
  return failed.length === 0 ? 0 : 1;
};

const program = new Command()
  .option('--runs <count>', 'how many seeds', '200')
  .option('--first <number>', 'the first of them', '1')
  .option('--seed <seed>', 'this one alone');
program.parse();
main(program.opts<Options>()).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
