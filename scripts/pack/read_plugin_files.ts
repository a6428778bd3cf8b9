import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { PluginFile } from './plugin_file';

/** The files below a folder, in the order of their paths. */
export const readPluginFiles = async (dir: string): Promise<PluginFile[]> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)));
  return Promise.all(
    paths.sort().map(async (path) => ({
      path: path.split(sep).join('/'),
      content: await readFile(join(dir, path)),
    })),
  );
};
