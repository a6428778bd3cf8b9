import { and, call, column, compare, countAll, literal, or, stats, where } from '../../../esql';
import type { Expression } from '../../../esql';
import { durationSeconds } from '../../intent';
import type { ShapeOf } from '../../intent';
import type { CompiledShape } from '../compiled_rule';
import { contextColumns, timeColumns } from '../context_columns';
import { entityColumns, entityRows } from '../entity';
import { filterExpression, secondsAgo } from '../shape_context';
import type { ShapeContext } from '../shape_context';

const USUAL = 'Esql.events_before';

/** How many events there were from `from` to `to` seconds ago. */
const countBetween = (from: number, to: number): Expression =>
  call(
    'SUM',
    call(
      'CASE',
      and(
        compare(column('@timestamp'), '>=', secondsAgo(from)),
        ...(to === 0 ? [] : [compare(column('@timestamp'), '<', secondsAgo(to))]),
      ),
      literal(1),
      literal(0),
    ),
  );

/** An entity that normally has events and has none any more. It is found again until events come. */
export const compileSilence = (shape: ShapeOf<'silence'>, context: ShapeContext): CompiledShape => {
  const entity = entityColumns(shape.by, context.target);
  const { names } = entity;
  const [quiet, history] = [durationSeconds(shape.quiet), durationSeconds(shape.history)];
  const usual = shape.as_before;
  const before = usual === undefined ? undefined : durationSeconds(usual.ago);
  const minimum = literal(shape.minimum);
  return {
    commands: [
      ...entityRows(filterExpression(shape.events, context), entity),
      stats(
        {
          'Esql.events': before === undefined ? countAll() : countBetween(history, 0),
          ...(before === undefined ? {} : { [USUAL]: countBetween(before + quiet, before) }),
          ...timeColumns(),
          ...contextColumns(['event.action'], names, context.target),
        },
        names,
      ),
      where(
        and(
          compare(column('Esql.events'), '>=', minimum),
          compare(column('Esql.last_seen'), '<', secondsAgo(quiet)),
          ...(before === undefined
            ? []
            : [
                or(
                  compare(column(USUAL), '>=', literal(usual?.minimum ?? 1)),
                  compare(column('Esql.first_seen'), '>', secondsAgo(before)),
                ),
              ]),
        ),
      ),
    ],
    aggregating: true,
    // Far enough back to tell an entity that was quiet then, over a long weekend too, from one that was not there yet.
    span: before === undefined ? history : before + quiet + 3 * history,
    entity: names,
    context: [],
    repeats: true,
  };
};
