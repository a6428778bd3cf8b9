import type { Client } from '@elastic/elasticsearch';
import { PLUGIN_ID } from '../../../common/names';
import { FEATURE_ROLES, PEOPLE, ROLES } from '../../browser/support/people';
import type { KibanaClient } from './kibana_client';

/** What the documentation of Security asks for of somebody who creates rules. */
const ALERTS = {
  names: ['.alerts-security.alerts-*', '.internal.alerts-security.alerts-*'],
  privileges: ['read', 'write', 'view_index_metadata', 'maintenance'],
};

/**
 * Everybody may use Discover; the app only those whose role the host's tests give it to. Who manages sources may save data
 * views too, as the first source may need one for Discover, and works with rules in Security.
 */
const featuresOf = (role: string, security: string): Record<string, string[]> => {
  const level = FEATURE_ROLES[role];
  return {
    discover: ['read'],
    ...(level && { [PLUGIN_ID]: [level] }),
    ...(level === 'all' && { indexPatterns: ['all'], [security]: ['all'] }),
  };
};

/** Security's feature has had several generations (`siem`, `siemV2`, …); a new role takes the newest. */
const securityFeature = async (kibana: KibanaClient): Promise<string> => {
  const features = await kibana.expectOk<Array<{ id: string }>>('GET', '/api/features');
  const newest = features
    .map(({ id }) => id)
    .filter((id) => /^siem(V\d+)?$/.test(id))
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error('This Kibana has no Security.');
  return newest;
};

/** Makes the people of the browser tests, with roles as an administrator makes them in Kibana. */
export const addPeople = async ({ kibana, client }: { kibana: KibanaClient; client: Client }): Promise<void> => {
  const security = await securityFeature(kibana);
  for (const [role, elasticsearch] of Object.entries(ROLES)) {
    const { indices = [] } = elasticsearch as { indices?: object[] };
    const alerts = FEATURE_ROLES[role] === 'all' ? [ALERTS] : [];
    await kibana.expectOk('PUT', `/api/security/role/${role}`, {
      elasticsearch: { ...elasticsearch, indices: [...indices, ...alerts] },
      kibana: [{ base: [], feature: featuresOf(role, security), spaces: ['*'] }],
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
