import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HostError } from '../errors/host_error';
import { downloadJars } from './download_jars';
import { ELASTICSEARCH_PATHS } from './elasticsearch_paths';
import { findJava, requireJavaCompiler, requireMaven } from './find_java';
import type { Java } from './find_java';
import { parseJarList, verifyJars } from './jar_list';
import type { ListedJar } from './jar_list';
import { MODULES, OWN_JARS, renderDescriptor } from './modules';
import type { OnProgress } from './progress';
import { runCommand } from './run_command';
import { withLock } from './with_lock';

export interface InstalledElasticsearch {
  /** Folder with `lib/` and `modules/`; shared by all runs and never written to. */
  home: string;
  version: string;
}

interface Inputs {
  version: string;
  hash: string;
  jars: ListedJar[];
}

const readInputs = async (): Promise<Inputs> => {
  const { pom, jarList, javaSources } = ELASTICSEARCH_PATHS;
  const files = [pom, jarList, ...OWN_JARS.map(({ source }) => join(javaSources, source))];
  const texts = await Promise.all(files.map((path) => readFile(path, 'utf8')));
  const [pomText = '', jarListText = ''] = texts;
  const version = /<elasticsearch\.version>([^<]+)</.exec(pomText)?.[1];
  if (version === undefined) {
    throw new HostError('elasticsearch_assembly_failed', 'pom.xml names no elasticsearch.version.');
  }
  const hash = createHash('sha256');
  for (const text of [...texts, JSON.stringify([MODULES, OWN_JARS])]) hash.update(text).update('\0');
  return { version, hash: hash.digest('hex').slice(0, 12), jars: parseJarList(jarListText) };
};

/** A jar in two modules is stored once where the file system allows it. */
const place = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
};

const run = async (command: string, args: readonly string[]): Promise<void> => {
  const { exitCode, output } = await runCommand({ command, args });
  if (exitCode !== 0) {
    throw new HostError(
      'elasticsearch_assembly_failed',
      `${basename(command)} failed (exit code ${exitCode}):\n${output}`,
    );
  }
};

/** Compiles one Java file against the jars of some folders of the home and packs it into a jar. */
const buildJar = async ({
  java,
  home,
  source,
  classPath,
  jar,
}: (typeof OWN_JARS)[number] & { java: Java; home: string }): Promise<void> => {
  const classes = await mkdtemp(join(home, 'classes-'));
  const jarPath = join(home, jar);
  await mkdir(dirname(jarPath), { recursive: true });
  const jars = classPath.map((folder) => join(home, folder, '*')).join(':');
  const sourcePath = join(ELASTICSEARCH_PATHS.javaSources, source);
  await run(java.javac, ['--release', '17', '-d', classes, '-cp', jars, sourcePath]);
  await run(java.jar, ['--create', '--file', jarPath, '-C', classes, '.']);
  await rm(classes, { recursive: true });
};

const assemble = async ({
  inputs,
  java,
  folder,
  onProgress,
}: {
  inputs: Inputs;
  java: Java;
  folder: string;
  onProgress: OnProgress;
}): Promise<void> => {
  const { version, jars } = inputs;
  const downloads = join(folder, 'downloads');
  await downloadJars({ version, jars, folder: downloads, onProgress });

  onProgress(`Putting Elasticsearch ${version} together`);
  await verifyJars({ jars, folder: downloads });
  for (const { fileName, path } of jars) await place(join(downloads, fileName), join(folder, path));
  await rm(downloads, { recursive: true });

  await Promise.all(OWN_JARS.map((ownJar) => buildJar({ java, home: folder, ...ownJar })));
  for (const module of MODULES) {
    await writeFile(
      join(folder, 'modules', module.name, 'plugin-descriptor.properties'),
      renderDescriptor({ module, version }),
    );
  }
};

/**
 * Puts the embedded Elasticsearch together from published artifacts, once: later calls find it in the cache.
 *
 * Safe when several processes call it at the same time: one does the work, the others wait for it.
 *
 * @throws HostError with what to install or do
 */
export const installElasticsearch = async ({
  onProgress = () => undefined,
}: {
  onProgress?: OnProgress;
} = {}): Promise<InstalledElasticsearch> => {
  const inputs = await readInputs();
  const { version, hash } = inputs;
  const name = `${version}-${hash}`;
  const home = join(ELASTICSEARCH_PATHS.cache, name);
  // The folder appears by one rename when everything is in it, so that its being there means that it is complete.
  if (existsSync(home)) return { home, version };

  const java = await findJava();
  await Promise.all([requireJavaCompiler(java), requireMaven()]);
  await withLock({
    lockFile: join(ELASTICSEARCH_PATHS.cache, `${name}.lock`),
    onWait: () => onProgress(`Another process is installing Elasticsearch ${version}, waiting for it`),
    work: async () => {
      if (existsSync(home)) return;
      const folder = join(ELASTICSEARCH_PATHS.cache, `${name}.building`);
      // What an interrupted installation left; under the lock nobody else builds here.
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      try {
        await assemble({ inputs, java, folder, onProgress });
        await rename(folder, home);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  });
  return { home, version };
};
