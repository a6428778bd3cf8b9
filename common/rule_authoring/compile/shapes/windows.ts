import {
  and,
  calculate,
  call,
  column,
  compare,
  evaluate,
  expandValues,
  list,
  literal,
  stats,
  where,
} from '../../../esql';
import type { Columns, EsqlCommand, Expression } from '../../../esql';
import { foldedColumns, timeColumns } from '../context_columns';
import { DELAY_SECONDS, isRecent, isRecentOrPast, seenAt } from '../shape_context';
import type { ShapeContext } from '../shape_context';

/** Shortest distance of two marks, in seconds, and how many of them a window may at most be cut into. */
const MIN_STEP = 10;
const MARKS_PER_WINDOW = 60;
const MAX_MARKS = 40;

/**
 * Distance in seconds of the moments at which windows may end. Spans of any position count, so windows end at every
 * mark since the run before; each is one step longer than asked for, so that none is missed between two marks.
 */
export const windowStep = (window: number, interval: number): number => {
  const reach = interval + DELAY_SECONDS;
  return Math.max(MIN_STEP, Math.ceil(Math.max(Math.min(window / MARKS_PER_WINDOW, 60), reach / MAX_MARKS) / 10) * 10);
};

/** Seconds that a run must see so that every window since the run before is whole. */
export const windowReach = (window: number, interval: number): number =>
  window + windowStep(window, interval) + interval + DELAY_SECONDS;

const AGE = 'Esql.age_seconds';
const MARK = 'Esql.window_ended_seconds_ago';
const NUMBER = 'Esql.window_number';
const NEWEST = 'Esql.newest';

export interface Windows {
  /** Length in seconds. */
  window: number;
  /** Columns to group by. */
  entity: readonly string[];
  aggregates: Columns;
  context: Columns;
  /** Whether a window is one to alert on. */
  matches: Expression;
  /**
   * What the ends of windows are measured from: the run, which is exact, or the clock, which is right in runs over the
   * past too, but cuts windows more coarsely. Rules on the time of day are tried out on the past.
   */
  measuredFrom?: 'run' | 'clock';
}

const milliseconds = (moment: Expression): Expression => call('TO_LONG', moment);

/** Puts each event into every window that it lies in and that ended since the run before. */
const windowsBeforeRun = (window: number, { interval }: ShapeContext): { commands: EsqlCommand[]; key: string } => {
  const step = windowStep(window, interval);
  const marks = Array.from({ length: Math.ceil((interval + DELAY_SECONDS) / step) + 1 }, (_, n) => n * step);
  const age = calculate(milliseconds(call('NOW')), '-', milliseconds(column('@timestamp')));
  return {
    commands: [
      evaluate({ [AGE]: calculate(age, '/', literal(1000)), [MARK]: list(...marks) }),
      expandValues(MARK),
      where(
        and(
          compare(column(AGE), '>=', column(MARK)),
          compare(column(AGE), '<=', calculate(column(MARK), '+', literal(window + step))),
        ),
      ),
    ],
    key: MARK,
  };
};

/** Puts each event into every window that it lies in; windows end at full steps of the clock. */
const windowsOfClock = (window: number): { commands: EsqlCommand[]; key: string } => {
  const step = Math.max(MIN_STEP, Math.ceil(window / MARKS_PER_WINDOW));
  const numbers = Array.from({ length: Math.ceil(window / step) + 1 }, (_, n) => n + 1);
  return {
    commands: [
      evaluate({ [NUMBER]: list(...numbers) }),
      expandValues(NUMBER),
      evaluate({
        [NUMBER]: calculate(
          column(NUMBER),
          '+',
          calculate(milliseconds(column('@timestamp')), '/', literal(step * 1000)),
        ),
      }),
    ],
    key: NUMBER,
  };
};

/**
 * Aggregates over every span of the length `window`, one row for each entity that has a matching one.
 *
 * ES|QL has no sliding windows: an event is put into each of the windows that it lies in, and the best one of an entity
 * is kept.
 */
export const slidingWindows = (
  { window, entity, aggregates, context: extra, matches, measuredFrom = 'run' }: Windows,
  context: ShapeContext,
): EsqlCommand[] => {
  const { commands, key } = measuredFrom === 'run' ? windowsBeforeRun(window, context) : windowsOfClock(window);
  const counted: Columns = {
    ...aggregates,
    ...timeColumns(),
    ...extra,
    [NEWEST]: call('MAX', seenAt(context)),
  };
  const isNews =
    measuredFrom === 'run'
      ? isRecent(column(NEWEST), context)
      : isRecentOrPast(column(NEWEST), windowReach(window, context.interval), context);
  return [
    ...commands,
    stats(counted, [...entity, key]),
    where(matches),
    stats(foldedColumns(counted), entity),
    ...(context.suppressed ? [] : [where(isNews)]),
  ];
};
