import { and, calculate, call, column, compare, evaluate, isNotNull, isNull, literal, not, or } from '../../../esql';
import type { Columns, EsqlCommand, Expression } from '../../../esql';
import { isRecent, seenAt, span } from '../shape_context';
import type { ShapeContext } from '../shape_context';

const NOW_AT = 'Esql.now_at';
const BEFORE_AT = 'Esql.before_at';
const NOW = 'Esql.now';
const BEFORE = 'Esql.before';

/** `condition` and `value` where it holds, else null. */
export const whereHolds = (condition: Expression, value: Expression): Expression =>
  call('CASE', condition, value, literal(null));

/**
 * Marks events with their time, apart for those of now and those of before.
 *
 * @param counts - the events that count now
 * @param countsBefore - those that count as earlier ones; by default the same
 * @param recent - which events are of now; by default those that were seen since the run before, so that a late one is
 *   new although its time isn't
 */
export const historyMarks = (
  context: ShapeContext,
  counts: Expression,
  countsBefore: Expression = counts,
  recent: Expression = isRecent(seenAt(context), context),
): EsqlCommand =>
  evaluate({
    [NOW]: whereHolds(and(counts, recent), column('@timestamp')),
    [BEFORE]: whereHolds(and(countsBefore, not(recent)), column('@timestamp')),
  });

/** When it first happened now, and when for the last time before. */
export const historyColumns = (): Columns => ({
  [NOW_AT]: call('MIN', column(NOW)),
  [BEFORE_AT]: call('MAX', column(BEFORE)),
});

/** It happened now, and in the `seconds` before it did not. */
export const isNewAfter = (seconds: number): Expression =>
  and(
    isNotNull(column(NOW_AT)),
    or(isNull(column(BEFORE_AT)), compare(column(BEFORE_AT), '<', calculate(column(NOW_AT), '-', span(seconds)))),
  );

/** It happened before. */
export const wasBefore = (): Expression => isNotNull(column(BEFORE_AT));

/** It happened now, it did before, but not in the `seconds` before. */
export const isReturnAfter = (seconds: number): Expression =>
  compare(column(BEFORE_AT), '<', calculate(column(NOW_AT), '-', span(seconds)));
