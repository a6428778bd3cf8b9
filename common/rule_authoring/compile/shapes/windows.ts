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
import { DELAY_SECONDS, isRecent, seenAt } from '../shape_context';
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

export interface Windows {
  /** Length in seconds. */
  window: number;
  /** Columns to group by. */
  entity: readonly string[];
  aggregates: Columns;
  context: Columns;
  /** Whether a window is one to alert on. */
  matches: Expression;
}

/**
 * Aggregates over every span of the length `window`, one row for each entity that has a matching one.
 *
 * ES|QL has no sliding windows: an event is put into each of the windows that it lies in, all of them end between two
 * runs, and the best one of an entity is kept.
 */
export const slidingWindows = (
  { window, entity, aggregates, context: extra, matches }: Windows,
  context: ShapeContext,
): EsqlCommand[] => {
  const step = windowStep(window, context.interval);
  const marks = Array.from({ length: Math.ceil((context.interval + DELAY_SECONDS) / step) + 1 }, (_, n) => n * step);
  const counted: Columns = { ...aggregates, ...timeColumns(), ...extra };
  const newest = { 'Esql.newest': call('MAX', seenAt(context)) };
  return [
    evaluate({
      [AGE]: calculate(
        calculate(call('TO_LONG', call('NOW')), '-', call('TO_LONG', column('@timestamp'))),
        '/',
        literal(1000),
      ),
      [MARK]: list(...marks),
    }),
    expandValues(MARK),
    where(
      and(
        compare(column(AGE), '>=', column(MARK)),
        compare(column(AGE), '<=', calculate(column(MARK), '+', literal(window + step))),
      ),
    ),
    stats({ ...counted, ...newest }, [...entity, MARK]),
    where(matches),
    stats(foldedColumns({ ...counted, ...newest }), entity),
    ...(context.suppressed ? [] : [where(isRecent(column('Esql.newest'), context))]),
  ];
};
