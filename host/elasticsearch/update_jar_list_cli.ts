import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadJars } from './download_jars';
import { ELASTICSEARCH_PATHS } from './elasticsearch_paths';
import { parseJarList, renderJarList, sha256OfFile } from './jar_list';
import { updateJarList } from './update_jar_list';

/** Rewrites `jars.sha256` after a change of `pom.xml`. Read the difference before committing it: it is what is trusted. */
const main = async (): Promise<void> => {
  const listed = parseJarList(await readFile(ELASTICSEARCH_PATHS.jarList, 'utf8'));
  const folder = await mkdtemp(join(tmpdir(), 'claude-activity-jars-'));
  try {
    await downloadJars({
      version: 'as in pom.xml',
      jars: listed,
      folder,
      onProgress: (message) => console.error(message),
    });
    const downloaded = new Map<string, string>();
    for (const fileName of await readdir(folder)) downloaded.set(fileName, await sha256OfFile(join(folder, fileName)));
    const { jars, unplaced, dropped } = updateJarList({ listed, downloaded });
    await writeFile(ELASTICSEARCH_PATHS.jarList, renderJarList(jars));
    for (const path of dropped) console.error(`No longer needed: ${path}`);
    for (const { fileName, sha256 } of unplaced) console.error(`Give it a folder: ${sha256}  modules/…/${fileName}`);
    if (unplaced.length > 0) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
  }
};

void main();
