import type { Condition } from '../../intent';
import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import type { FoundCondition } from './found_condition';
import { readClocks } from './read_clocks';
import { readDays } from './read_days';
import { IN_HOURS, NIGHT, OFF_HOURS, WEEKDAYS, WEEKDAY_PHRASES, WEEKEND, WEEKEND_PHRASES } from './time_words';
import { takeNamedZone, zoneNear } from './time_zones';

const not = (condition: Condition): Condition => ({ kind: 'not', of: condition });

export interface FoundTime extends FoundCondition {
  /** The hours were not stated: "at night". */
  assumed: boolean;
}

/** When it must happen: time of day, weekdays, business hours, night. */
export const readTimes = (sheet: Sheet, from: number, to: number): FoundTime[] => {
  const named = takeNamedZone(sheet);
  const clocks = readClocks(sheet, from, to);
  const days = readDays(sheet, from, to);
  const range = { from, to };
  const weekend = findPhrases(sheet, WEEKEND_PHRASES, range)[0];
  const weekdays = findPhrases(sheet, WEEKDAY_PHRASES, range)[0];
  const off = findPhrases(sheet, OFF_HOURS, range)[0];
  const inside = findPhrases(sheet, IN_HOURS, range)[0];
  const night = findPhrases(sheet, NIGHT, range)[0];
  const start = Math.min(
    ...[clocks?.start, days?.start, weekend?.from, weekdays?.from, off?.from, inside?.from, night?.from].filter(
      (at): at is number => at !== undefined,
    ),
  );
  if (!Number.isFinite(start)) return [];
  const end = Math.max(
    ...[clocks?.end, days?.end, weekend?.to, weekdays?.to, off?.to, inside?.to, night?.to].filter(
      (at): at is number => at !== undefined,
    ),
  );
  const zone = named === undefined ? zoneNear(sheet, start, end) : { zone: named, indices: [] };
  const zoned = zone === undefined || zone.zone === 'UTC' ? {} : { time_zone: zone.zone };
  sheet.take(zone?.indices ?? [], 'condition');
  for (const span of [weekend, weekdays, off, inside, night])
    if (span !== undefined) sheet.takeRange(span.from, span.to, 'condition');
  if (clocks !== undefined) sheet.takeRange(clocks.start, clocks.end, 'condition');
  if (days !== undefined) sheet.takeRange(days.start, days.end, 'condition');
  const found = (condition: Condition, assumed = false): FoundTime => ({ condition, from: start, to: end, assumed });
  const dayList = days?.days ?? (weekdays === undefined ? undefined : [...WEEKDAYS]);
  const parts: Condition[] = [];
  if (clocks !== undefined || dayList !== undefined) {
    const hours = clocks?.condition ?? {};
    // "weekdays 08:00-18:00, outside of that window": one window, denied as a whole.
    const window: Condition = { kind: 'time', ...hours, ...(dayList !== undefined && { days: dayList }), ...zoned };
    // "Out of hours (18:00-08:00)" names the hours themselves, "(08:00-18:00)" those that are meant not to be.
    const overnight = (hours.from ?? '') > (hours.to ?? '24:00');
    const outside =
      (clocks?.negated ?? false) ||
      (days?.negated ?? false) ||
      (off !== undefined && !overnight) ||
      findPhrases(
        sheet,
        [
          'outside of that',
          'outside that',
          'outside those',
          'outside of those',
          'outside this',
          'outside of this window',
          'any other time',
          'outside these',
        ],
        { free: false },
      ).length > 0;
    parts.push(outside ? not(window) : window);
  } else if (off !== undefined) parts.push(not({ kind: 'business_hours' }));
  else if (inside !== undefined) parts.push({ kind: 'business_hours' });
  else if (night !== undefined) parts.push({ kind: 'time', from: '22:00', to: '06:00', ...zoned });
  if (weekend !== undefined) {
    const condition: Condition = { kind: 'time', days: [...WEEKEND], ...zoned };
    const either = parts.length > 0;
    if (either) return [found({ kind: 'any', of: [...parts, condition] }, clocks === undefined)];
    parts.push(condition);
  }
  const [part] = parts;
  return part === undefined
    ? []
    : [
        found(
          parts.length === 1 ? part : { kind: 'all', of: parts },
          clocks === undefined && (night !== undefined || off !== undefined),
        ),
      ];
};
