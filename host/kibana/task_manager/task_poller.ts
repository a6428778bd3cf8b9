import { randomUUID } from 'node:crypto';
import type { Logger } from '../logging/logger';
import { claimTasks } from './claim_tasks';
import { RunningTask } from './running_task';
import type { TaskDefinitions } from './task_definitions';
import { TaskPool } from './task_pool';
import type { TaskStore } from './task_store';

export interface TaskManagerConfig {
  /** `xpack.task_manager.poll_interval` */
  pollIntervalMs: number;
  maxWorkers: number;
  maxAttempts: number;
}

export const DEFAULT_TASK_MANAGER_CONFIG: TaskManagerConfig = { pollIntervalMs: 3000, maxWorkers: 10, maxAttempts: 3 };

/** Looks for due tasks again and again, as long as the host runs. */
export class TaskPoller {
  readonly #ownerId = `kibana:${randomUUID()}`;
  readonly #store: TaskStore;
  readonly #definitions: TaskDefinitions;
  readonly #logger: Logger;
  readonly #config: TaskManagerConfig;
  readonly #pool: TaskPool;
  #timer: NodeJS.Timeout | undefined;
  #isRunning = false;

  constructor({
    store,
    definitions,
    logger,
    config,
  }: {
    store: TaskStore;
    definitions: TaskDefinitions;
    logger: Logger;
    config: TaskManagerConfig;
  }) {
    this.#store = store;
    this.#definitions = definitions;
    this.#logger = logger;
    this.#config = config;
    this.#pool = new TaskPool({ maxWorkers: config.maxWorkers, logger });
  }

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    void this.#cycle();
  }

  stop(): void {
    this.#isRunning = false;
    clearTimeout(this.#timer);
    this.#pool.cancelAll();
  }

  async #cycle(): Promise<void> {
    const startedAt = Date.now();
    try {
      await this.#poll();
    } catch (error) {
      this.#logger.error(`Failed to poll for work: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (!this.#isRunning) return;
    const waitMs = Math.max(this.#config.pollIntervalMs - (Date.now() - startedAt), 0);
    this.#timer = setTimeout(() => void this.#cycle(), waitMs);
  }

  async #poll(): Promise<void> {
    const size = this.#pool.freeWorkers();
    if (size <= 0) return;
    const claimed = await claimTasks({
      store: this.#store,
      types: this.#definitions.types(),
      size,
      ownerId: this.#ownerId,
    });
    const tasks = claimed.map(
      (task) =>
        new RunningTask({
          task,
          definition: this.#definitions.get(task.taskType),
          store: this.#store,
          logger: this.#logger,
          defaultMaxAttempts: this.#config.maxAttempts,
        }),
    );
    const spent = tasks.filter((task) => task.isOutOfAttempts);
    await Promise.all([
      this.#pool.start(tasks.filter((task) => !task.isOutOfAttempts)),
      ...spent.map((task) => task.remove()),
    ]);
  }
}
