import { escapeIdentifier, renderQuery } from '../../../common/esql';
import type { StackVersion } from '../../../common/esql';
import { ACTOR_COLUMN, ACTOR_LABEL_FIELDS } from '../../../common/overview';
import { defineActor } from '../../../common/overview/actor_label';
import type { QueryClient, QueryRows } from '../query_client';
import { fieldNames } from '../query_text/field_names';
import { replaceColumn, replaceNow } from '../query_text/rewrite';
import { joinCommands, textOf } from '../query_text/split_commands';
import type { PreviewPlan } from './preview_plan';
import { MAX_ROWS } from './run_query';
import type { Finding } from './suppress_alerts';
import type { TimeBudget } from './time_budget';
import { timeRange } from './time_range';

export interface FoundEvents {
  findings: Finding[];
  /** Whether findings tell groups of the suppression apart. */
  hasGroups: boolean;
  notes: string[];
}

const RUN_MS = 'Esql.preview_run_ms';
const EVENTS = 'Esql.preview_events';

/** Fields that tell what an event is about, as far as they are there. */
const SAMPLE_FIELDS = [
  '@timestamp',
  'event.action',
  'user.email',
  'source.ip',
  'user_agent.original',
  'user.target.email',
  'organization.id',
];
const MAX_SAMPLE_FIELDS = 14;

/** What a rule for single events would have found: every event that its condition holds for. */
export class EventsPreview {
  /** The conditions, with the moment of each event as the moment of the run that first sees it. */
  private readonly conditions: readonly string[];
  private readonly hasKeep: boolean;

  constructor(
    private readonly plan: PreviewPlan,
    private readonly dependencies: { client: QueryClient; stackVersion: StackVersion },
  ) {
    const commands = [...plan.commands];
    while (['KEEP', 'DROP'].includes(commands[commands.length - 1]?.name ?? '')) commands.pop();
    this.hasKeep = plan.commands.some(({ name }) => name === 'KEEP');
    this.conditions = commands.map(({ tokens }) =>
      textOf(replaceNow(replaceColumn(tokens, 'event.ingested', '@timestamp'), '@timestamp')),
    );
  }

  /** @throws QueryRejectedError | ElasticsearchForbiddenError | ElasticsearchUnavailableError */
  async find(budget: TimeBudget): Promise<FoundEvents> {
    const { suppression } = this.plan;
    if (suppression !== undefined) {
      const grouped = await this.countByRun(budget, suppression.groupBy);
      if (grouped !== undefined) return { findings: grouped, hasGroups: true, notes: [] };
    }
    const findings = (await this.countByRun(budget, [])) ?? [];
    const notes = suppression === undefined ? [] : ['There is too much to fold repeated alerts: all are counted.'];
    return { findings, hasGroups: false, notes };
  }

  /** Who does most of it: the actor of audit events, or whoever else the events name. */
  async entities(limit: number, { signal }: TimeBudget): Promise<{ column: string; rows: [string | null, number][] }> {
    const { client, stackVersion } = this.dependencies;
    const { types } = await client.fields(this.plan.indexPattern, ACTOR_LABEL_FIELDS, signal);
    if (types.size === 0) return { column: '', rows: [] };
    const answer = await this.run(
      [
        renderQuery({ commands: [defineActor(new Set(types.keys()))] }, stackVersion),
        `STATS ${EVENTS} = COUNT(*) BY ${ACTOR_COLUMN}`,
        `SORT ${EVENTS} DESC, ${ACTOR_COLUMN}`,
        `LIMIT ${limit}`,
      ],
      [this.plan.fromMs, this.plan.toMs],
      signal,
    );
    const rows = (answer?.rows ?? []).map(([count, actor]): [string | null, number] => [
      typeof actor === 'string' ? actor : null,
      Number(count),
    ]);
    return { column: ACTOR_COLUMN, rows };
  }

  /** The newest events, with the columns that tell what they are about. */
  async samples(limit: number, { signal }: TimeBudget): Promise<QueryRows | undefined> {
    const { commands, indexPattern, fromMs, toMs } = this.plan;
    const wanted = [...new Set([...SAMPLE_FIELDS, ...fieldNames(commands)])];
    const { types } = await this.dependencies.client.fields(indexPattern, wanted, signal);
    const shown = wanted.filter((field) => types.has(field)).slice(0, MAX_SAMPLE_FIELDS);
    return this.run(
      [
        'SORT @timestamp DESC',
        `LIMIT ${limit}`,
        ...(this.hasKeep || shown.length === 0 ? [] : [`KEEP ${shown.map(escapeIdentifier).join(', ')}`]),
      ],
      [fromMs, toMs],
      signal,
    );
  }

  /** @returns undefined when there are more groups than an answer holds */
  private async countByRun({ signal }: TimeBudget, groupBy: readonly string[]): Promise<Finding[] | undefined> {
    const { fromMs, toMs, intervalMs } = this.plan;
    const baseMs = toMs - Math.ceil((toMs - fromMs) / intervalMs) * intervalMs;
    const names = groupBy.map(escapeIdentifier);
    const findings: Finding[] = [];
    // One answer holds so many runs.
    const step = (MAX_ROWS - 1) * intervalMs;
    for (let start = fromMs; start < toMs; start += step) {
      const answer = await this.run(
        [
          `EVAL ${RUN_MS} = ${baseMs} + (TO_LONG(@timestamp) - ${baseMs} + ${intervalMs - 1}) / ${intervalMs} * ${intervalMs}`,
          `STATS ${EVENTS} = COUNT(*) BY ${[RUN_MS, ...names].join(', ')}`,
          `LIMIT ${MAX_ROWS}`,
        ],
        [start === fromMs ? start : start + 1, Math.min(start + step, toMs)],
        signal,
      );
      const rows = answer?.rows ?? [];
      if (groupBy.length > 0 && rows.length >= MAX_ROWS) return undefined;
      findings.push(
        ...rows.map(([count, runMs, ...group]): Finding => {
          const values = group.map((value) => (value === null ? null : String(value)));
          return { runMs: Number(runMs), entity: values, group: values, count: Number(count) };
        }),
      );
    }
    return findings;
  }

  private run(
    ending: readonly string[],
    [fromMs, toMs]: readonly [number, number],
    signal: AbortSignal,
  ): Promise<QueryRows | undefined> {
    return this.dependencies.client.run(joinCommands([...this.conditions, ...ending]), {
      indexPattern: this.plan.indexPattern,
      filter: timeRange(fromMs, toMs),
      signal,
    });
  }
}
