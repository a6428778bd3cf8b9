import { call, compare, literal, or, calculate, column, isNull, isNotNull, and } from '../../../esql';
import type { Columns, Expression } from '../../../esql';
import { isRecent, seenAt, span } from '../shape_context';
import type { ShapeContext } from '../shape_context';

const NOW_AT = 'Esql.now_at';
const BEFORE_AT = 'Esql.before_at';
const NEWEST = 'Esql.newest';

/** `condition` and `value` where it holds, else null. */
export const whereHolds = (condition: Expression, value: Expression): Expression =>
  call('CASE', condition, value, literal(null));

/**
 * When something happened since the run before, and when for the last time earlier than that.
 *
 * @param counts - the events that count now
 * @param countsBefore - those that count as earlier ones; by default the same
 * @param recent - which events are of now; by default those since the run before
 */
export const historyColumns = (
  context: ShapeContext,
  counts: Expression,
  countsBefore: Expression = counts,
  recent: Expression = isRecent(seenAt(context), context),
): Columns => ({
  [NOW_AT]: call('MIN', whereHolds(and(counts, recent), column('@timestamp'))),
  [BEFORE_AT]: call(
    'MAX',
    // Not just "not recent": a late event that was seen before must not hide one that is new.
    whereHolds(and(countsBefore, { kind: 'not', operand: recent }), column('@timestamp')),
  ),
  [NEWEST]: call('MAX', whereHolds(counts, seenAt(context))),
});

/** It happened now, and in the `seconds` before it did not. */
export const isNewAfter = (seconds: number): Expression =>
  and(
    isNotNull(column(NOW_AT)),
    or(isNull(column(BEFORE_AT)), compare(column(BEFORE_AT), '<', calculate(column(NOW_AT), '-', span(seconds)))),
  );

/** It happened now, it did before, but not in the `seconds` before. */
export const isReturnAfter = (seconds: number): Expression =>
  compare(column(BEFORE_AT), '<', calculate(column(NOW_AT), '-', span(seconds)));
