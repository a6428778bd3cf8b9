import { and, calculate, call, column, compare, isOneOf, literal, or, timeSpan } from '../../esql';
import type { Expression } from '../../esql';
import type { Day } from '../intent';
import { zoneChanges } from './zone_changes';

const DAYS: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const shifted = (minutes: number): Expression =>
  minutes === 0
    ? column('@timestamp')
    : calculate(
        column('@timestamp'),
        minutes < 0 ? '-' : '+',
        minutes % 60 === 0 ? timeSpan(Math.abs(minutes) / 60, 'hour') : timeSpan(Math.abs(minutes), 'minute'),
      );

/**
 * `@timestamp` as wall-clock time of a zone. ES|QL computes in UTC, so the changes of the zone's offset are written into
 * the query, as far as `zoneChanges` knows them; after the last one its offset stays.
 */
const localTimestamp = (timeZone: string): Expression => {
  const { first, changes } = zoneChanges(timeZone);
  const last = changes[changes.length - 1];
  if (last === undefined) return shifted(first);
  const cases = changes.flatMap(({ at }, index): Expression[] => {
    const before = index === 0 ? first : (changes[index - 1]?.offsetMinutes ?? first);
    return [compare(column('@timestamp'), '<', call('TO_DATETIME', literal(at))), shifted(before)];
  });
  return call('CASE', ...cases, shifted(last.offsetMinutes));
};

const minuteOfDay = (clock: string): number => {
  const [hours, minutes] = clock.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};

export interface TimeOfWeek {
  days?: readonly Day[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  time_zone?: string | undefined;
}

const clockCondition = (from: number, to: number, local: Expression): Expression => {
  const hour = call('DATE_EXTRACT', literal('hour_of_day'), local);
  const inHours = from % 60 === 0 && to % 60 === 0;
  const moment = inHours
    ? hour
    : calculate(calculate(hour, '*', literal(60)), '+', call('DATE_EXTRACT', literal('minute_of_hour'), local));
  const unit = inHours ? 60 : 1;
  const after = compare(moment, '>=', literal(from / unit));
  const before = compare(moment, '<', literal(to / unit));
  return from < to ? and(after, before) : or(after, before);
};

/** Whether the event happened on one of the days and between `from` (included) and `to` (not included). */
export const timeCondition = ({ days, from, to, time_zone: timeZone = 'UTC' }: TimeOfWeek): Expression => {
  const local = localTimestamp(timeZone);
  const numbers = DAYS.flatMap((day, index) => (days?.includes(day) === true ? [index + 1] : []));
  const start = from === undefined ? 0 : minuteOfDay(from);
  const end = to === undefined ? 24 * 60 : minuteOfDay(to);
  const wholeDay = start === end || (start === 0 && end === 24 * 60);
  return and(
    ...(days === undefined || numbers.length === DAYS.length
      ? []
      : [isOneOf(call('DATE_EXTRACT', literal('day_of_week'), local), numbers)]),
    ...(wholeDay ? [] : [clockCondition(start, end, local)]),
  );
};
