import type { Privilege } from '../../common/names';
import type { RouteConfig } from './contracts';
import type { KibanaVersion } from './kibana_version';

/** How a route states its privilege, on every supported Kibana. */
export const routeAuthorization = ({
  privilege,
  kibana,
}: {
  privilege: Privilege;
  kibana: KibanaVersion;
}): Pick<RouteConfig, 'security' | 'options'> => ({
  // Mandatory from 9.1 on, ignored by 8.12.
  security: { authz: { requiredPrivileges: [privilege] } },
  options: {
    access: 'internal',
    // 8.12 reads only the tag; from 8.18 on it is a deprecation warning.
    ...(kibana.isBefore('8.18.0') && { tags: [`access:${privilege}`] }),
  },
});
