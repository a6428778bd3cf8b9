import { PRIVILEGES } from '../../common/names';
import { kibanaVersion } from './kibana_version';
import { routeAuthorization } from './route_authorization';

describe('routeAuthorization', () => {
  it.each([
    ['8.12.2', [`access:${PRIVILEGES.sources}`]],
    ['8.17.4', [`access:${PRIVILEGES.sources}`]],
    ['8.18.0', undefined],
    ['9.5.0', undefined],
  ])('on %s states the privilege in the way that counts there', (version, tags) => {
    const config = routeAuthorization({ privilege: PRIVILEGES.sources, kibana: kibanaVersion(version) });
    expect(config.security).toEqual({ authz: { requiredPrivileges: [PRIVILEGES.sources] } });
    expect(config.options.access).toBe('internal');
    expect(config.options.tags).toEqual(tags);
  });
});
