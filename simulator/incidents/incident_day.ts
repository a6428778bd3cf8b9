import type { TimedActivity } from '../activities/timed_activity';
import { toTimedActivity } from '../activities/timed_activity';
import type { World } from '../behaviour/world';
import { MICROS_PER_SECOND } from '../time/instant';
import { INCIDENT_KINDS } from './incident';
import { playIncident } from './play_incident';

const DAY_SECONDS = 86_400;
/** One incident every third day, the kinds in turn. */
const DAYS_BETWEEN = 3;

/** The incident of one UTC day, if it has one. */
export const incidentDay = (world: World, dayNumber: number): TimedActivity[] => {
  if (dayNumber % DAYS_BETWEEN !== 0) return [];
  const kind = INCIDENT_KINDS[(dayNumber / DAYS_BETWEEN) % INCIDENT_KINDS.length] ?? 'leaked_key';
  const random = world.random.fork(`incident/${dayNumber}`);
  let at =
    (dayNumber * DAY_SECONDS + random.integer(1 * 3600, 22 * 3600)) * MICROS_PER_SECOND + random.integer(0, 999_999);
  return playIncident({ kind, world, random, at }).map((draft) => {
    at += Math.floor(draft.gapSeconds * MICROS_PER_SECOND);
    return toTimedActivity(draft, at, random);
  });
};
