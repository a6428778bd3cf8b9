import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { HostError } from '../errors/host_error';
import { authorizationOf } from './elasticsearch_handle';
import type { ElasticsearchHandle } from './elasticsearch_handle';
import type { FileRealmUser, RoleDescriptors } from './file_realm';
import type { Java } from './find_java';
import { javaArguments } from './java_arguments';
import type { ClassArchive, Heap } from './java_arguments';
import { waitUntilReady } from './wait_until_ready';
import { writeRunFolder } from './write_run_folder';
import type { ElasticsearchSettings } from './write_run_folder';

const SUPERUSER = 'admin';
const START_DEADLINE_MS = 120_000;
/** Longer than the launcher's own deadline for closing the node, so that SIGKILL is the last resort. */
const STOP_DEADLINE_MS = 12_000;
const LOG_LINES_IN_ERROR = 20;

export interface LaunchOptions {
  home: string;
  version: string;
  java: Java;
  classArchive: ClassArchive;
  /** Where data and configuration are kept; undefined means a temporary folder that goes away at the end. */
  dataDir: string | undefined;
  /** 0 lets the system pick a free one. */
  httpPort: number;
  heap: Heap;
  /** Of the superuser. */
  password: string;
  extraUsers: readonly FileRealmUser[];
  roles: RoleDescriptors;
  settings: ElasticsearchSettings;
  /** undefined means `elasticsearch.log` beside the data. */
  logFile: string | undefined;
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

/** The end of the log without the frames of stack traces, which would hide what was said. */
const lastLines = async (logFile: string): Promise<string> => {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. )/.test(line));
  return lines.slice(-LOG_LINES_IN_ERROR).join('\n');
};

/** Resolves with the port that the launcher tells on its standard output; rejects if it tells a failure or ends. */
const listeningPort = ({ child, stdout }: { child: ChildProcess; stdout: Readable }): Promise<number> =>
  new Promise((resolvePort, reject) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const port = /^listening (\d+)$/.exec(line)?.[1];
      if (port !== undefined) resolvePort(Number(port));
      else if (line === 'failed') reject(new Error('the node refused to start'));
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
 * Starts one node of an installed Elasticsearch on the loopback interface.
 *
 * The node lives no longer than this process: it watches the pipe of its standard input, which closes even at kill -9.
 *
 * @returns once the cluster's health is yellow or green and its licence is there
 * @throws HostError `elasticsearch_start_failed` with the last lines of the log
 */
export const launchElasticsearch = async ({
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
  logFile: givenLogFile,
}: LaunchOptions): Promise<RunningElasticsearch> => {
  const isTemporary = dataDir === undefined;
  const runFolder = isTemporary ? await mkdtemp(join(tmpdir(), 'claude-activity-elasticsearch-')) : resolve(dataDir);
  const logFile = givenLogFile === undefined ? join(runFolder, 'elasticsearch.log') : resolve(givenLogFile);
  const credentials = { username: SUPERUSER, password };
  const users = [{ ...credentials, roles: ['superuser'] }, ...extraUsers];
  await writeRunFolder({ runFolder, httpPort, users, roles, settings });
  await mkdir(dirname(logFile), { recursive: true });

  const log = openSync(logFile, 'a');
  const child = spawn(
    java.java,
    javaArguments({
      home,
      runFolder,
      heap,
      majorVersion: java.majorVersion,
      classArchive,
      programArguments: [home, runFolder, logFile, ...(isTemporary ? ['remove-run-folder'] : [])],
    }),
    // Its own process group: a Ctrl-C in the terminal ends this process, and that ends the node in order.
    { stdio: ['pipe', 'pipe', log], detached: true },
  );
  closeSync(log);
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new TypeError('The child was started without pipes.');
  const exited = new Promise<void>((resolveExited) => {
    child.once('exit', () => resolveExited());
    child.once('error', () => resolveExited());
  });
  // Closing the pipe to a process that has just ended is no error of ours.
  stdin.on('error', () => undefined);

  const stop = async (): Promise<void> => {
    child.ref();
    stdin.end();
    const deadline = new AbortController();
    const deadlinePassed = delay(STOP_DEADLINE_MS, undefined, { signal: deadline.signal }).catch(() => undefined);
    await Promise.race([exited, deadlinePassed]);
    deadline.abort();
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exited;
    if (isTemporary) await rm(runFolder, { recursive: true, force: true, maxRetries: 3 });
  };

  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), START_DEADLINE_MS);
  try {
    const tooLate = new Promise<never>((_resolve, reject) => {
      deadline.signal.addEventListener('abort', () =>
        reject(new Error(`not ready after ${START_DEADLINE_MS / 1000} s`)),
      );
    });
    const ready = async (): Promise<{ url: string; authorization: string; pid: number }> => {
      const port = await listeningPort({ child, stdout });
      const url = `http://127.0.0.1:${port}`;
      const authorization = authorizationOf(credentials);
      await waitUntilReady({ url, authorization, signal: deadline.signal });
      if (child.pid === undefined) throw new Error('it has no process id');
      return { url, authorization, pid: child.pid };
    };
    const endedEarly = exited.then(() => Promise.reject<never>(new Error('it ended')));
    endedEarly.catch(() => undefined);
    const reached = await Promise.race([ready(), tooLate, endedEarly]);
    letParentEnd(child);
    return { embedded: true, ...reached, ...credentials, credentials, logFile, exited, stop };
  } catch (error) {
    // Before stop, which removes a temporary folder with its log.
    const lines = await lastLines(logFile);
    await stop();
    const reason = error instanceof Error ? error.message : String(error);
    throw new HostError('elasticsearch_start_failed', `Elasticsearch ${version} did not start: ${reason}.\n${lines}`, {
      cause: error,
    });
  } finally {
    clearTimeout(timer);
    deadline.abort();
  }
};
