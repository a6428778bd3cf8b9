import type { ScopeableRequest } from '../elasticsearch_service/cluster_client';
import { createBasePath, createStaticAssets, serverInfo } from './core_setup';
import { createSecurityContract } from './kibana_contracts';
import type { HostServices } from './host_services';

/** `core` of a plugin's `start`, as far as the host offers it. */
export const createCoreStart = ({
  services,
  pluginId,
  version,
}: {
  services: HostServices;
  pluginId: string;
  version: string;
}): object => {
  const { elasticsearch, savedObjects, profile, uiSettings } = services;
  return {
    http: {
      basePath: createBasePath(),
      staticAssets: createStaticAssets(pluginId),
      getServerInfo: () => serverInfo(services.serverUrl()),
    },
    elasticsearch: { client: elasticsearch },
    savedObjects: {
      getScopedClient: savedObjects.getScopedClient.bind(savedObjects),
      createInternalRepository: savedObjects.createInternalRepository.bind(savedObjects),
      getTypeRegistry: () => ({
        getAllTypes: () => services.types.all(),
        getType: (name: string) => services.types.get(name),
      }),
    },
    capabilities: {
      resolveCapabilities: async (request: ScopeableRequest) => (await services.privilegesOf(request)).capabilities,
    },
    uiSettings: { asScopedToClient: () => ({ get: async (name: string) => uiSettings[name] }) },
    executionContext: { withContext: (_context: unknown, run: () => unknown) => run() },
    docLinks: { links: {}, version },
    ...(profile.hasRendering && { security: createSecurityContract(services) }),
  };
};
