import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

const filesUnder = async (path: string): Promise<string[]> => {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const nested = await Promise.all(
    entries.filter((entry) => entry.name !== 'node_modules').map((entry) => filesUnder(join(path, entry.name))),
  );
  return nested.flat();
};

/** SHA-256 over names and contents of files and folders; what is not there counts as empty. Independent of `rootDir`. */
export const hashFiles = async ({ rootDir, paths }: { rootDir: string; paths: readonly string[] }): Promise<string> => {
  const files = (await Promise.all(paths.map((path) => filesUnder(join(rootDir, path))))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${relative(rootDir, file)}\0`)
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
};
