import { call, column, compare, evaluate, expandValues, literal, or, stats, where } from '../../../esql';
import type { Columns, EsqlCommand, Expression } from '../../../esql';
import { stepAt } from '../steps';
import { isChain, picks } from './sequence_order';

const MARKS = 'Esql.marks';
const MARK_AT = 'Esql.mark_at';
/** Length of `2026-11-03T09:12:44.118Z`. */
const TIMESTAMP_LENGTH = 24;

/**
 * One value for each event of the counted step: its time, and its id, since VALUES keeps equal ones once.
 */
export const markColumns = (counted: number): Columns => ({
  [MARKS]: call('VALUES', call('CONCAT', call('TO_STRING', column(stepAt(counted))), literal(' '), column('_id'))),
});

const countOf = (way: number): string => `Esql.counted_${way + 1}`;

interface CountedSteps {
  steps: number;
  /** Which step is counted (from 0), and how many events it needs. */
  counted: number;
  atLeast: number;
  /** Time between the first and the last step. */
  seconds: number;
  /** Columns of the rows so far, which are kept. */
  columns: Columns;
  names: readonly string[];
}

/** Counts only those events of a step that lie in order and in time with the steps around it. */
export const countedSteps = ({ steps, counted, atLeast, seconds, columns, names }: CountedSteps): EsqlCommand[] => {
  const ways = picks(steps, counted).map((way) =>
    isChain(
      way.map((name): Expression => column(name ?? MARK_AT)),
      seconds,
    ),
  );
  return [
    expandValues(MARKS),
    evaluate({
      [MARK_AT]: call('TO_DATETIME', call('SUBSTRING', column(MARKS), literal(1), literal(TIMESTAMP_LENGTH))),
    }),
    stats(
      {
        ...Object.fromEntries(
          ways.map((chain, way) => [countOf(way), call('SUM', call('CASE', chain, literal(1), literal(0)))]),
        ),
        ...foldedAll(columns),
      },
      names,
    ),
    where(or(...ways.map((_, way) => compare(column(countOf(way)), '>=', literal(atLeast))))),
  ];
};

/** All rows of an entity hold the same values here: any aggregate gives them back. */
const foldedAll = (columns: Columns): Columns =>
  Object.fromEntries(
    Object.entries(columns).map(([name, expression]) => [
      name,
      call(expression.kind === 'call' && expression.function === 'VALUES' ? 'VALUES' : 'MAX', column(name)),
    ]),
  );
