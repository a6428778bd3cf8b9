import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Java } from './find_java';
import type { ClassArchive } from './java_arguments';
import { launchElasticsearch } from './launch_elasticsearch';
import type { OnProgress } from './progress';
import { runCommand } from './run_command';
import { warmUp } from './warm_up';
import { withLock } from './with_lock';

/**
 * Java's archive of classes that are loaded and checked already, which spares each start about a third of its
 * processor time. It is valid for one home folder and one build of Java, so it is made on this machine: by one run of
 * the node that is asked what the tests and the try-out ask.
 *
 * @returns the archive; `'none'` where Java can't make one, which only makes starts slower
 */
export const prepareClassArchive = async ({
  home,
  version,
  java,
  makeIt,
  onProgress,
}: {
  home: string;
  version: string;
  java: Java;
  /** false uses an archive that is there and makes none. */
  makeIt: boolean;
  onProgress: OnProgress;
}): Promise<ClassArchive> => {
  const build = createHash('sha256').update(java.versionText).digest('hex').slice(0, 8);
  const archive = `${home}-java-${java.majorVersion}-${build}.jsa`;
  const unavailable = `${archive}.unavailable`;
  const isDone = (): boolean => existsSync(archive) || existsSync(unavailable);
  const make = async (): Promise<void> => {
    if (isDone()) return;
    onProgress(`Preparing quick starts of Elasticsearch ${version}, once`);
    const node = await launchElasticsearch({
      home,
      version,
      java,
      classArchive: 'record',
      dataDir: undefined,
      httpPort: 0,
      heap: { min: '512m', max: '1g' },
      password: 'only-for-this-run',
      extraUsers: [],
      roles: {},
      settings: {},
      logFile: undefined,
    });
    try {
      await warmUp(node);
      const unfinished = `${archive}.unfinished`;
      await rm(unfinished, { force: true });
      const { output } = await runCommand({
        command: java.jcmd,
        args: [String(node.pid), 'VM.cds', 'dynamic_dump', unfinished],
      });
      if (existsSync(unfinished)) await rename(unfinished, archive);
      else await writeFile(unavailable, output);
    } finally {
      await node.stop();
    }
  };
  if (makeIt && !isDone()) await withLock({ lockFile: `${archive}.lock`, work: make });
  return existsSync(archive) ? { use: archive } : 'none';
};
