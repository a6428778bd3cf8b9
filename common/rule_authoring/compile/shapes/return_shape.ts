import { countAll, stats, where } from '../../../esql';
import { durationSeconds } from '../../intent';
import type { ShapeOf } from '../../intent';
import type { CompiledShape } from '../compiled_rule';
import { contextColumns, contextFields, timeColumns } from '../context_columns';
import { entityColumns, entityRows } from '../entity';
import { anyFilter, DELAY_SECONDS, filterExpression } from '../shape_context';
import type { ShapeContext } from '../shape_context';
import { historyColumns, historyMarks, isReturnAfter } from './history';

/** Somebody known acts again after a long time of nothing. */
export const compileReturn = (shape: ShapeOf<'return'>, context: ShapeContext): CompiledShape => {
  const { events, by, history_events: earlier = events } = shape;
  const entity = entityColumns(by, context.target);
  const { names } = entity;
  const filters = earlier === events ? [events] : [events, earlier];
  const shown = contextFields(filters, context.target);
  return {
    commands: [
      ...entityRows(anyFilter(filters, context), entity),
      historyMarks(context, filterExpression(events, context), filterExpression(earlier, context)),
      stats(
        {
          ...historyColumns(),
          'Esql.events': countAll(),
          ...timeColumns(),
          ...contextColumns(shown, names, context.target),
        },
        names,
      ),
      where(isReturnAfter(durationSeconds(shape.silence))),
    ],
    aggregating: true,
    span: Math.max(durationSeconds(shape.history), durationSeconds(shape.silence)) + context.interval + DELAY_SECONDS,
    entity: names,
    context: shown,
    repeats: false,
  };
};
