import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import * as configSchema from '../config_schema';
import type { SchemaType } from '../config_schema/schema_type';

/** What a plugin's `server` exports. */
export interface ServerModule {
  plugin(context: object): ServerPlugin | Promise<ServerPlugin>;
  config?: { schema: SchemaType<Record<string, unknown>>; exposeToBrowser?: Record<string, boolean> };
}

export interface ServerPlugin {
  setup(core: object, plugins: object): unknown;
  start?(core: object, plugins: object): unknown;
  stop?(): unknown;
}

/** Packages that Kibana brings along for a plugin's server. */
const KIBANA_PACKAGES: Readonly<Record<string, unknown>> = { '@kbn/config-schema': configSchema };

/**
 * Loads `<dir>/server/index.js` as CommonJS, with Kibana's packages at hand as they are from `<kibana>/plugins/<id>`.
 *
 * @throws whatever the module throws: in Kibana too that ends the start
 */
export const loadServerModule = async (dir: string): Promise<ServerModule> => {
  const filename = join(dir, 'server', 'index.js');
  const nodeRequire = createRequire(filename);
  const require = (id: string): unknown => (id in KIBANA_PACKAGES ? KIBANA_PACKAGES[id] : (nodeRequire(id) as unknown));
  // No importModuleDynamically: a native import() left in the bundle fails here, as it would in Kibana.
  const evaluate = compileFunction(
    await readFile(filename, 'utf8'),
    ['exports', 'require', 'module', '__filename', '__dirname'],
    { filename },
  ) as (...parameters: unknown[]) => void;
  const module = { exports: {} as Partial<ServerModule> };
  evaluate(module.exports, require, module, filename, dirname(filename));
  if (typeof module.exports.plugin !== 'function')
    throw new Error(`Plugin definition of "${dir}" should export "plugin".`);
  return module.exports as ServerModule;
};
