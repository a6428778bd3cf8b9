import { makeId } from '../random/make_id';
import type { RandomSource } from '../random/random_source';
import { parseInstant } from '../time/instant';
import acme from './acme.json';
import { buildPeople } from './build_people';
import type { FictionalOrganization, MemberOrganization, NamedObject, OrganizationKey } from './fictional_organization';

const named = (
  prefix: string,
  names: readonly (string | { name: string; weight: number })[],
  random: RandomSource,
): NamedObject[] =>
  names.map((entry) => {
    const { name, weight } = typeof entry === 'string' ? { name: entry, weight: 1 } : entry;
    return { id: makeId(prefix, random), name, weight };
  });

const buildMember = (key: OrganizationKey, random: RandomSource): MemberOrganization => {
  const source = acme.organizations.find((organization) => organization.key === key);
  if (!source) throw new Error(`The organization "${key}" is missing in acme.json.`);
  return {
    key,
    id: makeId('org', random),
    uuid: random.uuid(),
    name: source.name,
    slug: source.slug,
    createdAt: parseInstant(source.createdAt) ?? 0,
  };
};

/** The fictional organization: people, projects, MCP servers, skills, keys. Depends on the seed alone, not on the time. */
export const buildOrganization = ({
  random,
  peopleCount,
}: {
  random: RandomSource;
  peopleCount: number;
}): FictionalOrganization => {
  const organizations = {
    main: buildMember('main', random.fork('main')),
    console: buildMember('console', random.fork('console')),
    labs: buildMember('labs', random.fork('labs')),
  };
  const objects = random.fork('objects');
  return {
    parentId: makeId('org', random.fork('parent')),
    parentName: acme.parent,
    domain: acme.domain,
    outsideDomains: acme.outsideDomains,
    organizations,
    people: buildPeople({ random: random.fork('people'), organizations, peopleCount }),
    projects: named('claude_proj', acme.projects, objects).map((project, rank) => ({
      ...project,
      weight: 30 / (rank + 3),
    })),
    mcpServers: named('mcpsrv', acme.mcpServers, objects),
    skills: named('skill', acme.skills, objects),
    plugins: named('plugin', acme.plugins, objects),
    commands: named('command', acme.commands, objects),
    groups: named('rbac_group', acme.groups, objects),
    roles: named('rbac_role', acme.roles, objects),
    workspaces: named('wrkspc', acme.workspaces, objects),
    agents: named('cagt', acme.agents, objects),
    profiles: named('capp', acme.profiles, objects),
    runnerPools: named('ccpool', acme.runnerPools, objects),
    repositories: acme.repositories,
    machines: {
      adminKeyId: makeId('apikey', objects),
      collectorKeyId: makeId('apikey', objects),
      directoryId: makeId('directory', objects),
      serviceAccounts: named('svac', acme.serviceAccounts, objects),
      federationIssuerId: makeId('fdis', objects),
      federationRuleId: makeId('fdrl', objects),
      externalClientId: makeId('clid', objects),
    },
  };
};
