import { ACTIVITY_TYPES } from '../../../catalogue';
import type { Condition } from '../../intent';
import { fieldsOf, typesOf } from '../activities/conditions';
import type { EventReading } from '../reading/event_reading';

const PREFIX = 'anthropic.audit.';
/** Fields of so few activities name them. */
const MOST = 4;

const NAMING = new Set(['equals', 'text', 'compare', 'exists']);

/** Names of the activities' own fields that a condition is about. */
const ownNamesIn = (condition: Condition): string[] =>
  fieldsOf(condition, ({ kind }) => NAMING.has(kind))
    .filter((field) => field.startsWith(PREFIX) && !field.startsWith(`${PREFIX}actor.`))
    .map((field) => field.slice(PREFIX.length));

const having = (field: string): string[] =>
  ACTIVITY_TYPES.filter(({ fields }) => fields[field] !== undefined).map(({ type }) => type);

const siblingsWith = (reading: EventReading, field: string): string[] => {
  // What was said to happen stays what it is.
  if (reading.happenings.some(({ verbs }) => verbs.length > 0)) return [];
  const wanted = having(field);
  const own = reading.happenings.flatMap(({ thing }) =>
    [...thing.object.actions.values()].flatMap(({ where }) => typesOf(where)),
  );
  return [...new Set(own)].filter((type) => wanted.includes(type));
};

/**
 * "Anyone whose new role is membership_admin": a field that only a few activities have says which ones are meant, where
 * nothing else does or where the activities that were understood lack it.
 */
export const inferActivities = (
  reading: EventReading,
  conditions: readonly Condition[],
  stated: readonly string[],
): EventReading => {
  if (reading.source !== 'audit') return reading;
  const fields = conditions.flatMap(ownNamesIn);
  const known = reading.activities === undefined ? [] : typesOf(reading.activities);
  for (const field of fields) {
    // The same thing has activities that carry the field: those are meant.
    const siblings = siblingsWith(reading, field);
    if (
      stated.includes(PREFIX + field) &&
      siblings.length > 0 &&
      siblings.length <= MOST &&
      !known.some((type) => siblings.includes(type))
    )
      return { ...reading, activities: { kind: 'activity', types: siblings }, vague: false, weak: false };
    const types = having(field);
    if (types.length === 0 || types.length > MOST || known.some((type) => types.includes(type))) continue;
    // What was clearly said to happen stays, also where the field is another's.
    if (stated.includes(PREFIX + field) && known.length > 0 && !reading.vague && !reading.weak) continue;
    // "Role" and the like stand on many activities; only an own field decides against what was understood.
    if (known.length > 0 && types.length > 2) continue;
    return { ...reading, activities: { kind: 'activity', types }, vague: false, weak: false };
  }
  return reading;
};
