export type TaskStatus = 'idle' | 'claiming' | 'running' | 'failed';
export type TaskState = Record<string, unknown>;

/** What a plugin passes to `schedule` and `ensureScheduled`. */
export interface TaskInstance {
  id?: string;
  taskType: string;
  schedule?: { interval: string };
  params: Record<string, unknown>;
  state: TaskState;
  runAt?: Date;
  scope?: string[];
  enabled?: boolean;
}

/** A task as it is kept. */
export interface ConcreteTask extends TaskInstance {
  id: string;
  version?: string;
  stateVersion?: number;
  status: TaskStatus;
  attempts: number;
  scheduledAt: Date;
  runAt: Date;
  startedAt: Date | null;
  retryAt: Date | null;
  ownerId: string | null;
}

/** What a run resolves with. */
export interface RunResult {
  state?: TaskState;
  runAt?: Date;
  schedule?: { interval: string };
  /** A run that failed, told instead of thrown. */
  error?: Error;
}

export interface TaskRunner {
  run(): Promise<RunResult | undefined | void>;
  cancel?(): Promise<void>;
  cleanup?(): Promise<void>;
}
