import type { AuthoringSettings } from '../../../common/rule_authoring/intent';
import type { World } from '../../../simulator/behaviour/world';

/** What the administrators of the benign organization have entered: all that they approve of. */
export const benignSettings = ({ organization }: World): AuthoringSettings => ({
  approved_domains: [organization.domain, ...organization.outsideDomains],
  approved_mcp_servers: organization.mcpServers.map(({ name }) => name),
  approved_skills: organization.skills.map(({ name }) => name),
  approved_countries: ['US', 'GB', 'DE', 'IN', 'JP'],
  trusted_networks: ['198.51.100.0/24', '203.0.113.0/24', '192.0.2.0/24', '2001:db8::/32'],
  break_glass_users: [`breakglass@${organization.domain}`],
  known_collectors: [organization.machines.collectorKeyId],
});
