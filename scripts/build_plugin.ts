import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBrowser } from './build_browser';
import { buildServer } from './build_server';
import { hashFiles } from './hash_files';
import { readPluginManifest } from './plugin_manifest';

export interface BuildResult {
  /** The folder as it goes into the zip under `kibana/`. */
  dir: string;
  /** Bytes by path below `dir`. */
  sizes: Record<string, number>;
  /** Folders of the packages whose code is in the bundles, relative to `rootDir`. */
  packages: { server: string[]; browser: string[] };
  /** False when nothing had changed since the last build and the files were left as they are. */
  rebuilt: boolean;
}

const INPUTS = ['common', 'server', 'public', 'kibana.jsonc', 'package.json', 'package-lock.json'];
const TOOLS = [
  'build_browser.ts',
  'build_plugin.ts',
  'build_server.ts',
  'bundled_packages.ts',
  'plugin_manifest.ts',
  'private_undici.ts',
  'shared_browser_dependencies.ts',
];

interface Stamp {
  inputs: string;
  outputs: string;
  sizes: BuildResult['sizes'];
  packages: BuildResult['packages'];
}

const readStamp = async (path: string): Promise<Stamp | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Stamp);
};

/**
 * Builds the plugin as Kibana installs it: flat manifest, one server file, browser bundle and chunks. The same sources
 * give the same bytes; unchanged sources are not built again.
 *
 * @param rootDir - the plugin's sources (`kibana.jsonc`, `package.json`, `server/index.ts`, `public/index.ts`)
 * @param outDir - receives the folder `<plugin id>`, e.g. `build/kibana`
 * @param onProgress - one sentence per step, for people
 */
export const buildPlugin = async ({
  rootDir,
  outDir,
  mode = 'production',
  onProgress = () => undefined,
}: {
  rootDir: string;
  outDir: string;
  mode?: 'production' | 'development';
  onProgress?: (message: string) => void;
}): Promise<BuildResult> => {
  const manifest = await readPluginManifest({ rootDir });
  const dir = join(outDir, manifest.id);
  const stampFile = join(outDir, `.${manifest.id}.${mode}.json`);
  const inputs = [
    await hashFiles({ rootDir, paths: INPUTS }),
    await hashFiles({ rootDir: __dirname, paths: TOOLS }),
    mode,
  ].join(' ');
  const previous = await readStamp(stampFile);
  if (previous?.inputs === inputs && previous.outputs === (await hashFiles({ rootDir: dir, paths: ['.'] }))) {
    return { dir, sizes: previous.sizes, packages: previous.packages, rebuilt: false };
  }

  await rm(dir, { recursive: true, force: true });
  await rm(stampFile, { force: true });
  await mkdir(dir, { recursive: true });
  const sizes: BuildResult['sizes'] = {};
  const packages: BuildResult['packages'] = { server: [], browser: [] };
  const write = async (name: string, content: object): Promise<void> => {
    const text = `${JSON.stringify(content, null, 2)}\n`;
    sizes[name] = Buffer.byteLength(text);
    await writeFile(join(dir, name), text);
  };
  await write('kibana.json', manifest);
  await write('package.json', { name: manifest.id, version: manifest.version, private: true });
  if (manifest.server) {
    onProgress('Bundling the server');
    const outFile = join(dir, 'server', 'index.js');
    const bundle = await buildServer({ rootDir, outFile, mode, onWarning: onProgress });
    sizes['server/index.js'] = bundle.size;
    packages.server = bundle.packages;
  }
  if (manifest.ui) {
    onProgress('Bundling the browser code');
    const publicDir = join(dir, 'target', 'public');
    const bundle = await buildBrowser({ rootDir, pluginId: manifest.id, outDir: publicDir, mode });
    for (const [name, size] of Object.entries(bundle.sizes)) sizes[`target/public/${name}`] = size;
    packages.browser = bundle.packages;
  }
  const stamp: Stamp = { inputs, outputs: await hashFiles({ rootDir: dir, paths: ['.'] }), sizes, packages };
  await writeFile(stampFile, JSON.stringify(stamp));
  return { dir, sizes, packages, rebuilt: true };
};
