import { SavedObjectsError } from '../saved_objects/saved_objects_error';
import type { Logger } from '../logging/logger';
import type { RunningTask } from './running_task';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The tasks that run in this host: at most `maxWorkers` at once, each no longer than its time limit. */
export class TaskPool {
  readonly #tasks = new Set<RunningTask>();
  readonly #maxWorkers: number;
  readonly #logger: Logger;

  constructor({ maxWorkers, logger }: { maxWorkers: number; logger: Logger }) {
    this.#maxWorkers = maxWorkers;
    this.#logger = logger;
  }

  /** Asking for free workers first ends what has outrun its time limit, so that hanging tasks can't fill the pool. */
  freeWorkers(): number {
    for (const task of this.#tasks) {
      if (!task.isExpired) continue;
      this.#logger.warn(`Cancelling task ${task.toString()} as it expired at ${task.expiresAt.toISOString()}.`);
      void this.#cancel(task);
    }
    return this.#maxWorkers - this.#tasks.size;
  }

  /** Starts claimed tasks; resolves when all of them are marked as running (not when they have run). */
  async start(tasks: readonly RunningTask[]): Promise<void> {
    await Promise.all(tasks.map((task) => this.#start(task)));
  }

  cancelAll(): void {
    for (const task of this.#tasks) void this.#cancel(task);
  }

  async #start(task: RunningTask): Promise<void> {
    // The same task may still be ending here; then it waits for its next turn.
    if ([...this.#tasks].some(({ id }) => id === task.id)) return;
    this.#tasks.add(task);
    try {
      if (!(await task.markAsRunning())) throw new Error('Task has been claimed by another Kibana service');
    } catch (error) {
      this.#tasks.delete(task);
      this.#logger.error(`Failed to mark Task ${task.toString()} as running: ${messageOf(error)}`);
      return;
    }
    void this.#run(task);
  }

  async #run(task: RunningTask): Promise<void> {
    try {
      await task.run();
    } catch (error) {
      const line = `Task ${task.toString()} failed in attempt to run: ${messageOf(error)}`;
      // A task that was removed while it ran is nothing to worry about.
      const isGone = error instanceof SavedObjectsError && error.output.statusCode === 404;
      this.#logger[isGone ? 'debug' : 'warn'](line);
    } finally {
      this.#tasks.delete(task);
    }
  }

  async #cancel(task: RunningTask): Promise<void> {
    this.#tasks.delete(task);
    try {
      await task.cancel();
    } catch (error) {
      this.#logger.error(`Failed to cancel task ${task.toString()}: ${messageOf(error)}`);
    }
  }
}
