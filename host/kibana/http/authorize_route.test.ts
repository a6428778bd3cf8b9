import { Features } from '../features/features';
import { HOST_PROFILES } from '../host_profile';
import { missingPrivileges } from './authorize_route';
import { checkRoute } from './check_route';
import type { RouteConfig } from './route';

const features = new Features({ levels: { viewer: 'read' } });
const privilege = (api: string[]) => ({ api, savedObject: { all: [], read: [] }, ui: [] });
features.register({
  id: 'x',
  name: 'X',
  category: { id: 'x', label: 'X' },
  app: [],
  privileges: { all: privilege(['read_x', 'write_x']), read: privilege(['read_x']) },
});

const route = (
  tags: string[],
  requiredPrivileges: NonNullable<NonNullable<RouteConfig['security']>['authz']>['requiredPrivileges'],
) => ({
  path: '/x',
  validate: false as const,
  security: { authz: { requiredPrivileges: requiredPrivileges ?? [] } },
  options: { tags },
});
const { kibana_8_12: oldest, kibana_9_5: newest } = HOST_PROFILES;

describe('the authorization of a route', () => {
  const viewer = features.privilegesOf(['viewer']);

  it('goes by tags in 8.12 and by the security config in 9.5', () => {
    const config = route(['access:write_x', 'other'], ['read_x']);
    expect(missingPrivileges({ config, privileges: viewer, profile: oldest })).toEqual(['write_x']);
    expect(missingPrivileges({ config, privileges: viewer, profile: newest })).toEqual([]);
  });

  it('knows all and any in 9.5', () => {
    const any = route([], [{ anyRequired: ['read_x', 'write_x'] }]);
    const all = route([], [{ allRequired: ['read_x', 'write_x'] }]);
    expect(missingPrivileges({ config: any, privileges: viewer, profile: newest })).toEqual([]);
    expect(missingPrivileges({ config: all, privileges: viewer, profile: newest })).toEqual(['write_x']);
  });

  it('asks nothing of a superuser, and lets a stranger do nothing', () => {
    const config = route(['access:read_x'], ['read_x']);
    for (const profile of [oldest, newest]) {
      expect(missingPrivileges({ config, privileges: features.privilegesOf(['superuser']), profile })).toEqual([]);
      expect(missingPrivileges({ config, privileges: features.privilegesOf([]), profile })).toEqual(['read_x']);
    }
  });

  it.each<[string, RouteConfig['security'], RegExp]>([
    ['nothing', undefined, /missing a `security.authz`/],
    ['no privileges', { authz: { requiredPrivileges: [] } }, /neither required privileges nor a reason/],
    ['switched off without a reason', { authz: { enabled: false } }, /without a reason/],
  ])('must be stated in 9.5: %s is refused there, and is nothing to 8.12', (_what, security, message) => {
    const config = { path: '/x', validate: false as const, ...(security && { security }) };
    expect(() => checkRoute({ method: 'get', config, profile: newest })).toThrow(message);
    expect(() => checkRoute({ method: 'get', config, profile: oldest })).not.toThrow();
  });
});

describe('a feature', () => {
  it('must grant every app that it names', () => {
    const bad = {
      id: 'y',
      name: 'Y',
      category: { id: 'x', label: 'X' },
      app: ['y'],
      privileges: { all: privilege([]), read: privilege([]) },
    };
    expect(() => features.register(bad)).toThrow('not granted to any privileges: y');
    expect(() => features.register({ ...bad, app: [], alerts: [] })).toThrow(
      '[alerts]: definition for this key is missing',
    );
  });
});
