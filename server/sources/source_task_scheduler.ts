import type { TaskInstance, TaskManagerStart } from '../kibana/contracts';
import { isNotFound } from '../kibana/is_not_found';

interface Scheduled {
  id: string;
  interval: string;
  enabled: boolean;
}

export interface SourceTaskSchedulerOptions {
  taskManager: TaskManagerStart;
  /** The task type; its tasks are named after it and their source. */
  taskType: string;
  initialState: Record<string, unknown>;
}

/** Keeps one Task Manager task of one type per source, in step with its interval and whether it is on. */
export class SourceTaskScheduler {
  constructor(private readonly options: SourceTaskSchedulerOptions) {}

  taskId(sourceId: string): string {
    return `${this.options.taskType}:${sourceId}`;
  }

  /** Makes sure that the task is there, enabled or not, at the right interval. */
  async ensure({ id, interval, enabled }: Scheduled): Promise<void> {
    const { taskManager, taskType, initialState } = this.options;
    const taskId = this.taskId(id);
    await taskManager.ensureScheduled({
      id: taskId,
      taskType,
      schedule: { interval },
      params: { sourceId: id },
      state: { ...initialState },
      scope: ['claudeActivity'],
      enabled,
    });
    // Before 9.x `ensureScheduled` leaves an existing task as it is. A task that runs right now is passed over here; its
    // runner brings the interval along when it ends.
    const task = await this.find(id);
    if (task?.schedule?.interval !== interval) await taskManager.bulkUpdateSchedules([taskId], { interval });
    if (task?.enabled !== undefined && task.enabled !== enabled) {
      await (enabled ? taskManager.bulkEnable([taskId], true) : taskManager.bulkDisable([taskId]));
    }
  }

  async find(sourceId: string): Promise<TaskInstance | undefined> {
    try {
      return await this.options.taskManager.get(this.taskId(sourceId));
    } catch (thrown) {
      if (isNotFound(thrown)) return undefined;
      throw thrown;
    }
  }

  /** Runs the task as soon as Task Manager looks again (about 3 s); one that runs already is left alone. */
  async runSoon(sourceId: string): Promise<void> {
    const task = await this.find(sourceId);
    if (task?.status === 'running' || task?.status === 'claiming') return;
    try {
      await this.options.taskManager.runSoon(this.taskId(sourceId));
    } catch (thrown) {
      const status = (await this.find(sourceId))?.status;
      if (status !== 'running' && status !== 'claiming') throw thrown;
    }
  }

  async remove(sourceId: string): Promise<void> {
    await this.options.taskManager.removeIfExists(this.taskId(sourceId));
  }
}
