import { and, call, column, compare, countAll, isBefore, literal, or, stats, where } from '../../../esql';
import type { Columns, EsqlCommand, Expression } from '../../../esql';
import { durationSeconds } from '../../intent';
import type { Field, ShapeOf } from '../../intent';
import { VALUES } from '../compile_target';
import type { CompiledShape } from '../compiled_rule';
import { contextColumns, contextFields } from '../context_columns';
import { entityExpression } from '../entity';
import { DELAY_SECONDS, isRecent, isRecentOrPast, seenAt } from '../shape_context';
import type { ShapeContext } from '../shape_context';
import { stepAt, stepRows } from '../steps';
import { looksAtTime } from '../time_of_day';
import { MIXED_DELAY_SECONDS } from './absence_shape';
import { whereHolds } from './history';
import { countedSteps, markColumns } from './sequence_counts';
import { chainConditions, firstOf, lastOf } from './sequence_order';
import { slidingWindows, windowReach } from './windows';

type Sequence = ShapeOf<'sequence'>;

const NEWEST = 'Esql.newest_last_step';

const countName = (index: number): string => `Esql.step_${index + 1}_events`;
const firstColumn = (index: number): [string, Expression] => [firstOf(index), call('MIN', column(stepAt(index)))];
const countColumn = (index: number): [string, Expression] => [countName(index), call('COUNT', column(stepAt(index)))];
const differentName = (field: Field): string => `Esql.different_${field.replace(/\W+/g, '_')}`;

const differentColumns = (fields: readonly Field[], context: ShapeContext): Columns =>
  Object.fromEntries(
    fields.map((field) => [differentName(field), call('COUNT_DISTINCT', entityExpression(field, context.target))]),
  );

const differs = (fields: readonly Field[]): Expression =>
  and(...fields.map((field) => compare(column(differentName(field)), '>', literal(1))));

/** All steps in one span, in whatever order. */
const inAnyOrder = (
  { steps, within, different = [] }: Sequence,
  names: readonly string[],
  extra: Columns,
  context: ShapeContext,
): EsqlCommand[] =>
  slidingWindows(
    {
      window: durationSeconds(within),
      entity: names,
      aggregates: {
        ...Object.fromEntries(steps.map((_, index) => [countName(index), call('COUNT', column(stepAt(index)))])),
        ...differentColumns(different, context),
      },
      context: extra,
      matches: and(
        ...steps.map(({ at_least: atLeast = 1 }, index) => compare(column(countName(index)), '>=', literal(atLeast))),
        differs(different),
      ),
    },
    context,
  );

const isNews = ({ steps, within }: Sequence, context: ShapeContext): Expression =>
  steps.some(({ events }) => looksAtTime(events.where))
    ? isRecentOrPast(column(NEWEST), durationSeconds(within) + context.interval, context)
    : isRecent(column(NEWEST), context);

const inOrder = (shape: Sequence, names: readonly string[], extra: Columns, context: ShapeContext): EsqlCommand[] => {
  const { steps, within, different = [] } = shape;
  const seconds = durationSeconds(within);
  const counts = steps.map(({ at_least: atLeast = 1 }) => atLeast);
  // From 8.14 one of the counted steps is counted exactly: only its events between the steps around it.
  const exact = isBefore(context.target.stack, VALUES) ? -1 : counts.findIndex((count) => count > 1);
  const last = steps.length - 1;
  const columns: Columns = {
    ...Object.fromEntries(
      steps.flatMap((_, index): [string, Expression][] => [
        ...(index === last ? [] : [firstColumn(index)]),
        [lastOf(index), call('MAX', column(stepAt(index)))],
        ...(counts[index] !== undefined && counts[index] > 1 ? [countColumn(index)] : []),
      ]),
    ),
    [NEWEST]: call(
      'MAX',
      whereHolds({ kind: 'is_null', operand: column(stepAt(last)), negated: true }, seenAt(context)),
    ),
    'Esql.events': countAll(),
    ...differentColumns(different, context),
    ...extra,
  };
  const plainCounts = counts.flatMap((count, index) =>
    count > 1 ? [compare(column(countName(index)), '>=', literal(count))] : [],
  );
  return [
    stats({ ...columns, ...(exact < 0 ? {} : markColumns(exact)) }, names),
    where(and(...plainCounts, differs(different))),
    ...(exact < 0
      ? [where(or(...chainConditions(steps.length, seconds)))]
      : countedSteps({ steps: steps.length, counted: exact, atLeast: counts[exact] ?? 1, seconds, columns, names })),
    ...(context.suppressed ? [] : [where(isNews(shape, context))]),
  ];
};

/** A, then B (then C) of one entity. */
export const compileSequence = (shape: Sequence, context: ShapeContext): CompiledShape => {
  const { steps, by, any_order: anyOrder = false } = shape;
  const { commands, names, actingUser } = stepRows(
    steps.map(({ events, by: own = by }) => ({ events, by: own })),
    context,
  );
  const shown = contextFields(
    steps.map(({ events }) => events),
    context.target,
  );
  const extra = contextColumns(actingUser === undefined ? shown : [...shown, actingUser], names, context.target);
  const mixed = context.sources.length > 1 ? MIXED_DELAY_SECONDS : 0;
  const within = durationSeconds(shape.within);
  return {
    commands: [...commands, ...(anyOrder ? inAnyOrder : inOrder)(shape, names, extra, context)].filter(
      (command) => command.kind !== 'where' || command.condition.kind !== 'literal',
    ),
    aggregating: true,
    span: (anyOrder ? windowReach(within, context.interval) : within + context.interval + DELAY_SECONDS) + mixed,
    entity: names,
    context: shown,
    repeats: false,
    // The id tells events of the same millisecond apart when they are counted.
    metadata: !anyOrder && steps.some(({ at_least: atLeast = 1 }) => atLeast > 1) ? ['_id'] : [],
  };
};
