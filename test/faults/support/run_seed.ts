import type { FaultCluster } from './fault_cluster';
import type { Verdict } from './fault_run';
import { FaultRun } from './fault_run';
import { drawScenario } from './scenario';

/** Plays one seed and tells it by its seed when something is wrong, so that it can be played alone. */
export const runSeed = async (
  seed: string,
  parts: { cluster: FaultCluster; workerFile: string },
): Promise<Verdict & { failure?: string }> => {
  const verdict = await FaultRun.play(drawScenario(seed), parts);
  const faults = (['lost', 'doubled', 'invented'] as const).flatMap((kind) =>
    verdict[kind].length === 0 ? [] : [`${verdict[kind].length} ${kind} (${verdict[kind].slice(0, 5).join(', ')})`],
  );
  if (verdict.output !== '') faults.push(`unexpected output: ${verdict.output.slice(0, 2000)}`);
  if (faults.length === 0) return verdict;
  return { ...verdict, failure: `Seed ${seed}: ${faults.join('; ')}. Alone: npm run test:faults -- --seed ${seed}` };
};
