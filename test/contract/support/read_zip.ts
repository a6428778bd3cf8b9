import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

export interface ZipEntry {
  /** As in the zip; that of a folder ends with a slash. */
  path: string;
  /** Unix mode with file type, the upper half of the external attributes. */
  mode: number;
  /** MS-DOS date and time, as numbers. */
  modified: [date: number, time: number];
  content: Buffer;
}

/** The entries of a zip, in its order. */
export const readZip = async (path: string): Promise<ZipEntry[]> => {
  const zip = await fromBufferPromise(await readFile(path), { lazyEntries: true });
  const entries: ZipEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push({
      path: entry.fileName,
      mode: entry.externalFileAttributes >>> 16,
      modified: [entry.lastModFileDate, entry.lastModFileTime],
      content: await buffer(await zip.openReadStreamPromise(entry)),
    });
  }
  return entries;
};

/** The files of a zip by path below `folder`. */
export const filesBelow = (folder: string, entries: readonly ZipEntry[]): Record<string, Buffer> =>
  Object.fromEntries(
    entries
      .filter(({ path }) => path.startsWith(`${folder}/`) && !path.endsWith('/'))
      .map(({ path, content }) => [path.slice(folder.length + 1), content]),
  );
