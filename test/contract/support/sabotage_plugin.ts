import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What goes wrong around a plugin that itself is as it was built. */
export interface Sabotage {
  /**
   * Parts of Kibana that throw when they are called, as `step.plugin.path`, e.g. `setup.core.savedObjects.registerType`
   * or `start.taskManager.get`.
   */
  failing?: readonly string[];
  /** The version that Kibana says it has. */
  kibanaVersion?: string;
  /** A request sent when all of Kibana is there but the plugin hasn't started. */
  beforeStart?: { url: string; method: string; headers: Record<string, string>; body: string };
}

/** Runs behind the plugin's own code, in the place where Kibana takes its exports. */
const saboteur = (sabotage: Sabotage): void => {
  interface Plugin {
    setup(core: object, plugins: object): unknown;
    start(core: object, plugins: object): unknown;
    stop?(): unknown;
  }
  interface Exports {
    config: unknown;
    plugin(context: { env: { packageInfo: object } }): Plugin | Promise<Plugin>;
  }
  const { failing = [], kibanaVersion, beforeStart } = sabotage;
  const original = module.exports as Exports;

  const failAt = (object: object, [name = '', ...rest]: readonly string[]): object =>
    new Proxy(object, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (key !== name) return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        if (rest.length > 0) return failAt(value as object, rest);
        return () => {
          throw new Error(`${name} is broken on purpose`);
        };
      },
    });
  const spoil = (step: string, contracts: Record<string, object>): Record<string, object> => {
    const spoiled = { ...contracts };
    for (const path of failing) {
      const [ofStep, plugin = '', ...rest] = path.split('.');
      const contract = spoiled[plugin];
      if (ofStep === step && contract) spoiled[plugin] = failAt(contract, rest);
    }
    return spoiled;
  };
  const split = ({ core = {}, ...plugins }: Record<string, object>): [object, object] => [core, plugins];

  module.exports = {
    config: original.config,
    plugin: async (context: { env: { packageInfo: object } }) => {
      const packageInfo = { ...context.env.packageInfo, ...(kibanaVersion && { version: kibanaVersion }) };
      const plugin = await original.plugin({ ...context, env: { ...context.env, packageInfo } });
      return {
        setup: (core: object, plugins: object) => plugin.setup(...split(spoil('setup', { core, ...plugins }))),
        start: async (core: object, plugins: object) => {
          if (beforeStart) await fetch(beforeStart.url, beforeStart);
          return plugin.start(...split(spoil('start', { core, ...plugins })));
        },
        stop: () => plugin.stop?.(),
      };
    },
  };
};

/** @returns the folder of a copy of a built plugin, around which goes wrong what is asked for */
export const sabotagePlugin = async (pluginDir: string, sabotage: Sabotage): Promise<string> => {
  const dir = await mkdtemp(join(tmpdir(), 'claude-activity-sabotaged-'));
  await cp(pluginDir, dir, { recursive: true });
  const entry = join(dir, 'server', 'index.js');
  await writeFile(entry, `${await readFile(entry, 'utf8')}\n(${saboteur.toString()})(${JSON.stringify(sabotage)});\n`);
  return dir;
};
