import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { PluginFile } from './plugin_file';

/** A zip holds local times without a zone: these fields, whatever the zone of the machine is. */
const MODIFIED = new Date(1980, 0, 1, 12);
const FIXED = { mtime: MODIFIED, forceDosTimestamp: true } as const;

/** Kibana's installer takes the file modes from the zip: without them nobody could read what it installs. */
const FILE_MODE = 0o100644;
const FOLDER_MODE = 0o040755;

const foldersOf = (paths: readonly string[]): string[] => {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  }
  return [...folders];
};

/**
 * A zip that depends on nothing but its files: sorted entries, no times, no owners.
 *
 * @param prefix - folder in the zip that receives the files, e.g. `kibana/claudeActivity`
 */
export const writeZip = async ({
  prefix,
  files,
}: {
  prefix: string;
  files: readonly PluginFile[];
}): Promise<Buffer> => {
  const contents = new Map(files.map(({ path, content }) => [`${prefix}/${path}`, content]));
  const zip = new ZipFile();
  for (const path of [...foldersOf([...contents.keys()]), ...contents.keys()].sort()) {
    const content = contents.get(path);
    if (content === undefined) zip.addEmptyDirectory(path, { ...FIXED, mode: FOLDER_MODE });
    else zip.addBuffer(content, path, { ...FIXED, mode: FILE_MODE, compressionLevel: 9 });
  }
  zip.end();
  return buffer(zip.outputStream);
};
