import { and, call, column, compare, isNull, literal, or, stats, where } from '../../../esql';
import type { Expression } from '../../../esql';
import { durationSeconds } from '../../intent';
import type { ShapeOf } from '../../intent';
import { compileCondition, compileNegation } from '../compile_condition';
import type { CompiledShape } from '../compiled_rule';
import { contextColumns, contextFields } from '../context_columns';
import { entityColumns, entityRows } from '../entity';
import { filterExpression, secondsAgo } from '../shape_context';
import type { ShapeContext } from '../shape_context';
import { whereHolds } from './history';

const LAST_BAD = 'Esql.last_bad';
const LAST_GOOD = 'Esql.last_good';
const BALANCE = 'Esql.balance';

/** One more for each event that adds, one less for each that takes away. */
const balanceOf = ({ of, minus }: NonNullable<ShapeOf<'state'>['balance']>, { target }: ShapeContext): Expression =>
  call(
    'SUM',
    call('CASE', compileCondition(of, target), literal(1), compileCondition(minus, target), literal(-1), literal(0)),
  );

/** How things stand: the newest event of a kind is a bad one. */
export const compileState = (shape: ShapeOf<'state'>, context: ShapeContext): CompiledShape => {
  const { events, bad, by, for: minimum, balance } = shape;
  const { target } = context;
  const entity = entityColumns(by, target);
  const { names } = entity;
  const shown = contextFields([events], target);
  return {
    commands: [
      ...entityRows(filterExpression(events, context), entity),
      stats(
        {
          [LAST_BAD]: call('MAX', whereHolds(compileCondition(bad, target), column('@timestamp'))),
          [LAST_GOOD]: call('MAX', whereHolds(compileNegation(bad, target, 'match'), column('@timestamp'))),
          ...(balance === undefined ? {} : { [BALANCE]: balanceOf(balance, context) }),
          ...contextColumns(shown, names, target),
        },
        names,
      ),
      where(
        and(
          minimum === undefined
            ? compare(column(LAST_BAD), '<=', call('NOW'))
            : compare(column(LAST_BAD), '<=', secondsAgo(durationSeconds(minimum))),
          or(isNull(column(LAST_GOOD)), compare(column(LAST_BAD), '>', column(LAST_GOOD))),
          ...(balance === undefined ? [] : [compare(column(BALANCE), '<=', literal(balance.at_most))]),
        ),
      ),
    ],
    aggregating: true,
    span: durationSeconds(shape.history),
    entity: names,
    context: shown,
    repeats: true,
  };
};
