import type { Client } from '@elastic/elasticsearch';
import { PLUGIN_ID } from '../../../common/names';
import { FEATURE_ROLES, PEOPLE, ROLES } from '../../browser/support/people';
import type { KibanaClient } from './kibana_client';

/**
 * Everybody may use Discover; the app only those whose role the host's tests give it to. Who manages sources may save data
 * views too, as the first source may need one for Discover.
 */
const featuresOf = (role: string): Record<string, string[]> => {
  const level = FEATURE_ROLES[role];
  return {
    discover: ['read'],
    ...(level && { [PLUGIN_ID]: [level] }),
    ...(level === 'all' && { indexPatterns: ['all'] }),
  };
};

/** Makes the people of the browser tests, with roles as an administrator makes them in Kibana. */
export const addPeople = async ({ kibana, client }: { kibana: KibanaClient; client: Client }): Promise<void> => {
  for (const [role, elasticsearch] of Object.entries(ROLES)) {
    await kibana.expectOk('PUT', `/api/security/role/${role}`, {
      elasticsearch,
      kibana: [{ base: [], feature: featuresOf(role), spaces: ['*'] }],
    });
  }
  for (const { username, password, roles } of PEOPLE) {
    await client.security.putUser({ username, password, roles: [...roles] });
  }
};

export const removePeople = async (client: Client): Promise<void> => {
  for (const { username } of PEOPLE) await client.security.deleteUser({ username }, { ignore: [404] });
  for (const name of Object.keys(ROLES)) await client.security.deleteRole({ name }, { ignore: [404] });
};
