import { and, calculate, call, column, compare, evaluate, literal, where } from '../../../esql';
import type { Expression } from '../../../esql';
import { durationSeconds } from '../../intent';
import type { ShapeOf } from '../../intent';
import type { CompiledShape } from '../compiled_rule';
import { contextColumns, contextFields } from '../context_columns';
import { entityColumns } from '../entity';
import { anyFilter, filterExpression } from '../shape_context';
import type { ShapeContext } from '../shape_context';
import { slidingWindows, windowReach } from './windows';

const PART = 'Esql.part';
const WHOLE = 'Esql.whole';

const sumOf = (condition: Expression): Expression => call('SUM', call('CASE', condition, literal(1), literal(0)));

/** Two counts of one window against each other, without a division: whole numbers stay exact. */
export const compileRatio = (shape: ShapeOf<'ratio'>, context: ShapeContext): CompiledShape => {
  const { part, whole, by, operator, percent, minimum_part: minimumPart, minimum_whole: minimumWhole } = shape;
  const window = durationSeconds(shape.window);
  const { columns, names, present } = entityColumns(by, context.target);
  const filters = [part, whole];
  const shown = contextFields(filters, context.target);
  const minimum = (name: string, value: number | undefined): Expression[] =>
    value === undefined ? [] : [compare(column(name), '>=', literal(value))];
  return {
    commands: [
      where(anyFilter(filters, context)),
      ...(columns === undefined ? [] : [evaluate(columns)]),
      ...(by.length === 0 ? [] : [where(present)]),
      ...slidingWindows(
        {
          window,
          entity: names,
          aggregates: {
            [PART]: sumOf(filterExpression(part, context)),
            [WHOLE]: sumOf(filterExpression(whole, context)),
          },
          context: contextColumns(shown, names, context.target),
          matches: and(
            ...minimum(PART, minimumPart),
            ...minimum(WHOLE, minimumWhole),
            compare(
              calculate(column(PART), '*', literal(100)),
              operator,
              calculate(column(WHOLE), '*', literal(percent)),
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
