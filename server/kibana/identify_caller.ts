import type { CoreStart, KibanaRequest, SecurityPluginStart, SpacesPluginStart } from './contracts';
import { findSpaceId } from './find_space_id';

/** Who asks, and from which space. */
export interface Caller {
  /** null when Elasticsearch has security off: then nobody signs in. */
  username: string | null;
  spaceId: string;
}

/** Tells who is behind a request, by whatever this Kibana offers for that. */
export const identifyCaller =
  ({
    core,
    security,
    spaces,
  }: {
    core: CoreStart;
    security: SecurityPluginStart | undefined;
    spaces: SpacesPluginStart | undefined;
  }): ((request: KibanaRequest) => Caller) =>
  (request) => {
    const authc = core.security?.authc?.getCurrentUser ? core.security.authc : security?.authc;
    return {
      username: authc?.getCurrentUser?.(request)?.username ?? null,
      spaceId: findSpaceId({ spaces, request }),
    };
  };
