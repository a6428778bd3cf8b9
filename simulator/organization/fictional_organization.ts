import type { Micros } from '../time/instant';

/** What kind of work someone does, which decides what they do in Claude. */
export type Persona = 'member' | 'engineer' | 'designer' | 'finance' | 'administrator';

export type OrganizationKey = 'main' | 'console' | 'labs';

/** One organization under the parent. */
export interface MemberOrganization {
  key: OrganizationKey;
  id: string;
  uuid: string;
  name: string;
  slug: string;
  createdAt: Micros;
}

export interface Office {
  city: string;
  timeZone: string;
  /** The address behind which everybody in the office stands. */
  ipAddress: string;
}

export interface Person {
  userId: string;
  fullName: string;
  email: string;
  department: string;
  persona: Persona;
  /** Role in the organization, as the directory calls it. */
  role: string;
  organization: MemberOrganization;
  office: Office;
  homeIpAddress: string;
  browser: string;
  /** Phone or desktop app; null for people who use the browser alone. */
  app: string | null;
  terminal: string | null;
  /** How much they use Claude: 1 is ordinary. */
  activity: number;
  joinedAt: Micros;
}

/** Something with an id and a name that many activities are about. */
export interface NamedObject {
  id: string;
  name: string;
  /** How often it is used, relative to the others. */
  weight: number;
}

/** Machine identities of the organization. */
export interface Machines {
  adminKeyId: string;
  /** Key of the SIEM that the organization had before: another reader of the feed. */
  collectorKeyId: string;
  directoryId: string;
  serviceAccounts: NamedObject[];
  federationIssuerId: string;
  federationRuleId: string;
  externalClientId: string;
}

/** Everything that exists in the simulated world before anything happens in it. */
export interface FictionalOrganization {
  parentId: string;
  parentName: string;
  domain: string;
  outsideDomains: string[];
  organizations: Record<OrganizationKey, MemberOrganization>;
  people: Person[];
  projects: NamedObject[];
  mcpServers: NamedObject[];
  skills: NamedObject[];
  plugins: NamedObject[];
  commands: NamedObject[];
  groups: NamedObject[];
  roles: NamedObject[];
  workspaces: NamedObject[];
  agents: NamedObject[];
  profiles: NamedObject[];
  runnerPools: NamedObject[];
  repositories: string[];
  machines: Machines;
}
