import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
const SOURCES = ['common', 'server', 'public', 'kibana.jsonc', 'package.json', 'package-lock.json'];

/**
 * Copies what the plugin is built from, as a checkout somewhere else has it.
 *
 * @param from - the sources; without `package-lock.json` or `common` of their own they simply have none
 * @param to - is made
 */
export const copyPluginSources = async ({ from = ROOT, to }: { from?: string; to: string }): Promise<void> => {
  await mkdir(to, { recursive: true });
  for (const name of SOURCES) {
    await cp(join(from, name), join(to, name), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await symlink(join(ROOT, 'node_modules'), join(to, 'node_modules'), 'dir');
};
