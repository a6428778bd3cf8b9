import { escapeIdentifier } from '../../../common/esql';
import type { QueryDsl } from '../../../common/overview';
import { ElasticsearchUnavailableError } from '../../errors/elasticsearch_unavailable_error';
import type { QueryClient, QueryRows } from '../query_client';
import { columnName, groupKeys } from '../query_text/group_keys';
import { joinCommands, textOf } from '../query_text/split_commands';
import { BatchSizes } from './batch_sizes';
import type { PreviewPlan } from './preview_plan';
import { canShare, entityKeys, leadingCommands, MAX_ROWS, queryAt, RUN, runCount, sharedQuery } from './run_query';
import type { Runs } from './run_query';
import type { Finding } from './suppress_alerts';
import type { TimeBudget } from './time_budget';
import { timeRange } from './time_range';

export interface FoundByRuns {
  findings: Finding[];
  /** Names of the entity's columns. */
  entity: string[];
  /** Number of runs that were looked at. */
  runs: number;
  coveredFromMs: number;
  isComplete: boolean;
  notes: string[];
}

interface Batch {
  runs: Runs;
  /** undefined as long as they aren't known. */
  findings: Finding[] | undefined;
}

const CONCURRENCY = 4;
/** A rule with sliding windows puts each event into as many of them. */
const COPIES_OF_WINDOWS = 15;

/** What a rule of figures would have found: its runs, one by one, at the moments in the past at which they would have been. */
export class RunsPreview {
  private readonly keys: string[];
  private readonly groupBy: readonly string[];

  constructor(
    private readonly plan: PreviewPlan,
    private readonly client: QueryClient,
    private readonly now: () => number,
  ) {
    this.keys = entityKeys(plan.commands);
    this.groupBy = plan.suppression?.groupBy ?? [];
  }

  /**
   * Looks at the newest runs first, until the time is over.
   *
   * @throws QueryRejectedError | ElasticsearchForbiddenError | ElasticsearchUnavailableError
   */
  async find(budget: TimeBudget): Promise<FoundByRuns> {
    const { plan } = this;
    const runs = this.allRuns();
    const [candidates, isShared] = await Promise.all([this.countCandidates(runs, budget), this.canShareRuns(budget)]);
    // Where nothing comes as far as the first figure, no run finds anything; a rule of which that isn't sure is not shared.
    if (candidates === 0 && isShared) return this.nothingIn(runs);
    const sizes = new BatchSizes(runs, {
      candidates,
      historyMs: runs.lastMs - runs.firstMs + plan.lookbackMs,
      copies: plan.commands.some(({ name }) => name === 'MV_EXPAND') ? COPIES_OF_WINDOWS : 1,
    });
    const { batches, notes } = await this.findInBatches(runs, isShared ? sizes : undefined, budget);
    // Only what hangs together counts as covered, so that the chart has no holes.
    const missing = batches.findIndex(({ findings }) => findings === undefined);
    const whole = missing < 0 ? batches : batches.slice(0, missing);
    const oldest = whole[whole.length - 1]?.runs.firstMs;
    return {
      findings: whole.flatMap(({ findings = [] }) => findings),
      entity: this.keys.map(columnName),
      runs: oldest === undefined ? 0 : (runs.lastMs - oldest) / plan.intervalMs + 1,
      // The first run speaks for the time since the one before it.
      coveredFromMs: oldest === undefined ? plan.toMs : Math.max(plan.fromMs, oldest - plan.intervalMs),
      isComplete: oldest === runs.firstMs,
      notes,
    };
  }

  private nothingIn(runs: Runs): FoundByRuns {
    return {
      findings: [],
      entity: this.keys.map(columnName),
      runs: runCount(runs),
      coveredFromMs: Math.max(this.plan.fromMs, runs.firstMs - this.plan.intervalMs),
      isComplete: true,
      notes: [],
    };
  }

  /** What the rule would have shown at one of its runs, as it would have shown it. */
  samples(runMs: number, limit: number, { signal }: TimeBudget): Promise<QueryRows | undefined> {
    const { commands, lookbackMs } = this.plan;
    return this.run(queryAt(commands, runMs, limit), timeRange(runMs - lookbackMs, runMs), signal);
  }

  private allRuns(): Runs {
    const { fromMs, toMs, intervalMs, lookbackMs } = this.plan;
    const count = Math.max(1, Math.floor((toMs - fromMs) / intervalMs));
    return { firstMs: toMs - (count - 1) * intervalMs, lastMs: toMs, intervalMs, lookbackMs };
  }

