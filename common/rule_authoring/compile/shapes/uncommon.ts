import { and, call, column, compare, evaluate, expandValues, isNotNull, literal, stats, where } from '../../../esql';
import type { Columns, EsqlCommand, Expression } from '../../../esql';
import { whereHolds } from './history';

const IS_NEW = 'Esql.is_new';
const WAS_THERE = 'Esql.was_there';
const COMMON = 'Esql.values_before';

/**
 * From one row for each value to one for each new value, if not more than `atMost` others were there before. All rows
 * are looked at together in between, so the columns of several new values stand in each of their rows.
 *
 * @param name - column of the value
 * @param isNew - whether a row's value is new
 * @param wasThere - whether it is one of those from before
 */
export const newUnlessCommon = ({
  name,
  isNew,
  wasThere,
  atMost,
  columns,
}: {
  name: string;
  isNew: Expression;
  wasThere: Expression;
  atMost: number;
  columns: Columns;
}): EsqlCommand[] => {
  const ofNew = (column_: Expression): Expression => whereHolds(isNotNull(column(IS_NEW)), column_);
  const folded = Object.fromEntries(
    Object.entries(columns).map(([key, expression]): [string, Expression] => [
      key,
      call(
        expression.kind === 'call' && ['MIN', 'VALUES'].includes(expression.function) ? expression.function : 'MAX',
        ofNew(column(key)),
      ),
    ]),
  );
  return [
    evaluate({
      [IS_NEW]: whereHolds(isNew, literal(1)),
      [WAS_THERE]: whereHolds(wasThere, literal(1)),
    }),
    stats({ [COMMON]: call('COUNT', column(WAS_THERE)), ...folded, [name]: call('VALUES', ofNew(column(name))) }, []),
    where(and(compare(column(COMMON), '<=', literal(atMost)), isNotNull(column(name)))),
    expandValues(name),
  ];
};
