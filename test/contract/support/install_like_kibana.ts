import type { ZipEntry } from './read_zip';

/** `kibana.json` as far as Kibana's installer looks at it. */
interface InstalledManifest {
  id?: unknown;
  version?: string;
  kibanaVersion?: string;
}

export interface InstalledPlugin {
  /** How many the installer saw in the zip; it takes the first. */
  plugins: number;
  id: string;
  /** By path below the plugin's folder. */
  files: Record<string, { content: Buffer; permissions: number }>;
}

const MANIFEST = /(kibana[\\/][^\\/]+)[\\/]kibana.json/i;
const CAMEL_CASE = /^[a-z][a-zA-Z0-9]*$/;

const firstVersion = (text: string | undefined): string | undefined => /\d+\.\d+\.\d+/.exec(text ?? '')?.[0];

/**
 * What Kibana's installer makes of a zip, by the rules it has: every entry that looks like a manifest is one, the first is
 * installed, its version must be Kibana's to the letter, and files get the modes that the zip has.
 *
 * @throws Error where the installer would refuse
 */
export const installLikeKibana = ({
  entries,
  kibanaVersion,
}: {
  entries: readonly ZipEntry[];
  kibanaVersion: string;
}): InstalledPlugin => {
  const plugins = entries.flatMap(({ path, content }) => {
    const folder = MANIFEST.exec(path)?.[1];
    if (folder === undefined) return [];
    const manifest = JSON.parse(content.toString('utf8')) as InstalledManifest;
    if (typeof manifest.id !== 'string' || !CAMEL_CASE.test(manifest.id)) throw new Error(`Bad id in ${path}`);
    return [{ ...manifest, id: manifest.id, folder }];
  });
  const [plugin] = plugins;
  if (!plugin) throw new Error('No kibana plugins found in archive');
  const wanted = firstVersion(plugin.kibanaVersion ?? plugin.version);
  if (wanted !== kibanaVersion) {
    throw new Error(`Plugin ${plugin.id} [${plugin.kibanaVersion}] is incompatible with Kibana [${kibanaVersion}]`);
  }
  const files: InstalledPlugin['files'] = {};
  for (const { path, content, mode } of entries) {
    if (!path.startsWith(plugin.folder) || path.endsWith('/')) continue;
    files[path.slice(plugin.folder.length + 1)] = { content, permissions: mode & 0o777 };
  }
  return { plugins: plugins.length, id: plugin.id, files };
};