  private async countCandidates({ firstMs, lastMs, lookbackMs }: Runs, { signal }: TimeBudget): Promise<number> {
    const query = joinCommands([
      ...leadingCommands(this.plan.commands).map(({ tokens }) => textOf(tokens)),
      'STATS candidates = COUNT(*)',
    ]);
    const answer = await this.run(query, timeRange(firstMs - lookbackMs, lastMs), signal);
    return Number(answer?.rows[0]?.[0] ?? 0);
  }

  /** A rule over everything together may find that there is nothing; then a run without events counts, too. */
  private async canShareRuns({ signal }: TimeBudget): Promise<boolean> {
    const { commands, toMs } = this.plan;
    const isGrouped = commands.every(({ name, tokens }) => name !== 'STATS' || groupKeys(tokens)?.length !== 0);
    if (!canShare(commands) || isGrouped) return canShare(commands);
    const answer = await this.run(queryAt(commands, toMs, 1), { match_none: {} }, signal);
    return (answer?.rows.length ?? 0) === 0;
  }

  /** @param sizes - undefined: one run at a time */
  private async findInBatches(
    all: Runs,
    sizes: BatchSizes | undefined,
    budget: TimeBudget,
  ): Promise<{ batches: Batch[]; notes: string[] }> {
    const batches: Batch[] = [];
    const notes = new Set<string>();
    let nextLastMs = all.lastMs;
    let failure: unknown;
    const takeNext = (): Batch => {
      const size = sizes?.next() ?? 1;
      const firstMs = Math.max(all.firstMs, nextLastMs - (size - 1) * all.intervalMs);
      const batch: Batch = { runs: { ...all, firstMs, lastMs: nextLastMs }, findings: undefined };
      nextLastMs = firstMs - all.intervalMs;
      batches.push(batch);
      return batch;
    };
    const work = async (): Promise<void> => {
      while (nextLastMs >= all.firstMs && !budget.signal.aborted && failure === undefined) {
        const batch = takeNext();
        const startedAt = this.now();
        try {
          const { findings, isCut } = await this.findInBatch(batch.runs, sizes !== undefined, budget);
          batch.findings = findings;
          sizes?.took(this.now() - startedAt, runCount(batch.runs));
          if (isCut)
            notes.add('There are more alerts than could be counted; the figures are the least there would be.');
        } catch (thrown) {
          if (!budget.isOver()) failure ??= thrown;
        }
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    if (failure !== undefined) {
      // What is there is worth showing when only the rest is too much for the cluster.
      if (!(failure instanceof ElasticsearchUnavailableError) || batches[0]?.findings === undefined) throw failure;
      notes.add(failure.message);
    }
    return { batches, notes: [...notes] };
  }

  private async findInBatch(
    runs: Runs,
    isShared: boolean,
    { signal }: TimeBudget,
  ): Promise<{ findings: Finding[]; isCut: boolean }> {
    const { commands } = this.plan;
    const columns = [...new Set([...this.keys, ...this.groupBy.map(escapeIdentifier)])];
    const query = isShared ? sharedQuery(commands, runs, columns) : queryAt(commands, runs.lastMs, MAX_ROWS);
    const answer = await this.run(query, timeRange(runs.firstMs - runs.lookbackMs, runs.lastMs), signal);
    if (answer === undefined) return { findings: [], isCut: false };
    return { findings: this.toFindings(answer, runs), isCut: answer.rows.length >= MAX_ROWS };
  }

  private toFindings({ columns, rows }: QueryRows, { lastMs }: Runs): Finding[] {
    const place = (name: string): number => columns.findIndex((column) => column.name === name);
    const [entity, group] = [this.keys.map(columnName), [...this.groupBy]].map((names) => names.map(place));
    const run = place(RUN);
    const textAt = (row: readonly unknown[], at: number): string | null => {
      const value = row[at] ?? null;
      return value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);
    };
    return rows.map((row) => ({
      runMs: run < 0 ? lastMs : Date.parse(String(row[run])),
      entity: (entity ?? []).map((at) => textAt(row, at)),
      group: (group ?? []).map((at) => textAt(row, at)),
      count: 1,
    }));
  }

  private run(query: string, filter: QueryDsl, signal: AbortSignal): Promise<QueryRows | undefined> {
    return this.client.run(query, { indexPattern: this.plan.indexPattern, filter, signal });
  }
}
