import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { HostStartError } from './host_error';
import type { HostOptions } from './host_options';

/** How the child gets its options: they hold passwords, which a command line would show to everybody. */
export const HOST_OPTIONS_VARIABLE = 'CLAUDE_ACTIVITY_HOST_OPTIONS';
export type HostMessage = { url: string } | { failed: string };

const STOP_DEADLINE_MS = 10_000;

export interface RunningHost {
  url: string;
  pid: number;
  /** Resolves when the process has ended, whoever ended it. */
  exited: Promise<void>;
  stop(): Promise<void>;
  /** Ends it as a crash would: nothing is written any more. */
  kill(): Promise<void>;
}

/**
 * Starts a host as a process of its own, so that tests can kill it and several can compete. It ends with this process.
 *
 * @param onOutput - its log, line by line or in pieces
 * @throws HostStartError with the reason when it would not start
 */
export const startHost = async ({
  onOutput = () => undefined,
  ...options
}: HostOptions & { onOutput?: (text: string) => void }): Promise<RunningHost> => {
  const tsx = pathToFileURL(createRequire(__filename).resolve('tsx')).href;
  const child = spawn(process.execPath, ['--import', tsx, join(__dirname, 'main.ts')], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, [HOST_OPTIONS_VARIABLE]: JSON.stringify(options) },
    // A Ctrl-C in the terminal reaches this process, which then stops the host in order.
    detached: true,
  });
  let output = '';
  const onText = (text: Buffer): void => {
    output = `${output}${text.toString()}`.slice(-5_000);
    onOutput(text.toString());
  };
  child.stdout?.on('data', onText);
  child.stderr?.on('data', onText);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => {
      const told = message as HostMessage;
      if ('url' in told) resolve(told.url);
      else reject(new HostStartError(told.failed));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new HostStartError(`The host ended (${signal ?? code}) before it was ready.\n${output}`)),
    );
  });
  // The parent doesn't wait for the host at its own end; the host notices that end by itself.
  child.unref();
  child.channel?.unref();
  for (const stream of [child.stdout, child.stderr]) (stream as { unref?: () => void } | null)?.unref?.();

  const kill = async (): Promise<void> => {
    child.ref();
    child.kill('SIGKILL');
    await exited;
  };
  return {
    url,
    pid: child.pid ?? 0,
    exited,
    kill,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.ref();
      child.kill('SIGTERM');
      await Promise.race([exited, delay(STOP_DEADLINE_MS, undefined, { ref: false })]);
      await kill();
    },
  };
};
