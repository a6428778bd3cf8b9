import { DraftMaker } from '../activities/draft_maker';
import { KnownIds } from '../activities/known_ids';
import type { TimedActivity } from '../activities/timed_activity';
import { toTimedActivity } from '../activities/timed_activity';
import { MICROS_PER_SECOND } from '../time/instant';
import { localDay } from '../time/local_day';
import type { MachineContext } from './machine_flows';
import { MACHINE_FLOWS } from './machine_flows';
import machines from './machines.json';
import type { World } from './world';

const DAY_MICROS = 86_400 * MICROS_PER_SECOND;

/** The context that all machines share; `name` keeps their randomness apart. */
export const machineContext = (world: World, name: string, at: number): MachineContext => {
  const random = world.random.fork(name);
  const knownIds = new KnownIds(world.random.fork('machines/ids'));
  return {
    organization: world.organization,
    random,
    maker: new DraftMaker({ organization: world.organization, random, knownIds, at }),
    singleTypes: world.singleTypes,
  };
};

/** What runs by itself, on one UTC day. Depends on the seed and the day alone. */
export const machineDay = (world: World, dayNumber: number): TimedActivity[] => {
  const { isWeekend } = localDay({ timeZone: 'UTC', number: dayNumber });
  const dayStart = dayNumber * DAY_MICROS;
  const context = machineContext(world, `machines/${dayNumber}`, dayStart);
  const { random } = context;
  return machines.machines.flatMap(({ name, weekday, weekend }) => {
    const flow = MACHINE_FLOWS[name];
    if (!flow) throw new Error(`machines.json names "${name}", which nothing does.`);
    const mean = (isWeekend ? weekend : weekday) * random.between(0.8, 1.2);
    const count = Math.floor(mean) + (random.chance(mean % 1) ? 1 : 0);
    return Array.from({ length: count }, () => {
      const at = dayStart + Math.floor(random.float() * DAY_MICROS);
      return flow(context).map((draft) => toTimedActivity(draft, at, random));
    }).flat();
  });
};
