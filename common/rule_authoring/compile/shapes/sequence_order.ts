import { and, calculate, column, compare } from '../../../esql';
import type { Expression } from '../../../esql';
import { span } from '../shape_context';

/** Columns with the first and the last time of a step (from 0). */
export const firstOf = (index: number): string => `Esql.step_${index + 1}_first`;
export const lastOf = (index: number): string => `Esql.step_${index + 1}_last`;

/**
 * Ways to pick one event for each step: of the last step the newest, which is what the alert is about, of the others
 * the first or the last.
 *
 * @returns names of columns, one for each step; undefined for the step that is counted
 */
export const picks = (steps: number, counted = -1): (string | undefined)[][] => {
  let ways: (string | undefined)[][] = [[]];
  for (let index = 0; index < steps; index += 1) {
    const names =
      index === counted ? [undefined] : index === steps - 1 ? [lastOf(index)] : [firstOf(index), lastOf(index)];
    ways = ways.flatMap((way) => names.map((name) => [...way, name]));
  }
  return ways;
};

/** The picked events follow each other, and the last comes within the time after the first. */
export const isChain = (times: readonly Expression[], seconds: number): Expression => {
  const [first, ...rest] = times;
  const last = times[times.length - 1];
  if (first === undefined || last === undefined) return and();
  return and(
    ...rest.map((time, index) => compare(time, '>', times[index] ?? first)),
    ...(times.length > 1 ? [compare(last, '<=', calculate(first, '+', span(seconds)))] : []),
  );
};

/** One condition for each way to pick. Each is a true sequence; between them they miss only what lies in the middle. */
export const chainConditions = (steps: number, seconds: number): Expression[] =>
  picks(steps).map((way) =>
    isChain(
      way.flatMap((name) => (name === undefined ? [] : [column(name)])),
      seconds,
    ),
  );
