import { isAbsolute, join, relative, sep } from 'node:path';

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * The packages that module files belong to.
 *
 * @param rootDir - absolute; `files` are absolute or relative to it
 * @returns package folders relative to `rootDir`, with `/`, e.g. `node_modules/io-ts`; sorted, each once
 */
export const bundledPackages = ({ rootDir, files }: { rootDir: string; files: readonly string[] }): string[] => {
  const folders = files.flatMap((file) => {
    const absolute = (isAbsolute(file) ? file : join(rootDir, file)).split(sep).join('/');
    const folder = PACKAGE.exec(absolute)?.[0];
    return folder === undefined ? [] : [relative(rootDir, folder).split(sep).join('/')];
  });
  return [...new Set(folders)].sort();
};
