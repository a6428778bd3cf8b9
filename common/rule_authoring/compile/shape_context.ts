import { and, call, calculate, column, compare, or, timeSpan } from '../../esql';
import type { Expression } from '../../esql';
import type { Condition, EventFilter, EventSource } from '../intent';
import { compileCondition, compileExcept } from './compile_condition';
import type { CompileTarget } from './compile_target';
import { sourceGuard, sourceOf } from './sources';

/** What every shape's compiler knows. */
export interface ShapeContext {
  target: CompileTarget;
  /** Sources that FROM reads. */
  sources: readonly EventSource[];
  except: Condition | undefined;
  /** Seconds between two runs. */
  interval: number;
  /** Whether Kibana folds repeated alerts of one entity, so that the query needn't leave out what was alerted before. */
  suppressed: boolean;
}

/** Seconds that an event may come late. */
export const DELAY_SECONDS = 60;

/** Whether events of several sources stand side by side. */
export const isMixed = ({ sources }: ShapeContext): boolean => sources.length > 1;

/** Events of a filter: its source, its condition, and not the exceptions. */
export const filterExpression = (filter: EventFilter, context: ShapeContext): Expression => {
  const { target, except } = context;
  return and(
    ...(isMixed(context) ? [sourceGuard(sourceOf(filter), target.settings)] : []),
    compileCondition(filter.where, target),
    ...(except === undefined ? [] : [compileExcept(except, target)]),
  );
};

/** Events of any of the filters. */
export const anyFilter = (filters: readonly EventFilter[], context: ShapeContext): Expression =>
  or(...filters.map((filter) => filterExpression(filter, context)));

/** A number of seconds as ES|QL writes it, in the largest unit that divides it. */
export const span = (seconds: number): Expression => {
  if (seconds % 86_400 === 0) return timeSpan(seconds / 86_400, 'day');
  if (seconds % 3600 === 0) return timeSpan(seconds / 3600, 'hour');
  return seconds % 60 === 0 ? timeSpan(seconds / 60, 'minute') : timeSpan(seconds, 'second');
};

/** The moment so many seconds before the run. */
export const secondsAgo = (seconds: number): Expression => calculate(call('NOW'), '-', span(seconds));

/** When an event was there to be seen: a late one is new although its time isn't. Telemetry doesn't say. */
export const seenAt = ({ sources, target: { fields } }: ShapeContext): Expression => {
  const known = fields === undefined ? sources.includes('audit') : fields.has('event.ingested');
  return known ? call('COALESCE', column('event.ingested'), column('@timestamp')) : column('@timestamp');
};

/** Whether a moment lies after the run before this one, a minute's delay included. */
export const isRecent = (moment: Expression, { interval }: ShapeContext): Expression =>
  compare(moment, '>=', secondsAgo(interval + DELAY_SECONDS));

/** How much older than its look-back an event is that only a run over the past can see. */
const PAST_SLACK_SECONDS = 3600;

/**
 * As `isRecent`, and also true in a run over the past (a preview, a gap that is caught up with), where NOW() says
 * nothing: what such a run sees is older than any event of a run of today.
 *
 * @param lookback - seconds that a run reads
 */
export const isRecentOrPast = (moment: Expression, lookback: number, context: ShapeContext): Expression =>
  or(isRecent(moment, context), compare(moment, '<', secondsAgo(Math.ceil((lookback + PAST_SLACK_SECONDS) / 60) * 60)));
