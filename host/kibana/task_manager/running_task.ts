import type { Logger } from '../logging/logger';
import { SavedObjectsError } from '../saved_objects/saved_objects_error';
import { intervalToMs } from './intervals';
import type { ConcreteTask, RunResult, TaskRunner } from './task';
import type { TaskDefinition } from './task_definitions';
import type { TaskStore } from './task_store';

const FIRST_RETRY_MS = 30_000;
const BACK_OFF_MS = 5 * 60_000;

const retryDelayMs = (attempts: number): number =>
  attempts === 1 ? FIRST_RETRY_MS : BACK_OFF_MS * 2 ** (attempts - 2);

/** `enabled` is left out of what a run writes, so that switching a task off while it runs is not undone. */
const withoutEnabled = ({ enabled: _enabled, ...task }: ConcreteTask): ConcreteTask => task;

/** One run of one claimed task, from `claiming` to whatever comes after the run. */
export class RunningTask {
  #task: ConcreteTask;
  #startedAt: Date | undefined;
  #runner: TaskRunner | undefined;
  readonly #claimedAt = new Date();
  readonly #definition: TaskDefinition;
  readonly #store: TaskStore;
  readonly #logger: Logger;
  readonly #defaultMaxAttempts: number;

  constructor({
    task,
    definition,
    store,
    logger,
    defaultMaxAttempts,
  }: {
    task: ConcreteTask;
    definition: TaskDefinition;
    store: TaskStore;
    logger: Logger;
    defaultMaxAttempts: number;
  }) {
    this.#task = task;
    this.#definition = definition;
    this.#store = store;
    this.#logger = logger;
    this.#defaultMaxAttempts = defaultMaxAttempts;
  }

  get id(): string {
    return this.#task.id;
  }

  get expiresAt(): Date {
    return new Date((this.#startedAt ?? this.#claimedAt).getTime() + intervalToMs(this.#definition.timeout));
  }

  get isExpired(): boolean {
    return this.expiresAt < new Date();
  }

  get #maxAttempts(): number {
    return this.#definition.maxAttempts ?? this.#defaultMaxAttempts;
  }

  /** A one-off task whose attempts are used up is removed instead of run. */
  get isOutOfAttempts(): boolean {
    return !this.#task.schedule && this.#task.attempts >= this.#maxAttempts;
  }

  toString(): string {
    return `${this.#task.taskType} "${this.id}"`;
  }

  /** @returns false when another host was quicker */
  async markAsRunning(): Promise<boolean> {
    const startedAt = new Date();
    const attempts = this.#task.attempts + 1;
    const timeoutMs = intervalToMs(this.#definition.timeout);
    const { schedule } = this.#task;
    const untilRetryMs = schedule
      ? Math.max(intervalToMs(schedule.interval), timeoutMs)
      : retryDelayMs(attempts) + timeoutMs;
    try {
      this.#task = await this.#store.update(
        {
          ...withoutEnabled(this.#task),
          status: 'running',
          startedAt,
          attempts,
          retryAt: new Date(startedAt.getTime() + untilRetryMs),
        },
        { validate: false },
      );
      this.#startedAt = startedAt;
      return true;
    } catch (error) {
      if (error instanceof SavedObjectsError && [404, 409].includes(error.output.statusCode)) return false;
      throw error;
    }
  }

  /** Runs the task and writes what comes of it; a state that its schema refuses counts as a failed run. */
  async run(): Promise<void> {
    try {
      this.#runner = this.#definition.createTaskRunner({ taskInstance: this.#task });
      const result = (await this.#runner.run()) ?? { state: {} };
      await (result.error ? this.#finishFailed(result.error, result) : this.#finish(result));
    } catch (error) {
      this.#logger.error(`Task ${this.toString()} failed: ${String(error)}`);
      await this.#finishFailed(error, { state: this.#task.state });
    }
  }

  async cancel(): Promise<void> {
    const runner = this.#runner;
    this.#runner = undefined;
    if (runner?.cancel) await runner.cancel();
    else this.#logger.debug(`The task ${this.toString()} is not cancellable.`);
  }

  async remove(): Promise<void> {
    await this.#store.remove(this.id);
    await this.#runner?.cleanup?.();
  }

  async #finish(result: RunResult): Promise<void> {
    if (!result.runAt && !result.schedule && !this.#task.schedule) return this.remove();
    return this.#reschedule({ result, attempts: 0 });
  }

  async #finishFailed(error: unknown, result: RunResult): Promise<void> {
    const { schedule, attempts } = this.#task;
    const isRecurring = schedule !== undefined;
    if (!isRecurring && this.isExpired) {
      this.#logger.warn(`Skipping reschedule for task ${this.toString()} due to the task expiring`);
      return;
    }
    if (!isRecurring && attempts >= this.#maxAttempts) {
      this.#logger.debug(`Task ${this.toString()} is given up after ${attempts} attempts: ${String(error)}`);
      await this.remove();
      return;
    }
    const hasNext = result.runAt !== undefined || result.schedule !== undefined || isRecurring;
    const runAt = new Date(Date.now() + retryDelayMs(attempts));
    await this.#reschedule({ result: hasNext ? result : { ...result, runAt }, attempts });
  }

  async #reschedule({ result, attempts }: { result: RunResult; attempts: number }): Promise<void> {
    // After its time limit a run has no say any more: the task is another host's, or soon will be.
    if (this.isExpired) return;
    const schedule = result.schedule ?? this.#task.schedule;
    const startedAt = this.#startedAt ?? this.#claimedAt;
    const intervalMs = schedule ? intervalToMs(schedule.interval) : 0;
    await this.#store.update(
      {
        ...withoutEnabled(this.#task),
        state: result.state ?? this.#task.state,
        ...(schedule && { schedule }),
        runAt: result.runAt ?? new Date(startedAt.getTime() + intervalMs),
        attempts,
        status: 'idle',
        startedAt: null,
        retryAt: null,
        ownerId: null,
      },
      { validate: true },
    );
  }
}
