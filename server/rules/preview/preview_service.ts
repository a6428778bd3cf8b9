import type { PreviewAnswer, PreviewRequest } from '../../../common/api/rules';
import type { StackVersion } from '../../../common/esql';
import type { AuthoringSettings } from '../../../common/rule_authoring/intent';
import { ElasticsearchUnavailableError } from '../../errors/elasticsearch_unavailable_error';
import type { Clock } from '../../ingest/clock';
import type { QueryClient, QueryRows } from '../query_client';
import { countBuckets } from './count_buckets';
import { countEntities } from './count_entities';
import { describeNoise, paceOf } from './describe_noise';
import { EventsPreview } from './preview_events';
import { planPreview } from './preview_plan';
import type { PreviewPlan } from './preview_plan';
import { RunsPreview } from './preview_runs';
import { suppressAlerts } from './suppress_alerts';
import type { Alerts, Finding } from './suppress_alerts';
import { startTimeBudget } from './time_budget';
import type { TimeBudget } from './time_budget';
import { timeRange } from './time_range';

/** What a person waits for; what isn't done by then is said to be missing. */
const BUDGET_MS = 10_000;
const DAY_MS = 86_400_000;
const MAX_ENTITIES = 10;
const MAX_SAMPLES = 10;

export interface PreviewServiceOptions {
  /** As the current user. */
  client: QueryClient;
  stackVersion: StackVersion;
  settings: () => Promise<AuthoringSettings>;
  clock: Clock;
}

/** What both kinds of preview give. */
interface Found {
  findings: readonly Finding[];
  entities: (alerts: readonly Alerts[]) => Promise<PreviewAnswer['entities']>;
  samples: (alerts: readonly Alerts[]) => Promise<QueryRows | undefined>;
  runs: number | null;
  coveredFromMs: number;
  isComplete: boolean;
  notes: readonly string[];
}

/** Tells what a rule would have raised on the organization's own history, as the user who asks. */
export class PreviewService {
  constructor(private readonly options: PreviewServiceOptions) {}

  /**
   * @throws InvalidRequestError for a query that reads other indices than the settings allow
   * @throws QueryRejectedError | ElasticsearchForbiddenError | ElasticsearchUnavailableError
   */
  async preview(request: PreviewRequest, signal?: AbortSignal): Promise<PreviewAnswer> {
    const { clock, settings } = this.options;
    const startedAt = clock.now();
    const plan = planPreview(request, { settings: await settings(), now: startedAt });
    const budget = startTimeBudget(BUDGET_MS, { clock, signal });
    try {
      const beginningMs = await this.beginningOfHistory(plan, budget);
      const found = await (plan.aggregates ? this.findByRuns(plan, budget) : this.findEvents(plan, budget));
      const alerts = suppressAlerts(found.findings, plan);
      const [entities, samples] = await Promise.all([found.entities(alerts), found.samples(alerts)]);
      return {
        ...this.figures(plan, found, alerts, beginningMs),
        entities,
        samples: { columns: [...(samples?.columns ?? [])], rows: (samples?.rows ?? []).map((row) => [...row]) },
        tookMs: clock.now() - startedAt,
      };
    } catch (thrown) {
      if (!budget.isOver()) throw thrown;
      throw tooMuch(thrown);
    } finally {
      budget.end();
    }
  }

  private figures(plan: PreviewPlan, found: Found, alerts: readonly Alerts[], beginningMs: number | undefined) {
    const count = alerts.reduce((sum, each) => sum + each.count, 0);
    // Time before the first event is no time without alerts.
    const countedFromMs = Math.max(found.coveredFromMs, beginningMs ?? plan.toMs);
    const coveredMs = plan.toMs - countedFromMs;
    const alertsPerWeek = paceOf({ alerts: count, coveredMs });
    const { fromMs, toMs } = plan;
    return {
      kind: plan.aggregates ? ('aggregates' as const) : ('events' as const),
      alerts: count,
      alertsPerWeek,
      range: { from: new Date(fromMs).toISOString(), to: new Date(toMs).toISOString() },
      covered: {
        from: new Date(found.coveredFromMs).toISOString(),
        to: new Date(toMs).toISOString(),
        isComplete: found.isComplete,
      },
      runs: found.runs,
      ...countBuckets(alerts, { fromMs, toMs, coveredFromMs: found.coveredFromMs }),
      noise: describeNoise({ alerts: count, coveredMs }),
      notes: [...historyNotes(plan, beginningMs), ...found.notes, ...limitNotes(plan, found.findings, alerts)],
    };
  }

