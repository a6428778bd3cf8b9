import { makeId } from '../random/make_id';
import type { RandomSource } from '../random/random_source';
import { MICROS_PER_SECOND } from '../time/instant';
import acme from './acme.json';
import type { MemberOrganization, Office, OrganizationKey, Person, Persona } from './fictional_organization';
import userAgents from './user_agents.json';

interface Department {
  name: string;
  persona: Persona;
  activity: number;
  organization: OrganizationKey;
}

/** The JSON's strings, narrowed to the words this code knows; the department list is checked by a test. */
const departments = acme.departments.map(({ weight, ...department }) => ({
  organization: 'main' as const,
  ...(department as { name: string; persona: Persona; activity: number; organization?: OrganizationKey }),
  weight,
}));

/** `Lucía Müller` → `lucia.muller`; one in three keeps the letters of the name, as mail systems allow by now. */
const mailName = (fullName: string, keepLetters: boolean): string => {
  const dotted = fullName.toLowerCase().replace(/ /g, '.');
  return keepLetters
    ? dotted
    : dotted
        .replace(/ø/g, 'o')
        .normalize('NFD')
        .replace(/\p{Diacritic}/gu, '');
};

const buildOffices = (random: RandomSource): (Office & { weight: number })[] =>
  acme.offices.map(({ city, timeZone, network, weight }, index) => ({
    city,
    timeZone,
    weight,
    ipAddress: `${network}${10 + index * 8 + random.integer(0, 7)}`,
  }));

const homeAddress = (random: RandomSource): string =>
  random.chance(0.3)
    ? `2001:db8:${random.hex(3).replace(/^0+(?=.)/, '')}:${random.integer(1, 9)}::${random.integer(2, 250).toString(16)}`
    : `192.0.2.${random.integer(20, 250)}`;

/** @returns people with unique names and addresses, administrators first. */
export const buildPeople = ({
  random,
  organizations,
  peopleCount,
}: {
  random: RandomSource;
  organizations: Record<OrganizationKey, MemberOrganization>;
  peopleCount: number;
}): Person[] => {
  const offices = buildOffices(random.fork('offices'));
  const taken = new Set<string>();

  const build = (fullName: string, role: string, department: Department): Person => {
    const organization = organizations[department.organization];
    taken.add(fullName);
    return {
      userId: makeId('user', random),
      fullName,
      email: `${mailName(fullName, random.chance(0.34))}@${acme.domain}`,
      department: department.name,
      persona: department.persona,
      role,
      organization,
      office: random.weighted(offices),
      homeIpAddress: homeAddress(random),
      browser: random.pick(userAgents.browsers),
      app: random.chance(0.6) ? random.pick(userAgents.apps) : null,
      terminal: department.persona === 'engineer' ? random.pick(userAgents.terminals) : null,
      activity: department.activity * random.between(0.5, 1.6),
      joinedAt: organization.createdAt + random.integer(1, 200 * 86_400) * MICROS_PER_SECOND,
    };
  };

  const leaders = acme.leaders.map(({ fullName, department, role }) =>
    build(fullName, role, { name: department, persona: 'administrator', activity: 1.2, organization: 'main' }),
  );
  const others: Person[] = [];
  while (leaders.length + others.length < peopleCount) {
    const fullName = `${random.pick(acme.firstNames)} ${random.pick(acme.lastNames)}`;
    if (taken.has(fullName)) continue;
    const department = random.weighted(departments);
    const role = department.persona === 'engineer' ? random.pick(['user', 'developer', 'claude_code_user']) : 'user';
    others.push(build(fullName, department.persona === 'finance' ? 'billing' : role, department));
  }
  return [...leaders, ...others];
};
