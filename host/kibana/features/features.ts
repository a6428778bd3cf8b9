import { HostStartError } from '../host_error';
import { featureSchema } from './feature';
import type { Feature, FeaturePrivilege } from './feature';

export type FeatureLevel = 'all' | 'read';

/** What a user may do, over all features. */
export interface UserPrivileges {
  isSuperuser: boolean;
  api: ReadonlySet<string>;
  readableTypes: ReadonlySet<string>;
  writableTypes: ReadonlySet<string>;
  /** Feature id → capability → whether the user has it; plus `navLinks`. */
  capabilities: Record<string, Record<string, boolean>>;
}

/**
 * Registered features, and what users get from them. A real Kibana keeps privileges of roles in Elasticsearch; here the
 * host's configuration says which role has which level of every feature, and a superuser has all.
 */
export class Features {
  readonly #features: Feature[] = [];
  readonly #levels: Readonly<Record<string, FeatureLevel>>;

  constructor({ levels }: { levels: Readonly<Record<string, FeatureLevel>> }) {
    this.#levels = levels;
  }

  register(candidate: unknown): void {
    const feature = featureSchema.validate(candidate);
    if (this.#features.some(({ id }) => id === feature.id)) {
      throw new HostStartError(`Feature with id ${feature.id} is already registered.`);
    }
    if (feature.privileges) {
      const granted = Object.values(feature.privileges).flatMap(({ app = [] }) => app);
      const lost = feature.app.filter((app) => !granted.includes(app));
      if (lost.length > 0) {
        throw new HostStartError(
          `Feature ${feature.id} specifies app entries which are not granted to any privileges: ${lost.join(',')}`,
        );
      }
      const foreign = granted.filter((app) => !feature.app.includes(app));
      if (foreign.length > 0) {
        throw new HostStartError(`Feature privilege ${feature.id} has unknown app entries: ${foreign.join(', ')}`);
      }
    }
    this.#features.push(feature);
  }

  /** @param roles - of the Elasticsearch user */
  privilegesOf(roles: readonly string[]): UserPrivileges {
    const isSuperuser = roles.includes('superuser');
    const levels = roles.map((role) => this.#levels[role]);
    const level = isSuperuser || levels.includes('all') ? 'all' : levels.includes('read') ? 'read' : undefined;
    const given: FeaturePrivilege[] = [];
    const capabilities: Record<string, Record<string, boolean>> = { navLinks: {}, catalogue: {}, management: {} };
    for (const { id, privileges } of this.#features) {
      const own = level && privileges ? privileges[level] : undefined;
      if (own) given.push(own);
      const all = Object.values(privileges ?? {});
      capabilities[id] = Object.fromEntries(
        all.flatMap(({ ui }) => ui).map((name) => [name, own?.ui.includes(name) === true]),
      );
      for (const app of all.flatMap(({ app: apps = [] }) => apps)) {
        capabilities.navLinks = { ...capabilities.navLinks, [app]: own?.app?.includes(app) === true };
      }
    }
    const writableTypes = new Set(given.flatMap(({ savedObject }) => savedObject.all));
    return {
      isSuperuser,
      api: new Set(given.flatMap(({ api = [] }) => api)),
      writableTypes,
      readableTypes: new Set([...writableTypes, ...given.flatMap(({ savedObject }) => savedObject.read)]),
      capabilities,
    };
  }
}
