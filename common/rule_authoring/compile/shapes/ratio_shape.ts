import { and, calculate, call, column, compare, literal, stats, where } from '../../../esql';
import type { Expression } from '../../../esql';
import { durationSeconds } from '../../intent';
import type { ShapeOf } from '../../intent';
import type { CompiledShape } from '../compiled_rule';
import { contextColumns, contextFields, timeColumns } from '../context_columns';
import { entityColumns, entityRows } from '../entity';
import { anyFilter, DELAY_SECONDS, filterExpression, isRecent, secondsAgo, seenAt } from '../shape_context';
import type { ShapeContext } from '../shape_context';

const PART = 'Esql.part';
const WHOLE = 'Esql.whole';

const sumOf = (condition: Expression): Expression => call('SUM', call('CASE', condition, literal(1), literal(0)));

/**
 * Two counts of the last window against each other, without a division: whole numbers stay exact. Unlike a count, a
 * share isn't looked for in every span: some part of any half-hour is always worse than the half-hour.
 */
export const compileRatio = (shape: ShapeOf<'ratio'>, context: ShapeContext): CompiledShape => {
  const { part, whole, by, operator, percent, minimum_part: minimumPart, minimum_whole: minimumWhole } = shape;
  const window = durationSeconds(shape.window);
  const entity = entityColumns(by, context.target);
  const { names } = entity;
  const filters = [part, whole];
  const shown = contextFields(filters, context.target);
  const minimum = (name: string, value: number | undefined): Expression[] =>
    value === undefined ? [] : [compare(column(name), '>=', literal(value))];
  return {
    commands: [
      ...entityRows(anyFilter(filters, context), entity),
      where(compare(column('@timestamp'), '>=', secondsAgo(window))),
      stats(
        {
          [PART]: sumOf(filterExpression(part, context)),
          [WHOLE]: sumOf(filterExpression(whole, context)),
          ...timeColumns(),
          'Esql.newest': call('MAX', seenAt(context)),
          ...contextColumns(shown, names, context.target),
        },
        names,
      ),
      where(
        and(
          ...minimum(PART, minimumPart),
          ...minimum(WHOLE, minimumWhole),
          compare(
            calculate(column(PART), '*', literal(100)),
            operator,
            calculate(column(WHOLE), '*', literal(percent)),
          ),
        ),
      ),
      ...(context.suppressed ? [] : [where(isRecent(column('Esql.newest'), context))]),
    ],
    aggregating: true,
    span: window + context.interval + DELAY_SECONDS,
    entity: names,
    context: shown,
    repeats: false,
  };
};