  /** When the first event of the history was; undefined where there is none. */
  private async beginningOfHistory(plan: PreviewPlan, { signal }: TimeBudget): Promise<number | undefined> {
    const { indexPattern, fromMs, toMs, lookbackMs } = plan;
    const answer = await this.options.client.run(`FROM ${indexPattern}\n| STATS began_at = MIN(@timestamp)`, {
      indexPattern,
      filter: timeRange(fromMs - lookbackMs, toMs),
      signal,
    });
    const first = answer?.rows[0]?.[0];
    return typeof first === 'string' ? Date.parse(first) : undefined;
  }

  private async findByRuns(plan: PreviewPlan, budget: TimeBudget): Promise<Found> {
    const preview = new RunsPreview(plan, this.options.client, this.options.clock.now);
    const { entity, ...found } = await preview.find(budget);
    if (found.runs === 0) throw tooMuch();
    return {
      ...found,
      entities: async (alerts) => countEntities(alerts, entity, MAX_ENTITIES),
      samples: async (alerts) => {
        const newest = alerts[alerts.length - 1];
        return newest === undefined || budget.isOver()
          ? undefined
          : preview.samples(newest.runMs, MAX_SAMPLES, budget).catch((thrown: unknown) => {
              if (budget.isOver()) return undefined;
              throw thrown;
            });
      },
    };
  }

  private async findEvents(plan: PreviewPlan, budget: TimeBudget): Promise<Found> {
    const preview = new EventsPreview(plan, this.options);
    const { findings, hasGroups, notes } = await preview.find(budget);
    const groupBy = hasGroups ? [...(plan.suppression?.groupBy ?? [])] : undefined;
    return {
      findings,
      runs: null,
      coveredFromMs: plan.fromMs,
      isComplete: true,
      notes,
      entities: async (alerts) => {
        if (groupBy !== undefined) return countEntities(alerts, groupBy, MAX_ENTITIES);
        if (alerts.length === 0) return { columns: [], rows: [] };
        const { column, rows } = await preview.entities(MAX_ENTITIES, budget);
        return { columns: [column], rows: rows.map(([value, count]) => ({ values: [value], count })) };
      },
      samples: async (alerts) => (alerts.length === 0 ? undefined : preview.samples(MAX_SAMPLES, budget)),
    };
  }
}

const tooMuch = (cause?: unknown): ElasticsearchUnavailableError =>
  new ElasticsearchUnavailableError(
    'There is more than could be looked at in ten seconds. Look at fewer days, or narrow the conditions.',
    { cause },
  );

const historyNotes = (
  { fromMs, lookbackMs, indexPattern, aggregates }: PreviewPlan,
  beginningMs: number | undefined,
): string[] => {
  if (beginningMs === undefined) return [`There are no events in ${indexPattern} in this time.`];
  const day = new Date(beginningMs).toISOString().slice(0, 10);
  if (aggregates && lookbackMs >= DAY_MS && beginningMs > fromMs - lookbackMs + DAY_MS) {
    return [
      `The history begins on ${day}. Runs soon after that have less to compare with than the rule will have, and may find more or less than it would.`,
    ];
  }
  return beginningMs > fromMs + DAY_MS ? [`The history begins on ${day}; the pace counts from there.`] : [];
};

const limitNotes = (
  { maxSignals, suppression }: PreviewPlan,
  findings: readonly Finding[],
  alerts: readonly Alerts[],
): string[] => {
  if (suppression !== undefined) {
    const [found, left] = [findings, alerts].map((each) => each.reduce((sum, { count }) => sum + count, 0));
    return found === left ? [] : [`Kibana would have folded ${found} findings into these alerts.`];
  }
  const perRun = new Map<number, number>();
  for (const { runMs, count } of findings) perRun.set(runMs, (perRun.get(runMs) ?? 0) + count);
  const above = [...perRun.values()].filter((count) => count > maxSignals).length;
  return above === 0
    ? []
    : [`In ${above} ${above === 1 ? 'run' : 'runs'} it found more than the ${maxSignals} alerts that one run makes.`];
};
