import { and, column, compare, countAll, literal, stats, where } from '../../../esql';
import { durationSeconds } from '../../intent';
import type { ShapeOf } from '../../intent';
import type { CompiledShape } from '../compiled_rule';
import { contextColumns, timeColumns } from '../context_columns';
import { entityColumns, entityRows } from '../entity';
import { filterExpression, secondsAgo } from '../shape_context';
import type { ShapeContext } from '../shape_context';

/** An entity that normally has events and has none any more. It is found again until events come. */
export const compileSilence = (shape: ShapeOf<'silence'>, context: ShapeContext): CompiledShape => {
  const entity = entityColumns(shape.by, context.target);
  const { names } = entity;
  return {
    commands: [
      ...entityRows(filterExpression(shape.events, context), entity),
      stats(
        { 'Esql.events': countAll(), ...timeColumns(), ...contextColumns(['event.action'], names, context.target) },
        names,
      ),
      where(
        and(
          compare(column('Esql.events'), '>=', literal(shape.minimum)),
          compare(column('Esql.last_seen'), '<', secondsAgo(durationSeconds(shape.quiet))),
        ),
      ),
    ],
    aggregating: true,
    span: durationSeconds(shape.history),
    entity: names,
    context: [],
    repeats: true,
  };
};
