import type { ActivityDefinition } from '../catalogue/activity_definitions';
import type { FictionalOrganization, MemberOrganization, Person } from '../organization/fictional_organization';

/** The feed gives these no organization: somebody signs in before they are anywhere. */
const WITHOUT_ORGANIZATION = new Set(['Authentication', 'Account and abuse']);

const ON_THE_PLATFORM = new Set([
  'Admin API keys',
  'Customer-managed keys',
  'Federation, service accounts and signing keys',
  'Managed agents (API platform)',
  'Platform files',
  'Platform org management',
  'Platform skills',
  'Service keys',
  'Spend limits',
]);

/** Which organization an activity belongs to: that of the product, else that of the person. */
export const organizationOf = ({
  definition,
  world,
  person,
}: {
  definition: ActivityDefinition;
  world: FictionalOrganization;
  person: Person | null;
}): MemberOrganization | null => {
  const { category, type } = definition;
  if (WITHOUT_ORGANIZATION.has(category) || type === 'compliance_api_accessed') return null;
  if (ON_THE_PLATFORM.has(category)) return world.organizations.console;
  return person?.organization ?? world.organizations.main;
};
