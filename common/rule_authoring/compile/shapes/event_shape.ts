import { where } from '../../../esql';
import type { ShapeOf } from '../../intent';
import type { CompiledShape } from '../compiled_rule';
import { contextFields } from '../context_columns';
import { filterExpression } from '../shape_context';
import type { ShapeContext } from '../shape_context';

/** One alert for each event: only a condition, one clause for each of its parts. */
export const compileEvent = ({ events }: ShapeOf<'event'>, context: ShapeContext): CompiledShape => {
  const condition = filterExpression(events, context);
  const parts = condition.kind === 'logical' && condition.operator === 'AND' ? condition.operands : [condition];
  return {
    commands: parts.filter(({ kind }) => kind !== 'literal' || parts.length > 1).map(where),
    aggregating: false,
    span: 0,
    entity: [],
    context: contextFields([events], context.target),
    repeats: false,
  };
};
