import { and, calculate, call, column, compare, countAll, evaluate, literal, stats, where } from '../../../esql';
import type { Columns, EsqlCommand, Expression } from '../../../esql';
import { durationSeconds } from '../../intent';
import type { ShapeOf } from '../../intent';
import type { CompiledShape } from '../compiled_rule';
import { contextColumns, contextFields, foldedColumns, timeColumns } from '../context_columns';
import { entityColumns, entityRows, entityExpression } from '../entity';
import { fieldExpression } from '../field_expression';
import { filterExpression, isRecent, secondsAgo, seenAt } from '../shape_context';
import type { ShapeContext } from '../shape_context';

type Baseline = ShapeOf<'baseline'>;

const RECENT = 'Esql.recent';
const TOTAL = 'Esql.total';
const AVERAGE = 'Esql.average';
const PERIOD = 'Esql.period';

/** Counts or sums over the recent window and over everything, in one pass. */
const bySum = (
  value: Expression | undefined,
  window: number,
  rest: Columns,
  names: readonly string[],
): EsqlCommand[] => [
  stats(
    {
      [RECENT]: call(
        'SUM',
        call('CASE', compare(column('@timestamp'), '>=', secondsAgo(window)), value ?? literal(1), literal(0)),
      ),
      [TOTAL]: value === undefined ? countAll() : call('SUM', value),
      ...rest,
    },
    names,
  ),
];

/** Distinct values can't be subtracted: each period has its own number, and the numbers are added up. */
const byPeriod = (value: Expression, window: number, rest: Columns, names: readonly string[]): EsqlCommand[] => [
  evaluate({
    [PERIOD]: call(
      'FLOOR',
      calculate(
        calculate(call('TO_LONG', call('NOW')), '-', call('TO_LONG', column('@timestamp'))),
        '/',
        literal(window * 1000),
      ),
    ),
  }),
  stats({ [TOTAL]: call('COUNT_DISTINCT', value), ...rest }, [...names, PERIOD]),
  stats(
    {
      [RECENT]: call('SUM', call('CASE', compare(column(PERIOD), '==', literal(0)), column(TOTAL), literal(0))),
      [TOTAL]: call('SUM', column(TOTAL)),
      ...foldedColumns(rest),
    },
    names,
  ),
];

/** The last window against the average of all windows of the history before it. */
export const compileBaseline = (shape: Baseline, context: ShapeContext): CompiledShape => {
  const { events, by, factor, minimum, distinct, sum } = shape;
  const { target } = context;
  const [window, history] = [durationSeconds(shape.window), durationSeconds(shape.history)];
  const entity = entityColumns(by, target);
  const { names } = entity;
  const shown = contextFields([events], target);
  const rest = {
    ...timeColumns(),
    'Esql.newest': call('MAX', seenAt(context)),
    ...contextColumns(shown, names, target),
  };
  const figures =
    distinct === undefined
      ? bySum(sum === undefined ? undefined : call('TO_DOUBLE', fieldExpression(sum, target)), window, rest, names)
      : byPeriod(entityExpression(distinct, target), window, rest, names);
  return {
    commands: [
      ...entityRows(filterExpression(events, context), entity),
      ...figures,
      evaluate({
        [AVERAGE]: calculate(
          call('TO_DOUBLE', calculate(column(TOTAL), '-', column(RECENT))),
          '/',
          literal(Math.max(history / window, 1)),
        ),
      }),
      where(
        and(
          compare(column(RECENT), '>=', literal(minimum)),
          compare(column(RECENT), '>=', calculate(column(AVERAGE), '*', literal(factor))),
        ),
      ),
      ...(context.suppressed ? [] : [where(isRecent(column('Esql.newest'), context))]),
    ],
    aggregating: true,
    span: history + window,
    entity: names,
    context: shown,
    repeats: false,
  };
};
