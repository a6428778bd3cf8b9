import { and, calculate, call, column, compare, countAll, isNotNull, isNull, or, stats, where } from '../../../esql';
import { durationSeconds } from '../../intent';
import type { ShapeOf } from '../../intent';
import type { CompiledShape } from '../compiled_rule';
import { contextColumns, contextFields } from '../context_columns';
import { DELAY_SECONDS, isRecent, secondsAgo, seenAt, span } from '../shape_context';
import type { ShapeContext } from '../shape_context';
import { stepAt, stepRows } from '../steps';
import { whereHolds } from './history';

const TRIGGERED = 'Esql.triggered_at';
const NEWEST = 'Esql.newest_trigger';
const FIRST_MISSING = 'Esql.first_counterpart_at';
const LAST_MISSING = 'Esql.last_counterpart_at';

/** Sources that come at different speeds need more time to meet. */
export const MIXED_DELAY_SECONDS = 15 * 60;

/** A without B in the time before it, or after it. Step 1 is B, which is missing; step 2 is A. */
export const compileAbsence = (shape: ShapeOf<'absence'>, context: ShapeContext): CompiledShape => {
  const { trigger, missing, side, by, trigger_by: triggerBy = by, missing_by: missingBy = by } = shape;
  const within = durationSeconds(shape.within);
  const history = shape.history === undefined ? undefined : durationSeconds(shape.history);
  const { commands, names, actingUser } = stepRows(
    [
      { events: missing, by: missingBy },
      { events: trigger, by: triggerBy },
    ],
    context,
  );
  const shown = contextFields([trigger], context.target);
  const triggerAt = column(stepAt(1));
  const isDue = compare(triggerAt, '<=', secondsAgo(within));
  const reach = context.interval + DELAY_SECONDS;
  const last = column(TRIGGERED);
  const counterpart = column(LAST_MISSING);
  const condition =
    side === 'before'
      ? and(
          isNotNull(last),
          or(
            isNull(counterpart),
            compare(counterpart, '<', calculate(last, '-', span(within))),
            compare(column(FIRST_MISSING), '>', last),
          ),
          isRecent(column(NEWEST), context),
        )
      : and(
          isNotNull(last),
          or(isNull(counterpart), compare(counterpart, '<', last)),
          ...(history === undefined ? [compare(last, '>=', secondsAgo(within + reach))] : []),
        );
  const mixed = context.sources.length > 1 ? MIXED_DELAY_SECONDS : 0;
  return {
    commands: [
      ...commands,
      stats(
        {
          [TRIGGERED]: call('MAX', side === 'before' ? triggerAt : whereHolds(isDue, triggerAt)),
          [NEWEST]: call('MAX', whereHolds(isNotNull(triggerAt), seenAt(context))),
          [FIRST_MISSING]: call('MIN', column(stepAt(0))),
          [LAST_MISSING]: call('MAX', column(stepAt(0))),
          'Esql.events': countAll(),
          ...contextColumns(actingUser === undefined ? shown : [...shown, actingUser], names, context.target),
        },
        names,
      ),
      where(condition),
    ],
    aggregating: true,
    span: Math.max(history ?? 0, within + reach) + mixed,
    entity: names,
    context: shown,
    repeats: history !== undefined,
  };
};
