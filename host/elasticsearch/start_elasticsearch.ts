import { randomBytes } from 'node:crypto';
import type { FileRealmUser, RoleDescriptors } from './file_realm';
import { findJava } from './find_java';
import { installElasticsearch } from './install_elasticsearch';
import type { Heap } from './java_arguments';
import { launchElasticsearch } from './launch_elasticsearch';
import type { RunningElasticsearch } from './launch_elasticsearch';
import { prepareClassArchive } from './prepare_class_archive';
import type { OnProgress } from './progress';
import type { ElasticsearchSettings } from './write_run_folder';

export type { RunningElasticsearch } from './launch_elasticsearch';

export interface StartElasticsearchOptions {
  /** Where data and configuration are kept; by default a temporary folder that goes away at the end. */
  dataDir?: string | undefined;
  /** By default, and with 0, the system picks a free one. */
  httpPort?: number | undefined;
  heap?: Heap | undefined;
  /** Of the superuser `admin`; made up by default. */
  password?: string | undefined;
  extraUsers?: readonly FileRealmUser[] | undefined;
  /** Roles for `extraUsers`, by name, as in the body of `PUT _security/role/<name>`. */
  roles?: RoleDescriptors | undefined;
  /** More lines for `elasticsearch.yml`. */
  settings?: ElasticsearchSettings | undefined;
  /**
   * Whether the very first start also prepares those that follow, which takes it some ten seconds more. By default
   * true; without it, a start only uses what another has prepared.
   */
  prepareQuickStarts?: boolean | undefined;
  onProgress?: OnProgress | undefined;
  /** By default `elasticsearch.log` beside the data, so that it goes away with a temporary folder. */
  logFile?: string | undefined;
}

/**
 * Installs the embedded Elasticsearch if needed and starts one node of it, on the loopback interface, for as long as
 * this process lives at most.
 *
 * @returns once the cluster's health is yellow or green and its licence is there
 * @throws HostError that says what to install or do, or has the last lines of the log
 */
export const startElasticsearch = async ({
  dataDir,
  httpPort = 0,
  heap = { min: '512m', max: '1g' },
  password = randomBytes(18).toString('base64url'),
  extraUsers = [],
  roles = {},
  settings = {},
  prepareQuickStarts = true,
  onProgress = () => undefined,
  logFile,
}: StartElasticsearchOptions = {}): Promise<RunningElasticsearch> => {
  const [{ home, version }, java] = await Promise.all([installElasticsearch({ onProgress }), findJava()]);
  const classArchive = await prepareClassArchive({ home, version, java, makeIt: prepareQuickStarts, onProgress });
  onProgress(`Starting Elasticsearch ${version}`);
  const running = await launchElasticsearch({
    home,
    version,
    java,
    classArchive,
    dataDir,
    httpPort,
    heap,
    password,
    extraUsers,
    roles,
    settings,
    logFile,
  });
  onProgress(`Elasticsearch ${version} is ready at ${running.url}`);
  return running;
};
