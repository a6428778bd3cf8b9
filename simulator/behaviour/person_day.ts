import type { Draft } from '../activities/draft';
import type { TimedActivity } from '../activities/timed_activity';
import { toTimedActivity } from '../activities/timed_activity';
import type { Person } from '../organization/fictional_organization';
import type { RandomSource } from '../random/random_source';
import { MICROS_PER_MS, MICROS_PER_SECOND } from '../time/instant';
import { localDay } from '../time/local_day';
import { nextFlow } from './person_flows';
import { signIn, signOut } from './sign_in_flow';
import { startSession } from './start_session';
import type { World } from './world';

const HOUR_MS = 3_600_000;
/** Pieces of work that an ordinary person does in Claude on a working day. */
const FLOWS_A_DAY = 6;

/** How busy the hours of a working day are, by local hour: two humps with lunch between, and some evening work. */
const HOURS = [
  { hour: 8, weight: 4 },
  { hour: 9, weight: 10 },
  { hour: 10, weight: 13 },
  { hour: 11, weight: 12 },
  { hour: 12, weight: 6 },
  { hour: 13, weight: 9 },
  { hour: 14, weight: 13 },
  { hour: 15, weight: 12 },
  { hour: 16, weight: 10 },
  { hour: 17, weight: 6 },
  { hour: 18, weight: 2 },
  { hour: 20, weight: 1 },
  { hour: 21, weight: 1 },
];

const timed = (drafts: Draft[], startMs: number, random: RandomSource): TimedActivity[] => {
  let at = Math.floor(startMs * MICROS_PER_MS) + random.integer(0, 999);
  return drafts.map((draft) => {
    at += Math.floor(draft.gapSeconds * MICROS_PER_SECOND);
    return toTimedActivity(draft, at, random);
  });
};

/**
 * What one person did on one day of their local calendar. Depends on the seed, the person and the day alone.
 *
 * @param dayNumber - days since 1970-01-01 in the person's calendar
 * @returns not quite in order of time: pieces of work overlap
 */
export const personDay = ({
  person,
  dayNumber,
  world,
}: {
  person: Person;
  dayNumber: number;
  world: World;
}): TimedActivity[] => {
  const random = world.random.fork(`day/${dayNumber}`).fork(person.userId);
  const day = localDay({ timeZone: person.office.timeZone, number: dayNumber });
  if (!random.chance(day.isWeekend ? 0.07 : 0.9)) return [];

  const flowCount = Math.max(
    1,
    Math.round(FLOWS_A_DAY * person.activity * random.between(0.5, 1.5) * (day.isWeekend ? 0.4 : 1)),
  );
  const starts = Array.from(
    { length: flowCount },
    () => day.startMs + (random.weighted(HOURS).hour + random.float()) * HOUR_MS,
  );
  starts.sort((one, other) => one - other);
  const [first = day.startMs] = starts;

  const session = startSession({ person, world, random, at: first * MICROS_PER_MS });
  const activities = timed(signIn(session), first - 60_000, random);
  for (const start of starts) activities.push(...timed(nextFlow(session), start, random));
  if (random.chance(0.15))
    activities.push(...timed([signOut(session)], (starts[starts.length - 1] ?? first) + HOUR_MS / 2, random));
  return activities;
};
