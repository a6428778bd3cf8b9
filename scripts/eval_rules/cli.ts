import { Command, Option } from 'commander';
import { connectElasticsearch } from '../../host/elasticsearch/connect_elasticsearch';
import {
  SUITES,
  caseFaults,
  missedGoals,
  productDrafts,
  readCases,
  readNdjson,
  referenceDraft,
  renderFigures,
  renderMisses,
  renderMissesByFamily,
  runCases,
  toFigures,
} from '.';
import type { EvalCase, JudgedDraft, Suite, Verdict } from '.';

interface CliOptions {
  suite: Suite;
  cases: string[];
  drafts?: string;
  selfCheck: boolean;
  only: string[];
  url?: string;
  showHeldOut: boolean;
  showQueries: boolean;
}

const createProgram = (run: (options: CliOptions) => Promise<void>): Command =>
  new Command('eval:rules')
    .description(
      'Drafts rules for the cases in test/prompts, runs them on Elasticsearch and counts what is right. The exit code is 1 where a goal is missed.',
    )
    .addOption(new Option('--suite <suite>', 'which cases').choices(SUITES).default('public'))
    .option('--cases <file...>', 'cases of your own instead (NDJSON)', [])
    .option('--drafts <file>', "judge these drafts (NDJSON) instead of the product's")
    .option('--self-check', 'judge the references of the cases, and look for faults in the cases', false)
    .option('--only <name...>', 'only cases with this id, family, shape, group or expectation', [])
    .option('--url <url>', 'an Elasticsearch; by default ELASTICSEARCH_URL, else the embedded one')
    .option('--show-queries', 'print the query of each miss', false)
    .option('--show-held-out', 'say which held-out cases are missed, not only how many', false)
    .action(run);

const isWanted = ({ id, family, shape, group, expect }: EvalCase, only: readonly string[]): boolean =>
  only.length === 0 || [id, family, shape, group, expect].some((name) => name !== undefined && only.includes(name));

const byId = (drafts: readonly JudgedDraft[]): Map<string, JudgedDraft> =>
  new Map(drafts.map((draft) => [draft.id, draft]));

const toDrafts = (cases: readonly EvalCase[], { selfCheck, drafts }: CliOptions): JudgedDraft[] => {
  if (selfCheck) return cases.map(referenceDraft);
  return drafts === undefined ? productDrafts(cases) : readNdjson<JudgedDraft>(drafts);
};

const draftTimes = (drafts: readonly JudgedDraft[]): number[] =>
  drafts.flatMap(({ ms }) => (typeof ms === 'number' ? [ms] : []));

const run = async (options: CliOptions): Promise<void> => {
  const { suite, cases: files, only, url, selfCheck, showHeldOut, showQueries } = options;
  const cases = readCases({ suite, files }).filter((evalCase) => isWanted(evalCase, only));
  if (selfCheck) for (const fault of caseFaults(cases)) console.log(`FAULT of a case: ${fault}`);
  const drafts = toDrafts(cases, options);
  const draftsById = byId(drafts);
  const env = url === undefined ? process.env : { ...process.env, ELASTICSEARCH_URL: url };
  const elasticsearch = await connectElasticsearch({ env, onProgress: (text) => console.error(text) });
  try {
    const verdicts = await runCases({ cases, drafts: draftsById, elasticsearch });
    const hidden = new Set(showHeldOut ? [] : readCases({ suite: 'held_out' }).map(({ id }) => id));
    const isHidden = ({ evalCase }: Verdict): boolean => hidden.has(evalCase.id);
    const figures = toFigures(verdicts, draftTimes(drafts));
    const missed = missedGoals(figures);
    const lines = [
      ...renderMisses(
        verdicts.filter((verdict) => !isHidden(verdict)),
        showQueries ? draftsById : undefined,
      ),
      ...renderMissesByFamily(verdicts.filter(isHidden)),
      ...renderFigures(figures),
      '',
      ...(missed.length === 0 ? ['Every goal is reached.'] : missed.map((goal) => `MISSED GOAL ${goal}`)),
    ];
    console.log(lines.join('\n'));
    process.exitCode = missed.length === 0 ? 0 : 1;
  } finally {
    await elasticsearch.stop();
  }
};

createProgram(run)
  .parseAsync()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
