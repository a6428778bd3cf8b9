import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { HostError } from '../errors/host_error';

/** One line of `jars.sha256`: which jar goes where in the home folder, and what must be in it. */
export interface ListedJar {
  sha256: string;
  fileName: string;
  /** Relative to the home folder, such as `modules/x-pack-esql/arrow-8.19.21.jar`. A jar may stand in two folders. */
  path: string;
}

const LINE = /^([0-9a-f]{64}) {2}((?:lib|modules\/[\w-]+)\/[\w.-]+\.jar)$/;

/** Reads `jars.sha256`, which has the format of `sha256sum` so that `sha256sum -c` can check a home folder too. */
export const parseJarList = (text: string): ListedJar[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, sha256, path] = LINE.exec(line) ?? [];
      if (sha256 === undefined || path === undefined) {
        throw new HostError('elasticsearch_assembly_failed', `jars.sha256 has a line that can't be read: ${line}`);
      }
      return { sha256, path, fileName: basename(path) };
    });

export const renderJarList = (jars: readonly ListedJar[]): string =>
  jars.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');

export const sha256OfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

/**
 * Checks every downloaded jar against the list.
 *
 * @throws HostError `elasticsearch_jar_mismatch`, naming each jar that is missing or isn't what was listed
 */
export const verifyJars = async ({ jars, folder }: { jars: readonly ListedJar[]; folder: string }): Promise<void> => {
  const expected = new Map(jars.map(({ fileName, sha256 }) => [fileName, sha256]));
  const wrong: string[] = [];
  for (const [fileName, sha256] of expected) {
    const actual = await sha256OfFile(join(folder, fileName)).catch(() => 'missing');
    if (actual !== sha256) {
      wrong.push(`${fileName} (${actual === 'missing' ? 'missing' : `SHA-256 ${actual}, expected ${sha256}`})`);
    }
  }
  if (wrong.length > 0) {
    throw new HostError(
      'elasticsearch_jar_mismatch',
      `These files of Elasticsearch are not the ones listed in jars.sha256, so it isn't started: ${wrong.join(', ')}. ` +
        'Remove them from the local Maven repository and try again; if they come back the same, do not trust the source.',
    );
  }
};
