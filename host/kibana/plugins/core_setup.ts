import { of } from 'rxjs';
import type { KibanaRequest } from '../http/kibana_request';
import type { HttpMethod, RouteConfig, RouteHandler } from '../http/route';
import type { SavedObjectType } from '../saved_objects/saved_object';
import type { HostServices } from './host_services';

const METHODS: readonly HttpMethod[] = ['get', 'post', 'put', 'patch', 'delete'];

/** `core` of a plugin's `setup`, as far as the host offers it. */
export const createCoreSetup = ({
  services,
  pluginId,
  version,
  getStartServices,
}: {
  services: HostServices;
  pluginId: string;
  version: string;
  getStartServices: () => Promise<[object, object, unknown]>;
}): object => {
  const { addRoute, contextProviders, types } = services;
  const createRouter = () =>
    Object.fromEntries(
      METHODS.map((method) => [
        method,
        (config: RouteConfig, handler: RouteHandler) => addRoute({ method, config, handler }),
      ]),
    );
  return {
    http: {
      createRouter,
      registerRouteHandlerContext: (name: string, provider: (context: object, request: KibanaRequest) => unknown) => {
        contextProviders.set(name, provider);
      },
      basePath: createBasePath(),
      staticAssets: createStaticAssets(pluginId),
      getServerInfo: () => serverInfo(services.serverUrl()),
    },
    elasticsearch: { legacy: { config$: of({}) } },
    savedObjects: {
      registerType: (type: SavedObjectType) => types.register(type),
      getDefaultIndex: () => '.kibana',
    },
    uiSettings: {
      register: (settings: Record<string, { value?: unknown }>) => {
        for (const [name, { value }] of Object.entries(settings)) services.uiSettings[name] ??= value;
      },
    },
    status: {
      core$: of({ elasticsearch: { level: 'available' }, savedObjects: { level: 'available' } }),
      set: () => undefined,
    },
    executionContext: { withContext: (_context: unknown, run: () => unknown) => run() },
    docLinks: { links: {}, version },
    getStartServices,
  };
};

export const createBasePath = () => ({
  serverBasePath: '',
  publicBaseUrl: undefined,
  get: () => '',
  prepend: (path: string) => path,
});

export const createStaticAssets = (pluginId: string) => ({
  getPluginAssetHref: (asset: string) => `/plugins/${pluginId}/assets/${asset.replace(/^\/+/, '')}`,
});

export const serverInfo = (url: string) => {
  const { hostname, port } = new URL(url);
  return { name: 'claude-activity-host', hostname, port: Number(port), protocol: 'http' };
};
