import { of } from 'rxjs';
import type { InjectedMetadata } from '../../rendering/injected_metadata';
import type { Core } from './create_core';

interface BrowserPlugin {
  setup(core: object, plugins: object): unknown;
  start(core: object, plugins: object): unknown;
}

type PluginModule = Partial<{ plugin(context: object): BrowserPlugin }>;

interface Bundles {
  has(key: string): boolean;
  get(key: string): PluginModule;
}

/** Kibana's own plugins in the browser, as far as somebody may ask for them. */
const kibanaPlugins = ({ user }: InjectedMetadata): Record<string, object> => {
  const license = { type: 'basic', isActive: true, isAvailable: true, hasAtLeast: (type: string) => type === 'basic' };
  return {
    features: {},
    data: {},
    licensing: { license$: of(license), refresh: async () => license },
    security: { authc: { getCurrentUser: async () => user, areAPIKeysEnabled: async () => true } },
    spaces: { getActiveSpace: async () => ({ id: 'default', name: 'Default' }) },
  };
};

/** Leads all plugins of the page through `setup` and then `start`, as Kibana's core does. */
export const startPlugins = async ({ core, metadata }: { core: Core; metadata: InjectedMetadata }): Promise<void> => {
  const bundles = (window as unknown as { __kbnBundles__: Bundles }).__kbnBundles__;
  const contracts = kibanaPlugins(metadata);
  const plugins = metadata.uiPlugins.map(({ id, config, requiredPlugins, optionalPlugins }) => {
    const key = `plugin/${id}/public`;
    const create = bundles.has(key) ? bundles.get(key).plugin : undefined;
    if (typeof create !== 'function') {
      throw new Error(`Definition of plugin "${id}" not found and may have failed to load.`);
    }
    const plugin = create({
      opaqueId: Symbol(id),
      config: { get: () => config },
      env: {
        mode: { name: 'production', dev: false, prod: true },
        packageInfo: {
          version: metadata.kibanaVersion,
          buildNum: metadata.buildNumber,
          branch: metadata.branch,
          dist: true,
        },
      },
      logger: { get: () => console },
    });
    if (typeof plugin?.setup !== 'function')
      throw new Error(`Instance of plugin "${id}" does not define "setup" function.`);
    const dependencies = Object.fromEntries(
      [...requiredPlugins, ...optionalPlugins].flatMap((name) => (name in contracts ? [[name, contracts[name]]] : [])),
    );
    let markStarted: (services: [object, object, unknown]) => void = () => undefined;
    const started = new Promise<[object, object, unknown]>((resolve) => (markStarted = resolve));
    return {
      plugin,
      dependencies,
      started,
      markStarted: (services: [object, object, unknown]) => markStarted(services),
    };
  });
  for (const { plugin, dependencies, started } of plugins) {
    await plugin.setup({ ...core.contract, getStartServices: () => started }, dependencies);
  }
  for (const { plugin, dependencies, markStarted } of plugins) {
    const contract = await plugin.start(core.contract, dependencies);
    markStarted([core.contract, dependencies, contract]);
  }
};
