import type { DetectionRule } from '../../common/detection_rules';
import { connectElasticsearch } from '../../host/elasticsearch/connect_elasticsearch';
import { isQuiet, renderMonth } from './benign_month/render_month';
import { runBenignMonth } from './benign_month/run_benign_month';
import { runScenarios } from './run_scenarios';
import type { RuleVerdict } from './run_scenarios';

export interface TestLibraryOptions {
  rules: readonly DetectionRule[];
  stack: string;
  env: NodeJS.ProcessEnv;
  benignMonth: boolean;
  onProgress: (text: string) => void;
  write: (text: string) => Promise<void>;
  /** Milliseconds. */
  clock?: () => number;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(0)} s`;

const scenarioLines = (verdicts: readonly RuleVerdict[], tookMs: number): string[] => {
  const wrong = verdicts.filter(({ problems }) => problems.length > 0);
  const count = verdicts.reduce((sum, { scenarios }) => sum + scenarios, 0);
  return [
    ...wrong.flatMap(({ rule, problems }) => [`WRONG ${rule.id}`, ...problems.map((problem) => `  ${problem}`)]),
    `${verdicts.length - wrong.length} of ${verdicts.length} rules do what their ${count} scenarios say (${seconds(tookMs)}).`,
  ];
};

/**
 * Runs the library's own tests and prints what came of them.
 *
 * @returns whether all is as it has to be
 */
export const testLibrary = async ({
  rules,
  stack,
  env,
  benignMonth,
  onProgress,
  write,
  clock = Date.now,
}: TestLibraryOptions): Promise<boolean> => {
  const elasticsearch = await connectElasticsearch({ env, onProgress });
  try {
    const began = clock();
    const verdicts = await runScenarios({ rules, elasticsearch, stack });
    await write(`${scenarioLines(verdicts, clock() - began).join('\n')}\n`);
    const isRight = verdicts.every(({ problems }) => problems.length === 0);
    if (!benignMonth) return isRight;
    const monthBegan = clock();
    const month = await runBenignMonth({ rules, elasticsearch, stack, onProgress });
    await write(`${[...renderMonth(month), `(${seconds(clock() - monthBegan)})`].join('\n')}\n`);
    return isRight && isQuiet(month);
  } finally {
    await elasticsearch.stop();
  }
};
