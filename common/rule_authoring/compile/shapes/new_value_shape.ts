import {
  and,
  call,
  column,
  compare,
  countAll,
  evaluate,
  isBefore,
  literal,
  not,
  or,
  stats,
  where,
} from '../../../esql';
import type { Columns, EsqlCommand, Expression } from '../../../esql';
import { durationSeconds } from '../../intent';
import type { EventFilter, ShapeOf } from '../../intent';
import { VALUES } from '../compile_target';
import type { CompiledShape } from '../compiled_rule';
import { contextColumns, contextFields, foldedColumns, timeColumns } from '../context_columns';
import { entityColumn, entityColumns, entityRows } from '../entity';
import { anyFilter, DELAY_SECONDS, filterExpression, isRecent, secondsAgo, seenAt } from '../shape_context';
import type { ShapeContext } from '../shape_context';
import { historyColumns, historyMarks, isNewAfter, wasBefore, whereHolds } from './history';
import { newUnlessCommon } from './uncommon';

type NewValue = ShapeOf<'new_value'>;

const FAMILIAR = 'Esql.familiar_events';
const IS_NEW = 'Esql.is_new';
const NEW_VALUES = 'Esql.new_values';

const isPositive = (name: string): Expression => compare(column(name), '>', literal(0));

/** One row for each entity, with the number of its new values, from one row for each value. */
const foldValues = (
  { of, by, history, at_least: atLeast = 1, familiar_with: familiar }: NewValue,
  folded: Record<string, Expression>,
  { target: { stack } }: ShapeContext,
): EsqlCommand[] => {
  const values = isBefore(stack, VALUES)
    ? []
    : of.map((field): [string, Expression] => [
        `Esql.new_${field.replace(/^anthropic\.audit\./, '').replace(/\W+/g, '_')}_values`,
        call('VALUES', column(`${IS_NEW}_${of.indexOf(field)}`)),
      ]);
  const isNew = isNewAfter(durationSeconds(history));
  return [
    evaluate({
      [IS_NEW]: call('CASE', isNew, literal(1), literal(0)),
      ...Object.fromEntries(
        values.map((_, index) => [`${IS_NEW}_${index}`, whereHolds(isNew, column(entityColumn(of[index] ?? '')))]),
      ),
    }),
    stats(
      {
        [NEW_VALUES]: call('SUM', column(IS_NEW)),
        ...(familiar === undefined ? {} : { [FAMILIAR]: call('SUM', column(FAMILIAR)) }),
        ...Object.fromEntries(values),
        ...foldedColumns(folded),
      },
      by.map(entityColumn),
    ),
    where(
      and(
        compare(column(NEW_VALUES), '>=', literal(atLeast)),
        ...(familiar === undefined ? [] : [isPositive(FAMILIAR)]),
      ),
    ),
  ];
};

const sumWhere = (filter: EventFilter, context: ShapeContext): Expression =>
  call('SUM', call('CASE', filterExpression(filter, context), literal(1), literal(0)));

/** How many such events there were before those that are new now. */
const earlierWhere = (filter: EventFilter, recent: Expression, context: ShapeContext): Expression =>
  call('SUM', call('CASE', and(filterExpression(filter, context), not(recent)), literal(1), literal(0)));

/** The rows of new values, from one row for each value. */
const keepNew = (
  { history, familiar_with: familiar, unless_common: atMost }: NewValue,
  [name = '', ...others]: readonly string[],
  columns: Columns,
  { target: { stack } }: ShapeContext,
): EsqlCommand[] => {
  const isFamiliar = familiar === undefined ? [] : [isPositive(FAMILIAR)];
  const isNew = and(isNewAfter(durationSeconds(history)), ...isFamiliar);
  if (atMost === undefined || others.length > 0 || isBefore(stack, VALUES)) return [where(isNew)];
  return newUnlessCommon({ name, isNew, wasThere: and(wasBefore(), ...isFamiliar), atMost, columns });
};

/** A value, or a combination of values, that the history before doesn't have. */
export const compileNewValue = (shape: NewValue, context: ShapeContext): CompiledShape => {
  const { events, of, by, at_least: atLeast = 1, familiar_with: familiar } = shape;
  const { target, interval, suppressed } = context;
  const history = durationSeconds(shape.history);
  const window = atLeast > 1 && shape.window !== undefined ? durationSeconds(shape.window) : undefined;
  const keys = [...by, ...of.filter((field) => !by.includes(field))];
  const { names } = entityColumns(keys, target);
  const { columns, present: valuesPresent } = entityColumns(
    of.filter((field) => !by.includes(field)),
    target,
  );
  const entity = by.map(entityColumn);
  const folds = atLeast > 1 || (familiar !== undefined && keys.length > by.length && by.length > 0);
  const filters = familiar === undefined ? [events] : [events, familiar];
  // Events that only make the entity familiar may lack the value; without it they are no new value.
  const counts =
    familiar === undefined
      ? literal(true)
      : and(filterExpression(events, context), folds ? valuesPresent : literal(true));
  const recent =
    window === undefined ? isRecent(seenAt(context), context) : compare(column('@timestamp'), '>=', secondsAgo(window));
  const shown = contextFields(filters, target);
  const isEarlier = familiar !== undefined && folds ? filterExpression(familiar, context) : literal(false);
  const times = {
    ...historyColumns(),
    ...(window === undefined ? {} : { 'Esql.newest': call('MAX', seenAt(context)) }),
  };
  const aggregates: Record<string, Expression> = {
    ...times,
    'Esql.events': familiar === undefined ? countAll() : sumWhere(events, context),
    ...(familiar === undefined ? {} : { [FAMILIAR]: earlierWhere(familiar, recent, context) }),
    ...timeColumns(),
    ...contextColumns(shown, folds ? entity : names, target),
  };
  const { 'Esql.now_at': _now, 'Esql.before_at': _before, [FAMILIAR]: _familiar, ...folded } = aggregates;
  return {
    commands: [
      ...entityRows(and(anyFilter(filters, context), or(isEarlier, valuesPresent)), entityColumns(by, target)),
      ...(columns === undefined ? [] : [evaluate(columns)]),
      historyMarks(context, counts, counts, recent),
      stats(aggregates, names),
      ...(folds ? foldValues(shape, folded, context) : keepNew(shape, names, folded, context)),
      ...(window === undefined || suppressed ? [] : [where(isRecent(column('Esql.newest'), context))]),
    ],
    aggregating: true,
    span: history + Math.max(window ?? 0, interval + DELAY_SECONDS),
    entity: folds ? entity : names,
    context: shown,
    repeats: false,
  };
};
