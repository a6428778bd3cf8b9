import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

/** The flat manifest that Kibana's installer and server read (`kibana.json`). */
export interface PluginManifest {
  id: string;
  version: string;
  kibanaVersion: string;
  configPath: string[];
  owner: { name: string };
  description: string;
  server: boolean;
  ui: boolean;
  requiredPlugins: string[];
  optionalPlugins: string[];
  requiredBundles: string[];
}

interface SourceManifest {
  type: string;
  owner: string;
  description: string;
  plugin: {
    id: string;
    configPath: string[];
    server: boolean;
    browser: boolean;
    requiredPlugins?: string[];
    optionalPlugins?: string[];
    requiredBundles?: string[];
  };
}

const ID = /^[a-z]([a-zA-Z0-9]+)$/;

/**
 * Makes the flat `kibana.json` out of the source manifest `kibana.jsonc`: Kibana reads only the flat one in an installed
 * plugin, and refuses keys it does not know (`group`, `visibility`, `browser` …).
 *
 * @param rootDir - the folder with `kibana.jsonc` and `package.json` (whose `version` the plugin takes)
 * @param kibanaVersion - `kibana` fits every Kibana that finds the plugin unpacked; the installer wants the exact version
 * @throws Error when the source manifest breaks a rule that would keep Kibana from starting
 */
export const readPluginManifest = async ({
  rootDir,
  kibanaVersion = 'kibana',
}: {
  rootDir: string;
  kibanaVersion?: string;
}): Promise<PluginManifest> => {
  const path = join(rootDir, 'kibana.jsonc');
  const { config, error } = ts.parseConfigFileTextToJson(path, await readFile(path, 'utf8'));
  if (error) throw new Error(`${path} is not readable: ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`);
  const { owner, description, plugin } = config as SourceManifest;
  const { version } = JSON.parse(await readFile(join(rootDir, 'package.json'), 'utf8')) as { version: string };
  if (!ID.test(plugin.id)) throw new Error(`${path}: plugin.id "${plugin.id}" must be camelCase and have no dots.`);
  if (!plugin.server && !plugin.browser) throw new Error(`${path}: plugin.server or plugin.browser must be true.`);
  return {
    id: plugin.id,
    version,
    kibanaVersion,
    configPath: plugin.configPath,
    owner: { name: owner },
    description,
    server: plugin.server,
    ui: plugin.browser,
    requiredPlugins: plugin.requiredPlugins ?? [],
    optionalPlugins: plugin.optionalPlugins ?? [],
    requiredBundles: plugin.requiredBundles ?? [],
  };
};
