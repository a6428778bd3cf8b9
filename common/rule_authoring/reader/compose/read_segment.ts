import type { Condition, EventFilter } from '../../intent';
import { allOf, namesActivities, typesOf } from '../activities/conditions';
import type { EventReading } from '../reading/event_reading';
import type { Range } from '../reading/extraction';
import { readEvents } from '../reading/read_events';
import type { Sheet } from '../text/sheet';
import { enumsIn, namesIn, ownIn } from './implied_conditions';
import { moneyIn } from './money_in';
import { placeConditions } from './place_conditions';
import type { Request } from './request';
import { toRuntime } from './to_runtime';

/** A part of the request: which events it means, with the conditions that stand in it. */
export interface Segment extends Range {
  reading: EventReading;
  filter: EventFilter;
  types: string[];
  /** It says which activities (or that any will do, given conditions). */
  known: boolean;
}

const inside = (at: { from: number }, range: Range): boolean => at.from >= range.from && at.from < range.to;

/** Conditions that stand in a part of the request, without those behind "except". */
export const conditionsIn = (request: Request, range: Range): Condition[] => {
  const { conditions, lists, times, exclusions } = request.extraction;
  return [...conditions, ...lists, ...times]
    .filter(
      (found) =>
        inside(found, range) && found.excluded !== true && !exclusions.some((exclusion) => inside(found, exclusion)),
    )
    .map(({ condition }) => condition);
};

/** "Something is shared with an outside address": the list says what kind of sharing is meant. */
const byList = (request: Request, reading: EventReading, range: Range): EventReading => {
  if (reading.activities !== undefined) return reading;
  const outside = request.extraction.lists.some(
    (entry) => inside(entry, range) && entry.list === 'approved_domains' && entry.outside,
  );
  const shares = request.sheet.tokens
    .slice(range.from, range.to)
    .filter(({ lemma }) => /^(?:share|sharing|expose|geteilt|compartido|partagé)$/u.test(lemma));
  const domain = request.extraction.conditions.some((entry) => inside(entry, range) && entry.label === 'domain');
  if ((!outside && !domain) || shares.length === 0) return reading;
  request.sheet.take(
    shares.map(({ index }) => index),
    'activity',
  );
  return { ...reading, activities: { kind: 'activity', types: ['pending_share_created'] } };
};

/** Reads one part of the request. `sheet` may be a copy, to try a division of the request. */
export const readSegment = (request: Request, range: Range, sheet: Sheet = request.sheet): Segment => {
  const raw = readEvents(sheet, range.from, range.to);
  const reading = toRuntime(sheet, byList(request, raw, range), range);
  const conditions = placeConditions(conditionsIn(request, range), reading);
  const where = allOf(
    reading.activities,
    ...conditions,
    ...namesIn(sheet, range, reading),
    ...enumsIn(sheet, range, reading),
    ...ownIn(sheet, range, reading),
    ...moneyIn(request, range, reading.activities),
  );
  const types = typesOf(where);
  const known =
    reading.activities !== undefined ||
    conditions.some(namesActivities) ||
    (reading.everything && conditions.length > 0);
  return {
    ...range,
    reading: { ...reading, conditions },
    filter: { where, ...(reading.source !== 'audit' && { source: reading.source }) },
    types,
    known,
  };
};
