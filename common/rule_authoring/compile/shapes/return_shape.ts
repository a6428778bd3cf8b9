import { countAll, evaluate, stats, where } from '../../../esql';
import { durationSeconds } from '../../intent';
import type { ShapeOf } from '../../intent';
import type { CompiledShape } from '../compiled_rule';
import { contextColumns, contextFields, timeColumns } from '../context_columns';
import { entityColumns } from '../entity';
import { anyFilter, DELAY_SECONDS, filterExpression } from '../shape_context';
import type { ShapeContext } from '../shape_context';
import { historyColumns, isReturnAfter } from './history';

/** Somebody known acts again after a long time of nothing. */
export const compileReturn = (shape: ShapeOf<'return'>, context: ShapeContext): CompiledShape => {
  const { events, by, history_events: earlier = events } = shape;
  const { columns, names, present } = entityColumns(by, context.target);
  const filters = earlier === events ? [events] : [events, earlier];
  const shown = contextFields(filters, context.target);
  return {
    commands: [
      where(anyFilter(filters, context)),
      ...(columns === undefined ? [] : [evaluate(columns)]),
      ...(by.length === 0 ? [] : [where(present)]),
      stats(
        {
          ...historyColumns(context, filterExpression(events, context), filterExpression(earlier, context)),
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
