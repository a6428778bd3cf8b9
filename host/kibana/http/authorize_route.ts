import type { UserPrivileges } from '../features/features';
import type { HostProfile } from '../host_profile';
import type { RouteConfig } from './route';

/**
 * Whether a user may call a route, by what this Kibana looks at: the `access:` tags, or `security.authz`.
 *
 * @returns the privileges that are missing; empty means allowed
 */
export const missingPrivileges = ({
  config,
  privileges,
  profile,
}: {
  config: RouteConfig;
  privileges: UserPrivileges;
  profile: HostProfile;
}): string[] => {
  if (privileges.isSuperuser) return [];
  const lacks = (name: string): boolean => !privileges.api.has(name);
  if (profile.authorization === 'tags') {
    const tags = config.options?.tags ?? [];
    return tags.flatMap((tag) => (tag.startsWith('access:') ? [tag.slice('access:'.length)] : [])).filter(lacks);
  }
  return (config.security?.authz?.requiredPrivileges ?? []).flatMap((required) => {
    if (typeof required === 'string') return lacks(required) ? [required] : [];
    const { anyRequired = [], allRequired = [] } = required;
    const any = anyRequired.length > 0 && anyRequired.every(lacks) ? anyRequired : [];
    return [...any, ...allRequired.filter(lacks)];
  });
};
