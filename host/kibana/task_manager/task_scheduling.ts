import type { HostProfile } from '../host_profile';
import { SavedObjectsError } from '../saved_objects/saved_objects_error';
import { intervalToMs } from './intervals';
import type { ConcreteTask, TaskInstance, TaskState } from './task';
import type { TaskDefinitions } from './task_definitions';
import type { TaskQuery, TaskStore } from './task_store';

const BULK_TRIES = 3;

interface BulkResult {
  tasks: ConcreteTask[];
  errors: Array<{ id: string; type: string; error: { statusCode: number; message: string } }>;
}

const isConflict = (error: unknown): boolean => error instanceof SavedObjectsError && error.output.statusCode === 409;

/** What plugins do with tasks: Task Manager's start contract. */
export class TaskScheduling {
  readonly #store: TaskStore;
  readonly #definitions: TaskDefinitions;
  readonly #profile: HostProfile;

  constructor({
    store,
    definitions,
    profile,
  }: {
    store: TaskStore;
    definitions: TaskDefinitions;
    profile: HostProfile;
  }) {
    this.#store = store;
    this.#definitions = definitions;
    this.#profile = profile;
  }

  async schedule(task: TaskInstance): Promise<ConcreteTask> {
    this.#definitions.get(task.taskType);
    return this.#store.create({ ...task, enabled: task.enabled ?? true });
  }

  /** The task if it is new; what was passed if it is there already. From 9.x on, a changed interval is taken over. */
  async ensureScheduled(task: TaskInstance & { id: string }): Promise<TaskInstance & { id: string }> {
    try {
      return await this.schedule(task);
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (this.#profile.ensureScheduledUpdatesInterval && task.schedule) {
        await this.bulkUpdateSchedules([task.id], task.schedule);
      }
      return task;
    }
  }

  /** @throws Error while the task runs */
  async runSoon(id: string): Promise<{ id: string }> {
    const task = await this.#store.get(id);
    if (task.status === 'claiming' || task.status === 'running') {
      throw new Error(`Failed to run task "${id}" as it is currently running`);
    }
    const now = new Date();
    try {
      await this.#store.update({ ...task, status: 'idle', scheduledAt: now, runAt: now }, { validate: false });
    } catch (error) {
      // Somebody claimed it just now: it runs soon anyway.
      if (!isConflict(error)) throw error;
    }
    return { id };
  }

  async bulkEnable(ids: string[], runSoon = true): Promise<BulkResult> {
    const now = new Date();
    return this.#bulkUpdate(ids, (task) => {
      if (task.enabled) return undefined;
      return { ...task, enabled: true, ...(runSoon && { scheduledAt: now, runAt: now }) };
    });
  }

  async bulkDisable(ids: string[], clearState: boolean | string[] = false): Promise<BulkResult> {
    return this.#bulkUpdate(ids, (task) => {
      if (!task.enabled) return undefined;
      const isCleared = clearState === true || (Array.isArray(clearState) && clearState.includes(task.id));
      return { ...task, enabled: false, ...(isCleared && { state: {} }) };
    });
  }

  async bulkUpdateState(ids: string[], change: (state: TaskState, id: string) => TaskState): Promise<BulkResult> {
    return this.#bulkUpdate(ids, (task) => ({ ...task, state: change(task.state, task.id) }));
  }

  /** Only idle tasks: one that runs works out its next run when it ends. */
  async bulkUpdateSchedules(ids: string[], schedule: { interval: string }): Promise<BulkResult> {
    return this.#bulkUpdate(ids, (task) => {
      if (task.status !== 'idle' || task.schedule?.interval === schedule.interval) return undefined;
      const oldMs = task.schedule ? intervalToMs(task.schedule.interval) : 0;
      const nextMs = task.runAt.getTime() - oldMs + intervalToMs(schedule.interval);
      return { ...task, schedule, runAt: new Date(Math.max(Date.now(), nextMs)) };
    });
  }

  async get(id: string): Promise<ConcreteTask> {
    return this.#store.get(id);
  }

  async fetch(query?: TaskQuery): Promise<{ docs: ConcreteTask[] }> {
    return this.#store.fetch(query);
  }

  async remove(id: string): Promise<void> {
    return this.#store.remove(id);
  }

  async removeIfExists(id: string): Promise<void> {
    try {
      await this.#store.remove(id);
    } catch (error) {
      if (!(error instanceof SavedObjectsError && error.output.statusCode === 404)) throw error;
    }
  }

  async #bulkUpdate(ids: string[], change: (task: ConcreteTask) => ConcreteTask | undefined): Promise<BulkResult> {
    const result: BulkResult = { tasks: [], errors: [] };
    await Promise.all(
      ids.map(async (id) => {
        try {
          const updated = await this.#updateOne(id, change);
          if (updated) result.tasks.push(updated);
        } catch (error) {
          if (!(error instanceof SavedObjectsError)) throw error;
          const { statusCode, payload } = error.output;
          result.errors.push({ id, type: 'task', error: { statusCode, message: payload.message } });
        }
      }),
    );
    return result;
  }

  async #updateOne(
    id: string,
    change: (task: ConcreteTask) => ConcreteTask | undefined,
  ): Promise<ConcreteTask | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      const changed = change(await this.#store.get(id));
      if (!changed) return undefined;
      try {
        return await this.#store.update(changed, { validate: false });
      } catch (error) {
        if (!isConflict(error) || attempt >= BULK_TRIES) throw error;
      }
    }
  }
}
