import { HostError } from '../errors/host_error';
import { ELASTICSEARCH_PATHS } from './elasticsearch_paths';
import type { ListedJar } from './jar_list';
import type { OnProgress } from './progress';
import { runCommand } from './run_command';

/** @returns the jar's name for a line in which Maven says that it has downloaded one, such as `Downloaded from …/a-1.jar (…)` */
export const downloadedJar = (line: string): string | undefined => {
  const match = /Downloaded from \S+ \S+\/([^/\s]+\.jar)(?:\s|$)/.exec(line);
  return match?.[1];
};

/**
 * Has Maven resolve `pom.xml` and copy the jars into a folder; what the local repository has isn't downloaded again.
 *
 * @param params.jars - those expected, for the progress
 * @throws HostError `elasticsearch_download_failed`
 */
export const downloadJars = async ({
  version,
  jars,
  folder,
  onProgress,
}: {
  version: string;
  jars: readonly ListedJar[];
  folder: string;
  onProgress: OnProgress;
}): Promise<void> => {
  const wanted = new Set(jars.map(({ fileName }) => fileName));
  const downloaded = new Set<string>();
  const report = (count: number): void =>
    onProgress(`Downloading Elasticsearch ${version}: ${count} of ${wanted.size} files`, count / wanted.size);
  // Maven first reads the descriptions of all artifacts, which takes as long as the files themselves.
  onProgress(`Looking up the files of Elasticsearch ${version}`, 0);
  const { exitCode, output } = await runCommand({
    command: 'mvn',
    args: [
      '--batch-mode',
      '--strict-checksums',
      '--file',
      ELASTICSEARCH_PATHS.pom,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${folder}`,
    ],
    onLine: (line) => {
      const jar = downloadedJar(line);
      // Maven's own plugins are downloaded too, and aren't Elasticsearch's files.
      if (jar === undefined || !wanted.has(jar) || downloaded.has(jar)) return;
      downloaded.add(jar);
      report(downloaded.size);
    },
  });
  if (exitCode !== 0) {
    const reasons = output.split('\n').filter((line) => line.includes('ERROR'));
    throw new HostError(
      'elasticsearch_download_failed',
      `Maven could not download Elasticsearch ${version}. Check the network and try again; what is there already is kept.\n` +
        (reasons.length > 0 ? reasons : output.split('\n')).slice(0, 5).join('\n'),
    );
  }
  report(wanted.size);
};
