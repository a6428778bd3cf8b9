import { groupAlsoBy, groupKeys } from '../query_text/group_keys';
import { replaceColumn, replaceNow, usesNow } from '../query_text/rewrite';
import { joinCommands, textOf } from '../query_text/split_commands';
import type { QueryCommand } from '../query_text/split_commands';

/** Column with the moment of the run that a row belongs to. */
export const RUN = 'Esql.preview_run';
const RUN_MS = 'Esql.preview_run_ms';
const OFFSET = 'Esql.preview_offset';

/** Rows that an answer holds at most; Elasticsearch's own limit. */
export const MAX_ROWS = 10_000;

/** Runs at `firstMs`, `firstMs + intervalMs` and so on to `lastMs`, epoch milliseconds; each sees `lookbackMs` before it. */
export interface Runs {
  firstMs: number;
  lastMs: number;
  intervalMs: number;
  lookbackMs: number;
}

const INGESTED = 'event.ingested';
const TIME = '@timestamp';

/** As if each event had been there at once: when history was read says nothing about when it would have come. */
const asOnTime = ({ name, tokens }: QueryCommand): QueryCommand => ({
  name,
  tokens: replaceColumn(tokens, INGESTED, TIME),
});

/** Clauses that say the same of one run's rows when rows of other runs stand beside them. */
const SHARED = new Set(['FROM', 'WHERE', 'EVAL', 'STATS', 'MV_EXPAND', 'DISSECT', 'GROK', 'RENAME', 'KEEP', 'SORT']);

/** Whether several runs can be asked for at once. */
export const canShare = (commands: readonly QueryCommand[]): boolean => commands.every(({ name }) => SHARED.has(name));

/** The clauses at the beginning that don't depend on the moment of the run. */
export const leadingCommands = (commands: readonly QueryCommand[]): QueryCommand[] => {
  const rest = commands.slice(1).findIndex(({ name, tokens }) => !['WHERE', 'EVAL'].includes(name) || usesNow(tokens));
  return commands.slice(0, rest < 0 ? commands.length : rest + 1).map(asOnTime);
};

/** How many runs see one event. */
export const runsPerEvent = ({ intervalMs, lookbackMs }: Pick<Runs, 'intervalMs' | 'lookbackMs'>): number =>
  Math.floor(lookbackMs / intervalMs) + 1;

export const runCount = ({ firstMs, lastMs, intervalMs }: Runs): number => (lastMs - firstMs) / intervalMs + 1;

const sequence = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Gives each event one row for every run that sees it. */
const expandRuns = (runs: Runs): string[] => {
  const { firstMs, lastMs, intervalMs, lookbackMs } = runs;
  const [perEvent, all] = [runsPerEvent(runs), runCount(runs)];
  // Either the few runs that can see an event, counted from the event's own time, or all runs.
  const moments =
    perEvent < all
      ? [
          `EVAL ${OFFSET} = [${sequence(perEvent).join(', ')}]`,
          `MV_EXPAND ${OFFSET}`,
          // From a moment before every event on, so that the division rounds all of them the same way: up.
          `EVAL ${RUN_MS} = ${baseOf(runs)} + ((TO_LONG(${TIME}) - ${baseOf(runs)} + ${intervalMs - 1}) / ${intervalMs} + ${OFFSET}) * ${intervalMs}`,
        ]
      : [
          `EVAL ${RUN_MS} = [${sequence(all)
            .map((index) => firstMs + index * intervalMs)
            .join(', ')}]`,
          `MV_EXPAND ${RUN_MS}`,
        ];
  return [
    ...moments,
    `WHERE ${RUN_MS} >= ${firstMs} AND ${RUN_MS} <= ${lastMs} AND TO_LONG(${TIME}) <= ${RUN_MS} AND TO_LONG(${TIME}) >= ${RUN_MS} - ${lookbackMs}`,
    `EVAL ${RUN} = TO_DATETIME(${RUN_MS})`,
  ];
};

const baseOf = (runs: Runs): number => runs.firstMs - (runsPerEvent(runs) + 1) * runs.intervalMs;

const withRun = ({ name, tokens }: QueryCommand): string => {
  const moved = replaceNow(tokens, RUN);
  if (name === 'STATS') return groupAlsoBy(moved, RUN);
  return name === 'KEEP' ? `${textOf(moved)}, ${RUN}` : textOf(moved);
};

/** Columns that tell what an alert is about: what the last `STATS` groups by, as written. */
export const entityKeys = (commands: readonly QueryCommand[]): string[] => {
  const stats = commands.filter(({ name }) => name === 'STATS');
  return groupKeys(stats[stats.length - 1]?.tokens ?? []) ?? [];
};

/** Whether the columns of the last `STATS` are still there at the end. */
const keepsColumns = (commands: readonly QueryCommand[]): boolean => {
  const last = commands.map(({ name }) => name).lastIndexOf('STATS');
  return commands.slice(last + 1).every(({ name }) => ['WHERE', 'EVAL', 'SORT', 'MV_EXPAND'].includes(name));
};

/**
 * One query for many runs: what the rule finds at each of the moments, with the moment in the column `RUN`. It says the
 * same as the rule's query does with `NOW()` at that moment and the events of the look-back before it.
 *
 * @param columns - the columns that are wanted of the rows; all where the query renames or drops some
 */
export const sharedQuery = (commands: readonly QueryCommand[], runs: Runs, columns: readonly string[]): string => {
  const leading = leadingCommands(commands);
  const rest = commands.slice(leading.length).map(asOnTime);
  return joinCommands([
    ...leading.map(({ tokens }) => textOf(tokens)),
    ...expandRuns(runs),
    ...rest.map(withRun),
    // What isn't asked for needn't be computed.
    ...(keepsColumns(commands) ? [`KEEP ${[...columns, RUN].join(', ')}`] : []),
    `LIMIT ${MAX_ROWS}`,
  ]);
};

/** The rule's query as it was at one moment, for the events that a filter beside it leaves. */
export const queryAt = (commands: readonly QueryCommand[], runMs: number, limit: number): string =>
  joinCommands([
    ...commands
      .map(asOnTime)
      .map(({ tokens }) => textOf(replaceNow(tokens, `TO_DATETIME("${new Date(runMs).toISOString()}")`))),
    `LIMIT ${limit}`,
  ]);
