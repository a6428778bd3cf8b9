import { and, calculate, call, column, compare, evaluate, literal, or, stats, where } from '../../../esql';
import type { Expression } from '../../../esql';
import { durationSeconds } from '../../intent';
import type { ShapeOf } from '../../intent';
import type { CompiledShape } from '../compiled_rule';
import { contextColumns, contextFields, foldedColumns } from '../context_columns';
import { entityColumns, entityRows } from '../entity';
import { hasField } from '../field_expression';
import { DELAY_SECONDS, filterExpression, isRecent, seenAt } from '../shape_context';
import type { ShapeContext } from '../shape_context';

const LOCATION = 'source.geo.location';
const [LONGITUDE, LATITUDE] = ['Esql.longitude', 'Esql.latitude'];
const [ARRIVED, LEFT, SEEN] = ['Esql.arrived_at', 'Esql.left_at', 'Esql.seen_at'];
const [PLACES, KILOMETERS, HOURS] = ['Esql.places', 'Esql.kilometers', 'Esql.hours'];
const CORNERS = { west: 'Esql.west', east: 'Esql.east', south: 'Esql.south', north: 'Esql.north' };

const MILLISECONDS_PER_HOUR = 3_600_000;

const corner = (longitude: string, latitude: string): Expression =>
  call(
    'TO_GEOPOINT',
    call(
      'CONCAT',
      literal('POINT('),
      call('TO_STRING', column(longitude)),
      literal(' '),
      call('TO_STRING', column(latitude)),
      literal(')'),
    ),
  );

/** Hours between leaving the first place and arriving at the last; below zero where somebody was at both at once. */
const hoursBetween = (): Expression =>
  calculate(
    call('TO_DOUBLE', calculate(call('TO_LONG', column(ARRIVED)), '-', call('TO_LONG', column(LEFT)))),
    '/',
    literal(MILLISECONDS_PER_HOUR),
  );

/**
 * One person in two places between which nobody travels so fast. Of more than two places the distance is the diagonal of
 * the box around them, and the time is that between the first and the last.
 */
export const compileTravel = (shape: ShapeOf<'travel'>, context: ShapeContext): CompiledShape => {
  const { events, by, min_km: minKm, min_kmh: minKmh } = shape;
  const { target, interval } = context;
  const entity = entityColumns(by, target);
  const { names } = entity;
  const shown = contextFields([events], target);
  const extra = contextColumns(shown, names, target);
  const location = column(LOCATION);
  const km = column(KILOMETERS);
  return {
    commands: [
      ...entityRows(and(filterExpression(events, context), hasField(LOCATION, target)), entity),
      evaluate({ [LONGITUDE]: call('ST_X', location), [LATITUDE]: call('ST_Y', location) }),
      stats(
        {
          [ARRIVED]: call('MIN', column('@timestamp')),
          [LEFT]: call('MAX', column('@timestamp')),
          [SEEN]: call('MIN', seenAt(context)),
          ...extra,
        },
        [...names, LONGITUDE, LATITUDE],
      ),
      stats(
        {
          [PLACES]: call('COUNT', column(ARRIVED)),
          [ARRIVED]: call('MAX', column(ARRIVED)),
          [LEFT]: call('MIN', column(LEFT)),
          [SEEN]: call('MAX', column(SEEN)),
          [CORNERS.west]: call('MIN', column(LONGITUDE)),
          [CORNERS.east]: call('MAX', column(LONGITUDE)),
          [CORNERS.south]: call('MIN', column(LATITUDE)),
          [CORNERS.north]: call('MAX', column(LATITUDE)),
          ...foldedColumns(extra),
        },
        names,
      ),
      where(compare(column(PLACES), '>', literal(1))),
      evaluate({
        [KILOMETERS]: calculate(
          call('ST_DISTANCE', corner(CORNERS.west, CORNERS.south), corner(CORNERS.east, CORNERS.north)),
          '/',
          literal(1000),
        ),
        [HOURS]: hoursBetween(),
      }),
      where(
        and(
          compare(km, '>=', literal(minKm)),
          or(
            compare(column(HOURS), '<=', literal(0)),
            compare(km, '>=', calculate(column(HOURS), '*', literal(minKmh))),
          ),
        ),
      ),
      ...(context.suppressed ? [] : [where(isRecent(column(SEEN), context))]),
    ],
    aggregating: true,
    span: durationSeconds(shape.within) + interval + DELAY_SECONDS,
    entity: names,
    context: shown,
    repeats: false,
  };
};
