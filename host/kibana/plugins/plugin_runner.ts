import { randomUUID } from 'node:crypto';
import { of } from 'rxjs';
import { HostStartError } from '../host_error';
import type { Logger } from '../logging/logger';
import { createCoreSetup } from './core_setup';
import { createCoreStart } from './core_start';
import type { HostServices } from './host_services';
import type { KibanaPluginContract } from './kibana_contracts';
import { loadServerModule } from './load_server_module';
import type { ServerModule, ServerPlugin } from './load_server_module';
import type { Manifest } from './manifest';
import { readPluginConfig } from './plugin_config';

const LIFECYCLE_LIMIT_MS = 10_000;

/** A plugin that is loaded, with the settings it got. */
export interface LoadedPlugin {
  manifest: Manifest;
  dir: string;
  /** False: switched off, or a plugin that it requires is absent. */
  isEnabled: boolean;
  browserConfig: Record<string, unknown>;
}

const within = async (step: string, id: string, result: unknown): Promise<unknown> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new HostStartError(
            `${step} lifecycle of "${id}" plugin wasn't completed in 10sec. Consider disabling the plugin and re-start.`,
          ),
        ),
      LIFECYCLE_LIMIT_MS,
    );
  });
  try {
    return await Promise.race([result, limit]);
  } finally {
    clearTimeout(timer);
  }
};

/** Leads one plugin through its life: load, `setup`, `start`, `stop`. Whatever it throws ends the host's start. */
export class PluginRunner {
  readonly #services: HostServices;
  readonly #manifest: Manifest;
  readonly #dir: string;
  readonly #logger: Logger;
  readonly #kibanaContracts: ReadonlyMap<string, KibanaPluginContract>;
  readonly #started: Promise<[object, object, unknown]>;
  #resolveStarted: (services: [object, object, unknown]) => void = () => undefined;
  #plugin: ServerPlugin | undefined;

  constructor({
    services,
    manifest,
    dir,
    kibanaContracts,
  }: {
    services: HostServices;
    manifest: Manifest;
    dir: string;
    kibanaContracts: ReadonlyMap<string, KibanaPluginContract>;
  }) {
    this.#services = services;
    this.#manifest = manifest;
    this.#dir = dir;
    this.#logger = services.logger.get('plugins', manifest.id);
    this.#kibanaContracts = kibanaContracts;
    this.#started = new Promise((resolve) => (this.#resolveStarted = resolve));
  }

  /** Loads the server code and makes the plugin, unless it is switched off. */
  async load(config: Record<string, unknown>): Promise<LoadedPlugin> {
    const { id, server, requiredPlugins, requiredBundles } = this.#manifest;
    if (requiredBundles.length > 0) {
      throw new HostStartError(
        `Plugin bundle with id "${requiredBundles[0]}" is required by plugin "${id}" but it is missing.`,
      );
    }
    const missing = requiredPlugins.filter((name) => !this.#kibanaContracts.has(name));
    const module = server ? await loadServerModule(this.#dir) : undefined;
    const settings = readPluginConfig({ config, manifest: this.#manifest, module });
    const isEnabled = settings !== undefined && missing.length === 0;
    if (!isEnabled) {
      const reason =
        missing.length > 0
          ? `some of its direct or transitive dependencies are missing or disabled: [${missing.join(', ')}]`
          : 'it is disabled by its configuration';
      this.#services.logger.get('plugins-service').info(`Plugin "${id}" has been disabled since ${reason}`);
    } else if (module) {
      this.#plugin = await this.#create(module, settings);
    }
    const exposed = module?.config?.exposeToBrowser ?? {};
    const browserConfig = Object.fromEntries(Object.entries(settings ?? {}).filter(([key]) => exposed[key]));
    return { manifest: this.#manifest, dir: this.#dir, isEnabled, browserConfig };
  }

  async setup(): Promise<void> {
    if (!this.#plugin) return;
    const { id } = this.#manifest;
    const core = createCoreSetup({
      services: this.#services,
      pluginId: id,
      version: this.#services.profile.kibanaVersion,
      getStartServices: () => this.#started,
    });
    await within('Setup', id, this.#plugin.setup(core, this.#dependencies('setup')));
  }

  async start(): Promise<void> {
    if (!this.#plugin) return;
    const { id } = this.#manifest;
    const core = createCoreStart({
      services: this.#services,
      pluginId: id,
      version: this.#services.profile.kibanaVersion,
    });
    const plugins = this.#dependencies('start');
    const contract = await within('Start', id, this.#plugin.start?.(core, plugins));
    this.#resolveStarted([core, plugins, contract]);
  }

  async stop(): Promise<void> {
    try {
      await this.#plugin?.stop?.();
    } catch (error) {
      this.#logger.warn(`"${this.#manifest.id}" plugin didn't stop in order: ${String(error)}`);
    }
  }

  async #create(module: ServerModule, settings: Record<string, unknown>): Promise<ServerPlugin> {
    const { profile } = this.#services;
    const { id, ...manifest } = this.#manifest;
    const plugin = await module.plugin({
      opaqueId: Symbol(id),
      logger: { get: (...context: string[]) => this.#logger.get(...context) },
      config: { get: () => settings, create: () => of(settings), legacy: {} },
      env: {
        mode: { name: 'production', dev: false, prod: true },
        packageInfo: {
          version: profile.kibanaVersion,
          branch: profile.branch,
          buildNum: profile.buildNumber,
          buildSha: '0'.repeat(40),
          buildFlavor: 'traditional',
          dist: true,
        },
        instanceUuid: randomUUID(),
      },
      node: { roles: { backgroundTasks: true, ui: true } },
      manifest: { id, ...manifest },
    });
    if (typeof plugin?.setup !== 'function') {
      throw new HostStartError(`Instance of plugin "${id}" does not define "setup" function.`);
    }
    return plugin;
  }

  #dependencies(step: 'setup' | 'start'): object {
    const { requiredPlugins, optionalPlugins } = this.#manifest;
    return Object.fromEntries(
      [...requiredPlugins, ...optionalPlugins].flatMap((name) => {
        const contract = this.#kibanaContracts.get(name);
        return contract ? [[name, contract[step]]] : [];
      }),
    );
  }
}
