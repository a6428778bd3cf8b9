import type { ObjectType } from '@kbn/config-schema';

export interface TaskInstance<State = Record<string, unknown>> {
  id: string;
  taskType: string;
  params: Record<string, unknown>;
  state: State;
  /** `idle`, `claiming`, `running`, `failed` … */
  status: string;
  /** Attempts at this run, this one included. */
  attempts: number;
  runAt: Date;
  enabled?: boolean;
  schedule?: { interval: string };
}

export interface TaskRunResult<State> {
  state: State;
  /** When to run next; without it, one interval after the start of this run. */
  runAt?: Date;
  /** Replaces the task's schedule. */
  schedule?: { interval: string };
}

export interface TaskRunner<State> {
  run(): Promise<TaskRunResult<State>>;
  cancel(): Promise<void>;
}

export interface TaskDefinition<State> {
  title: string;
  description?: string;
  /** `"{n}{s|m|h|d}"` */
  timeout: string;
  maxAttempts?: number;
  stateSchemaByVersion: Record<
    number,
    { schema: ObjectType; up: (state: Record<string, unknown>) => Record<string, unknown> }
  >;
  createTaskRunner(context: { taskInstance: TaskInstance<State> }): TaskRunner<State>;
}

export interface TaskManagerSetup {
  registerTaskDefinitions(definitions: Record<string, unknown>): void;
}

export interface TaskManagerStart {
  get(id: string): Promise<TaskInstance>;
  ensureScheduled(task: {
    id: string;
    taskType: string;
    schedule: { interval: string };
    params: Record<string, unknown>;
    state: Record<string, unknown>;
    scope: string[];
    enabled?: boolean;
  }): Promise<unknown>;
  removeIfExists(id: string): Promise<void>;
  /** Throws when the task is running or isn't there. */
  runSoon(id: string): Promise<unknown>;
  bulkEnable(ids: string[], runSoon?: boolean): Promise<BulkUpdateResult>;
  bulkDisable(ids: string[]): Promise<BulkUpdateResult>;
  bulkUpdateSchedules(ids: string[], schedule: { interval: string }): Promise<BulkUpdateResult>;
}

export interface BulkUpdateResult {
  errors: unknown[];
}
