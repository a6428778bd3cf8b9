import type { ElasticsearchHandle } from '../../host/elasticsearch/elasticsearch_handle';
import type { EvalCase } from './eval_case';
import { judgeDraft } from './judge_draft';
import type { JudgedDraft } from './judged_draft';
import { JudgingCluster } from './judging_cluster';
import { prepareScenarios } from './scenario_records';
import type { PreparedScenario } from './scenario_records';
import type { Verdict } from './verdict';

/** Cases that are loaded at once: rules look back minutes, so the events must not grow old. */
const BATCH = 20;
const WORKERS = 4;

/** Maps with a few at a time, in order. */
const mapWithWorkers = async <T, R>(items: readonly T[], mapOne: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await mapOne(item);
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return results;
};

export interface RunCasesOptions {
  cases: readonly EvalCase[];
  /** By id of the case. */
  drafts: ReadonlyMap<string, JudgedDraft>;
  elasticsearch: Pick<ElasticsearchHandle, 'url' | 'credentials'>;
  /** Milliseconds. */
  clock?: () => number;
  /** Milliseconds that a query may take; longer where it isn't part of the verdict. */
  queryTimeoutMs?: number;
}

/** Judges the drafts of cases on an Elasticsearch; what it puts there goes away again. */
export const runCases = async ({
  cases,
  drafts,
  elasticsearch,
  clock = Date.now,
  queryTimeoutMs,
}: RunCasesOptions): Promise<Verdict[]> => {
  const began = clock();
  const prepared = new Map<EvalCase, PreparedScenario[]>(
    cases.map((evalCase) => [evalCase, prepareScenarios(evalCase, began)]),
  );
  const scenariosOf = (evalCase: EvalCase): PreparedScenario[] => prepared.get(evalCase) ?? [];
  const cluster = new JudgingCluster(elasticsearch, queryTimeoutMs);
  try {
    await cluster.createIndices([...prepared.values()].flat());
    const verdicts: Verdict[] = [];
    for (let start = 0; start < cases.length; start += BATCH) {
      const batch = cases.slice(start, start + BATCH);
      await cluster.load(batch.flatMap(scenariosOf), clock());
      const now = clock();
      verdicts.push(
        ...(await mapWithWorkers(batch, (evalCase) =>
          judgeDraft(evalCase, { draft: drafts.get(evalCase.id), scenarios: scenariosOf(evalCase), cluster, now }),
        )),
      );
    }
    return verdicts;
  } finally {
    await cluster.close();
  }
};
