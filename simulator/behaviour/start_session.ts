import type { Device } from '../activities/actor';
import { userActor } from '../activities/actor';
import { DraftMaker } from '../activities/draft_maker';
import { KnownIds } from '../activities/known_ids';
import type { Person } from '../organization/fictional_organization';
import { makeId } from '../random/make_id';
import type { RandomSource } from '../random/random_source';
import type { Micros } from '../time/instant';
import type { FlowContext } from './flow';
import type { World } from './world';

const LASTING_CHATS = 5;

/** Projects, chats and ids that belong to a person for good, by the seed alone. */
const belongings = (person: Person, { organization, random }: World) => {
  const own = random.fork('belongings').fork(person.userId);
  const projectIds = Array.from({ length: own.integer(0, 4) }, () => own.weighted(organization.projects).id);
  const chats = Array.from({ length: LASTING_CHATS }, () => ({
    id: makeId('claude_chat', own),
    projectId: projectIds.length > 0 && own.chance(0.4) ? own.pick(projectIds) : null,
  }));
  return { projectIds: [...new Set(projectIds)], chats, knownIds: new KnownIds(own.fork('ids')) };
};

/** A stretch of work of one person on one device, from the office or from home. */
export const startSession = ({
  person,
  world,
  random,
  at,
}: {
  person: Person;
  world: World;
  random: RandomSource;
  at: Micros;
}): FlowContext => {
  const { projectIds, chats, knownIds } = belongings(person, world);
  const devices: { device: Device; weight: number }[] = [
    { device: 'browser', weight: 6 },
    { device: 'app', weight: person.app ? 3 : 0 },
    { device: 'terminal', weight: person.terminal ? 3 : 0 },
  ];
  return {
    person,
    actor: userActor({ person, device: random.weighted(devices).device, atHome: random.chance(0.35) }),
    maker: new DraftMaker({ organization: world.organization, random, knownIds, at }),
    random,
    chats,
    projectIds,
    singleTypes: world.singleTypes[person.persona],
  };
};
