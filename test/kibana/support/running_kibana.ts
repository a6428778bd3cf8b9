import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

const START_DEADLINE_MS = 420_000;
const INTERVAL_MS = 500;
const KEPT_LOG = 6_000;

interface StatusAnswer {
  status?: { overall?: { level?: string; summary?: string } };
}

/** A Kibana process of the test. */
export class RunningKibana {
  readonly url: string;
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #exited: Promise<void>;
  #hasExited = false;
  #lastOutput = '';

  constructor({
    child,
    url,
    onOutput,
  }: {
    child: ChildProcessByStdio<Writable, Readable, Readable>;
    url: string;
    onOutput: (text: string) => void;
  }) {
    this.url = url;
    this.#child = child;
    this.#exited = new Promise((resolve) =>
      child.once('exit', () => {
        this.#hasExited = true;
        resolve();
      }),
    );
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        this.#lastOutput = (this.#lastOutput + data.toString()).slice(-KEPT_LOG);
        onOutput(data.toString());
      });
    }
  }

  /**
   * Waits until every part of Kibana says that it is available.
   *
   * @param authorization - of somebody who may see the status in full
   * @throws Error with the end of the log when Kibana ends or stays unavailable
   */
  async untilAvailable(authorization: string): Promise<void> {
    const end = Date.now() + START_DEADLINE_MS;
    let summary = 'nothing yet';
    while (Date.now() < end && !this.#hasExited) {
      const overall = await this.#overallStatus(authorization);
      if (overall?.level === 'available') return;
      summary = overall?.summary ?? summary;
      await delay(INTERVAL_MS);
    }
    const what = this.#hasExited ? 'Kibana ended by itself' : `Kibana is not available (it says: ${summary})`;
    throw new Error(`${what}. The end of its log:\n${this.#lastOutput}`);
  }

  /** Asks it to end and waits for that. */
  async stop(): Promise<void> {
    this.#child.stdin.end();
    await this.#exited;
  }

  async #overallStatus(authorization: string): Promise<{ level?: string; summary?: string } | undefined> {
    try {
      const response = await fetch(`${this.url}/api/status`, { headers: { authorization } });
      return ((await response.json()) as StatusAnswer).status?.overall;
    } catch {
      // Nobody listens yet, or Kibana is still between two states.
      return undefined;
    }
  }
}
