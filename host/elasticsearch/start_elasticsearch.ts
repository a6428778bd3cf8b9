import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { HostError } from '../errors/host_error';
import { authorizationOf } from './elasticsearch_handle';
import type { ElasticsearchHandle } from './elasticsearch_handle';
import { renderFileRealm } from './file_realm';
import type { FileRealmUser, RoleDescriptors } from './file_realm';
import { findJava } from './find_java';
import { installElasticsearch } from './install_elasticsearch';
import { javaArguments } from './java_options';
import type { Heap } from './java_options';
import type { OnProgress } from './progress';
import { waitUntilHealthy } from './wait_until_healthy';

const SUPERUSER = 'admin';
const START_DEADLINE_MS = 120_000;
/** Longer than the launcher's own deadline for closing the node, so that SIGKILL is the last resort. */
const STOP_DEADLINE_MS = 12_000;
const LOG_LINES_IN_ERROR = 20;

export interface StartElasticsearchOptions {
  /** Where data and configuration are kept; by default a temporary folder that goes away at the end. */
  dataDir?: string;
  /** 0 lets the system pick a free one. */
  httpPort?: number;
  heap?: Heap;
  /** Of the superuser; made up by default. */
  password?: string;
  extraUsers?: readonly FileRealmUser[];
  /** Roles for `extraUsers`, by name, as in the body of `PUT _security/role/<name>`. */
  roles?: RoleDescriptors;
  /** More lines for `elasticsearch.yml`. */
  settings?: Readonly<Record<string, string | number | boolean>>;
  onProgress?: OnProgress;
  /** By default `elasticsearch.log` in the data folder. */
  logFile?: string;
}

export interface RunningElasticsearch extends ElasticsearchHandle {
  embedded: true;
  username: string;
  password: string;
  pid: number;
  logFile: string;
  /** Resolves when the process has ended, whoever ended it. */
  exited: Promise<void>;
}

const renderSettings = (settings: Readonly<Record<string, string | number | boolean>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');

const lastLines = async (logFile: string): Promise<string> => {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-LOG_LINES_IN_ERROR).join('\n');
};

const writeRunFolder = async ({
  runFolder,
  httpPort,
  users,
  roles,
  settings,
}: {
  runFolder: string;
  httpPort: number;
  users: readonly FileRealmUser[];
  roles: RoleDescriptors;
  settings: Readonly<Record<string, string | number | boolean>>;
}): Promise<void> => {
  for (const folder of ['config', 'data', 'logs', 'tmp']) await mkdir(join(runFolder, folder), { recursive: true });
  const files = {
    ...renderFileRealm({ users, roles }),
    'elasticsearch.yml': renderSettings({
      'cluster.name': 'claude-activity',
      'discovery.type': 'single-node',
      // Loopback only: this node has no TLS.
      'network.host': '127.0.0.1',
      'http.port': httpPort,
      'transport.port': 0,
      'path.data': join(runFolder, 'data'),
      'path.logs': join(runFolder, 'logs'),
      'logger.level': 'INFO',
      'xpack.security.enabled': true,
      'xpack.security.http.ssl.enabled': false,
      'xpack.security.transport.ssl.enabled': false,
      'xpack.security.enrollment.enabled': false,
      'xpack.security.authc.api_key.enabled': true,
      // The built-in users have no password here.
      'xpack.security.authc.reserved_realm.enabled': false,
      // A nearly full disk of a developer must not make the indices read-only.
      'cluster.routing.allocation.disk.threshold_enabled': false,
      ...settings,
    }),
  };
  for (const [name, text] of Object.entries(files))
    await writeFile(join(runFolder, 'config', name), text, { mode: 0o600 });
};

/** Resolves with the port that the launcher tells on its standard output; rejects if the process ends first. */
const listeningPort = (child: ChildProcess): Promise<number> =>
  new Promise((resolvePort, reject) => {
    if (child.stdout === null) throw new TypeError('The child has no standard output.');
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = /^listening (\d+)$/.exec(line)?.[1];
      if (port !== undefined) resolvePort(Number(port));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`it ended with ${signal ?? `exit code ${code}`}`)));
  });

