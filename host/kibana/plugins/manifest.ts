import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HostStartError } from '../host_error';

/** A plugin's manifest after reading, every default filled in. */
export interface Manifest {
  id: string;
  version: string;
  configPath: string[];
  requiredPlugins: string[];
  optionalPlugins: string[];
  requiredBundles: string[];
  server: boolean;
  ui: boolean;
}

const KNOWN_KEYS = new Set([
  ...['id', 'kibanaVersion', 'type', 'version', 'configPath', 'requiredPlugins', 'optionalPlugins', 'owner'],
  ...['runtimePluginDependencies', 'ui', 'server', 'extraPublicDirs', 'requiredBundles', 'serviceFolders'],
  ...['description', 'enabledOnAnonymousPages'],
]);
const ID = /^[a-z]{1}([a-zA-Z0-9]{1,})$/;
const VERSION = /\d+\.\d+\.\d+/;

const stringList = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const snakeCase = (id: string): string => id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Reads `kibana.json` by the rules of Kibana's own reader.
 *
 * @throws HostStartError for everything that would keep Kibana from starting
 */
export const readManifest = async ({
  dir,
  kibanaVersion,
}: {
  dir: string;
  kibanaVersion: string;
}): Promise<Manifest> => {
  const path = join(dir, 'kibana.json');
  const fail = (reason: string): HostStartError => new HostStartError(`${reason} (invalid-manifest, ${path})`);
  let manifest: Record<string, unknown>;
  try {
    manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    throw fail(error instanceof Error ? error.message : String(error));
  }
  const { id, version, owner, configPath } = manifest;
  if (typeof id !== 'string' || id === '') throw fail('Plugin manifest must contain an "id" property.');
  if (!ID.test(id)) throw fail(`Plugin "id" must be camelCase, but found: ${id}.`);
  if (typeof version !== 'string') throw fail(`Plugin manifest for "${id}" must contain a "version" property.`);
  if (typeof (owner as { name?: unknown } | undefined)?.name !== 'string') {
    throw fail(
      `Plugin manifest for "${id}" must contain an "owner" property, which includes a nested "name" property.`,
    );
  }
  const isPath =
    typeof configPath === 'string' ||
    (Array.isArray(configPath) && configPath.every((part) => typeof part === 'string'));
  if (configPath !== undefined && !isPath) {
    throw fail(`The "configPath" in plugin manifest for "${id}" should either be a string or an array of strings.`);
  }
  const expected = typeof manifest.kibanaVersion === 'string' ? manifest.kibanaVersion : version;
  if (expected !== 'kibana' && VERSION.exec(expected)?.[0] !== kibanaVersion) {
    throw fail(
      `Plugin "${id}" is only compatible with Kibana version "${expected}", but used Kibana version is "${kibanaVersion}".`,
    );
  }
  const server = manifest.server === true;
  const ui = manifest.ui === true;
  if (!server && !ui)
    throw fail(`Both "server" and "ui" are missing or set to "false" in plugin manifest for "${id}".`);
  const unknown = Object.keys(manifest).filter((key) => !KNOWN_KEYS.has(key));
  if (unknown.length > 0) {
    throw fail(`Manifest for plugin "${id}" contains the following unrecognized properties: ${unknown.join(',')}.`);
  }
  return {
    id,
    version,
    configPath: configPath === undefined ? [snakeCase(id)] : [configPath].flat().map(String),
    requiredPlugins: stringList(manifest.requiredPlugins),
    optionalPlugins: stringList(manifest.optionalPlugins),
    requiredBundles: stringList(manifest.requiredBundles),
    server,
    ui,
  };
};
