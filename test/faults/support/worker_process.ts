import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { IngestTuning } from '../../../server/ingest/ingest_settings';
import type { SourceWithSecrets } from '../../../server/saved_objects/source_store';
import type { Order, Report, TaskName, TaskState } from './messages';

export interface WorkerOptions {
  file: string;
  elasticsearchUrl: string;
  tuning: IngestTuning;
  offsetMs: number;
  onWaited: (ms: number) => void;
  onOutput: (text: string) => void;
}

/** What became of a run: its state, or nothing, since its process died or its time was over. */
export type RunEnd = { state: TaskState } | undefined;

let runs = 0;

/** One process that reads, seen from its Task Manager. */
export class WorkerProcess {
  private readonly ends = new Map<number, (end: RunEnd) => void>();
  private isDead = false;

  private constructor(
    private readonly child: ChildProcess,
    { onWaited }: WorkerOptions,
  ) {
    child.on('message', (report: Report) => {
      if (report.kind === 'waited') onWaited(report.ms);
      if (report.kind === 'ended') this.end(report.run, { state: report.state });
    });
    child.on('exit', () => {
      this.isDead = true;
      for (const run of [...this.ends.keys()]) this.end(run, undefined);
    });
  }

  static async start(options: WorkerOptions): Promise<WorkerProcess> {
    const child = fork(options.file, { execArgv: [], silent: true });
    child.stderr?.on('data', (chunk: Buffer) => options.onOutput(chunk.toString()));
    const worker = new WorkerProcess(child, options);
    const { elasticsearchUrl, tuning, offsetMs } = options;
    const isReady = once(child, 'message');
    worker.send({ kind: 'begin', elasticsearchUrl, tuning, offsetMs });
    await isReady;
    return worker;
  }

  get isAlive(): boolean {
    return !this.isDead;
  }

  run(order: { task: TaskName; source: SourceWithSecrets; state: TaskState; attempts: number }): {
    end: Promise<RunEnd>;
    /** As Task Manager does when the time limit is over: the run should end, and has no say any more. */
    cutOff(): void;
  } {
    const run = (runs += 1);
    let isCutOff = false;
    const end = new Promise<RunEnd>((resolve) => this.ends.set(run, resolve));
    this.send({ kind: 'run', run, ...order });
    return {
      end: end.then((result) => (isCutOff ? undefined : result)),
      cutOff: () => {
        isCutOff = true;
        this.send({ kind: 'cut off', run });
      },
    };
  }

  tell(order: Extract<Order, { kind: 'source' | 'clock' }>): void {
    this.send(order);
  }

  /** `kill -9` */
  async kill(): Promise<void> {
    if (this.isDead) return;
    const exit = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exit;
  }

  private send(order: Order): void {
    if (this.child.connected) this.child.send(order, () => undefined);
  }

  private end(run: number, result: RunEnd): void {
    this.ends.get(run)?.(result);
    this.ends.delete(run);
  }
}
