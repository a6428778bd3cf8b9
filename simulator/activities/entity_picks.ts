import type { FictionalOrganization, NamedObject, Person } from '../organization/fictional_organization';
import { makeId } from '../random/make_id';
import type { RandomSource } from '../random/random_source';
import type { EntityName } from './value_spec';

/** An object's properties by the names that `field_values.json` uses. */
export type Entity = Readonly<Record<string, string>>;

const handle = (email: string): string => email.replace(/@.*/, '').replace(/[^a-z0-9]/gi, '-');

const personEntity = ({ userId, email, fullName }: Person): Entity => ({
  userId,
  email,
  fullName,
  handle: handle(email),
});

const namedEntity = ({ id, name }: NamedObject): Entity => ({ id, name });

const NAMED_LISTS = {
  project: 'projects',
  mcpServer: 'mcpServers',
  skill: 'skills',
  plugin: 'plugins',
  command: 'commands',
  group: 'groups',
  role: 'roles',
  workspace: 'workspaces',
  agent: 'agents',
  profile: 'profiles',
  runnerPool: 'runnerPools',
} as const;

/** Somebody who is no member (yet, or any more): a made-up address, in one case of four outside the own domain. */
const outsider = (organization: FictionalOrganization, random: RandomSource): Entity => {
  const [first, last] = [random.pick(organization.people), random.pick(organization.people)];
  const name = `${handle(first.email).split('-')[0]}.${handle(last.email).split('-').slice(-1)[0]}`;
  const domain = random.chance(0.25) ? random.pick(organization.outsideDomains) : organization.domain;
  return { userId: makeId('user', random), email: `${name}@${domain}` };
};

const chooseEntity = (
  name: Exclude<EntityName, 'self'>,
  organization: FictionalOrganization,
  random: RandomSource,
): Entity => {
  switch (name) {
    case 'person':
      return personEntity(random.pick(organization.people));
    case 'newcomer':
    case 'formerPerson':
      return outsider(organization, random);
    case 'repository':
      return { name: random.pick(organization.repositories) };
    case 'serviceAccount':
      return namedEntity(random.pick(organization.machines.serviceAccounts));
    default:
      return namedEntity(random.weighted(organization[NAMED_LISTS[name]]));
  }
};

/** Chooses what one activity is about. Asked twice for the same kind it gives the same object: id and name belong together. */
export class EntityPicks {
  private readonly picked = new Map<EntityName, Entity>();

  constructor(
    private readonly context: { organization: FictionalOrganization; random: RandomSource; self: Person | null },
  ) {}

  one(name: EntityName): Entity {
    const known = this.picked.get(name);
    if (known) return known;
    const entity = this.choose(name);
    this.picked.set(name, entity);
    return entity;
  }

  /** One to `max` different objects. */
  several(name: EntityName, max: number): Entity[] {
    const count = this.context.random.integer(1, max);
    const entities = [this.one(name)];
    for (let attempt = 0; entities.length < count && attempt < 2 * max; attempt += 1) {
      const entity = this.choose(name);
      const isNew = entities.every((other) => JSON.stringify(other) !== JSON.stringify(entity));
      if (isNew) entities.push(entity);
    }
    return entities;
  }

  private choose(name: EntityName): Entity {
    const { organization, random, self } = this.context;
    // A machine has no person of its own; where a field asks for one, somebody is meant.
    if (name !== 'self') return chooseEntity(name, organization, random);
    return self ? personEntity(self) : chooseEntity('person', organization, random);
  }
}
