import { and, call, column, compare, countAll, literal } from '../../../esql';
import type { Expression } from '../../../esql';
import { durationSeconds } from '../../intent';
import type { Measure, ShapeOf } from '../../intent';
import { compileCondition } from '../compile_condition';
import type { CompiledShape } from '../compiled_rule';
import { contextColumns, contextFields } from '../context_columns';
import { entityColumns, entityRows, entityExpression } from '../entity';
import { fieldExpression } from '../field_expression';
import { fieldType } from '../field_info';
import { filterExpression } from '../shape_context';
import { looksAtTime } from '../time_of_day';
import type { ShapeContext } from '../shape_context';
import { slidingWindows, windowReach } from './windows';

const FUNCTIONS = { distinct: 'COUNT_DISTINCT', sum: 'SUM', average: 'AVG', max: 'MAX', min: 'MIN' } as const;

const measureName = ({ of, field = '' }: Measure, index: number): string => {
  const place = index === 0 ? '' : `_${index + 1}`;
  const what = field.replace(/^anthropic\.audit\./, '').replace(/\W+/g, '_');
  return of === 'events' ? `Esql.events${place}` : `Esql.${of}_${what}${place}`;
};

const measureExpression = ({ of, field, where: only }: Measure, context: ShapeContext): Expression => {
  const { target } = context;
  const condition = only === undefined ? undefined : compileCondition(only, target);
  if (of === 'events' || field === undefined) {
    return condition === undefined ? countAll() : call('SUM', call('CASE', condition, literal(1), literal(0)));
  }
  const type = fieldType(field);
  const isNumber = type === 'long' || type === 'double';
  const value =
    of === 'distinct'
      ? entityExpression(field, target)
      : isNumber
        ? fieldExpression(field, target)
        : call('TO_DOUBLE', fieldExpression(field, target));
  return call(FUNCTIONS[of], condition === undefined ? value : call('CASE', condition, value, literal(null)));
};

/** Counts, distinct counts and sums over sliding windows. */
export const compileThreshold = (shape: ShapeOf<'threshold'>, context: ShapeContext): CompiledShape => {
  const { events, by, measures } = shape;
  const window = durationSeconds(shape.window);
  const entity = entityColumns(by, context.target);
  const { names } = entity;
  const shown = contextFields([events], context.target);
  return {
    commands: [
      ...entityRows(filterExpression(events, context), entity),
      ...slidingWindows(
        {
          window,
          measuredFrom: looksAtTime(events.where) ? 'clock' : 'run',
          entity: names,
          aggregates: Object.fromEntries(
            measures.map((measure, index) => [measureName(measure, index), measureExpression(measure, context)]),
          ),
          context: contextColumns(shown, names, context.target),
          matches: and(
            ...measures.map((measure, index) =>
              compare(column(measureName(measure, index)), measure.operator, literal(measure.value)),
            ),
          ),
        },
        context,
      ),
    ],
    aggregating: true,
    span: windowReach(window, context.interval),
    entity: names,
    context: shown,
    repeats: false,
  };
};
