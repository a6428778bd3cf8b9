import { HostStartError } from '../host_error';
import type { HostProfile } from '../host_profile';
import type { HttpMethod, RouteConfig } from './route';

/** Refuses what Kibana refuses when a route is registered, which ends its start. */
export const checkRoute = ({
  method,
  config,
  profile,
}: {
  method: HttpMethod;
  config: RouteConfig;
  profile: HostProfile;
}): void => {
  const { path, validate, security, options = {} } = config;
  const fail = (reason: string): HostStartError => new HostStartError(`The [${method}] at [${path}] ${reason}`);
  if (validate === undefined) {
    throw fail(`does not have a 'validate' specified. Use 'false' as the value if you want to bypass validation.`);
  }
  for (const [key, validator] of Object.entries(validate === false ? {} : validate)) {
    const isValidator = typeof validator === 'function' || typeof validator?.validate === 'function';
    if (!isValidator) {
      throw new HostStartError(
        `Expected a valid validation logic declared with '@kbn/config-schema' package or a RouteValidationFunction at key: [${key}].`,
      );
    }
  }
  if (!profile.routesNeedSecurity) return;
  const { authz, authc } = security ?? {};
  if (!authz) throw fail('is missing a `security.authz` config.');
  const isOff = authz.enabled === false;
  if (isOff && !authz.reason) throw fail('switches authorization off without a reason.');
  if (!isOff && !authz.requiredPrivileges?.length)
    throw fail('has neither required privileges nor a reason for having none.');
  if (isOff && authz.requiredPrivileges) throw fail('switches authorization off and requires privileges.');
  if (authc && options.authRequired !== undefined) throw fail('has both `security.authc` and `options.authRequired`.');
};