/** The parent doesn't wait for the node at its own end; the node notices that end by itself. */
const letParentEnd = (child: ChildProcess): void => {
  child.unref();
  // The types call these streams; they are pipes, which can be unreferenced.
  for (const stream of [child.stdin, child.stdout]) (stream as { unref?: () => void } | null)?.unref?.();
};

/**
 * Installs the embedded Elasticsearch if needed and starts one node on the loopback interface.
 *
 * The node lives no longer than this process: it watches the pipe of its standard input, which closes even at kill -9.
 *
 * @returns once the cluster's health is yellow or green
 * @throws HostError `elasticsearch_start_failed` with the last lines of the log
 */
export const startElasticsearch = async ({
  dataDir,
  httpPort = 0,
  heap = { min: '512m', max: '1g' },
  password = randomBytes(18).toString('base64url'),
  extraUsers = [],
  roles = {},
  settings = {},
  onProgress = () => undefined,
  logFile: givenLogFile,
}: StartElasticsearchOptions = {}): Promise<RunningElasticsearch> => {
  const [{ home, version }, { java, majorVersion }] = await Promise.all([
    installElasticsearch({ onProgress }),
    findJava(),
  ]);

  onProgress(`Starting Elasticsearch ${version}`);
  const isTemporary = dataDir === undefined;
  const runFolder = isTemporary ? await mkdtemp(join(tmpdir(), 'claude-activity-elasticsearch-')) : resolve(dataDir);
  // Outlives a temporary folder only if the caller names a place for it.
  const logFile = givenLogFile === undefined ? join(runFolder, 'elasticsearch.log') : resolve(givenLogFile);
  const removeRunFolder = async (): Promise<void> => {
    if (isTemporary) await rm(runFolder, { recursive: true, force: true, maxRetries: 3 });
  };
  const users = [{ username: SUPERUSER, password, roles: ['superuser'] }, ...extraUsers];
  await writeRunFolder({ runFolder, httpPort, users, roles, settings });
  await mkdir(dirname(logFile), { recursive: true });

  const log = openSync(logFile, 'a');
  const child = spawn(
    java,
    javaArguments({
      home,
      runFolder,
      heap,
      majorVersion,
      programArguments: [home, runFolder, logFile, ...(isTemporary ? ['remove-run-folder'] : [])],
    }),
    // Its own process group: a Ctrl-C in the terminal ends this process, and that ends the node in order.
    { stdio: ['pipe', 'pipe', log], detached: true },
  );
  closeSync(log);
  const exited = new Promise<void>((resolveExited) => {
    child.once('exit', () => resolveExited());
    child.once('error', () => resolveExited());
  });
  // Writing to a process that has just ended is no error of ours.
  child.stdin?.on('error', () => undefined);

  const stop = async (): Promise<void> => {
    child.ref();
    child.stdin?.end();
    const deadline = new AbortController();
    await Promise.race([
      exited,
      delay(STOP_DEADLINE_MS, undefined, { signal: deadline.signal }).catch(() => undefined),
    ]);
    deadline.abort();
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exited;
    await removeRunFolder();
  };

  const deadline = AbortSignal.timeout(START_DEADLINE_MS);
  try {
    const port = await Promise.race([
      listeningPort(child),
      new Promise<never>((_resolve, reject) =>
        deadline.addEventListener('abort', () =>
          reject(new Error(`it wasn't ready after ${START_DEADLINE_MS / 1000} s`)),
        ),
      ),
    ]);
    const url = `http://127.0.0.1:${port}`;
    const credentials = { username: SUPERUSER, password };
    const authorization = authorizationOf(credentials);
    await waitUntilHealthy({ url, authorization, signal: deadline });
    if (child.pid === undefined) throw new Error('it has no process id');
    letParentEnd(child);
    onProgress(`Elasticsearch ${version} is ready at ${url}`);
    return { embedded: true, url, ...credentials, credentials, authorization, pid: child.pid, logFile, exited, stop };
  } catch (error) {
    const lines = await lastLines(logFile);
    await stop();
    const reason = error instanceof Error ? error.message : String(error);
    throw new HostError('elasticsearch_start_failed', `Elasticsearch ${version} did not start: ${reason}.\n${lines}`, {
      cause: error,
    });
  }
};
