import type { Logger } from '../logging/logger';
import type { ConcreteTask, TaskState } from './task';
import type { StateVersion, TaskDefinition, TaskDefinitions } from './task_definitions';

interface LatestState extends StateVersion {
  version: number;
}

const latestOf = ({ stateSchemaByVersion = {} }: TaskDefinition): LatestState | undefined => {
  const versions = Object.keys(stateSchemaByVersion).map(Number);
  if (versions.length === 0) return undefined;
  const version = Math.max(...versions);
  const found = stateSchemaByVersion[String(version)];
  return found && { version, schema: found.schema, up: found.up };
};

const migrate = ({
  definition,
  latest,
  task,
}: {
  definition: TaskDefinition;
  latest: LatestState;
  task: ConcreteTask;
}): TaskState => {
  let { state } = task;
  if (task.stateVersion !== undefined && task.stateVersion >= latest.version) return state;
  for (let version = task.stateVersion ?? 1; version <= latest.version; version += 1) {
    const step = definition.stateSchemaByVersion?.[String(version)];
    if (!step) throw new Error(`[TaskValidator] state schema for ${definition.type} missing version: ${version}`);
    state = step.up(state);
    step.schema.validate(state);
  }
  return state;
};

/** Holds a task's state against `stateSchemaByVersion` of its type. */
export class TaskStateValidator {
  readonly #definitions: TaskDefinitions;
  readonly #logger: Logger;

  constructor({ definitions, logger }: { definitions: TaskDefinitions; logger: Logger }) {
    this.#definitions = definitions;
    this.#logger = logger;
  }

  /**
   * For a task that was read: brings its state up to the newest version and leaves out unknown keys. A state that does not
   * fit is passed on as it is (Kibana's `allow_reading_invalid_state`, on by default).
   */
  read(task: ConcreteTask): ConcreteTask {
    const definition = this.#definitions.find(task.taskType);
    const latest = definition && latestOf(definition);
    if (!latest) return task;
    try {
      const migrated = migrate({ definition, latest, task });
      return { ...task, state: latest.schema.extendsDeep({ unknowns: 'ignore' }).validate(migrated) };
    } catch (error) {
      this.#logger.debug(
        `[${task.taskType}][${task.id}] Failed to validate the task's state. Allowing read operation to proceed because allow_reading_invalid_state is true. Error: ${String(error)}`,
      );
      return task;
    }
  }

  /** For a task that is about to be written. @throws when its state does not fit, unknown keys included */
  write<T extends { taskType: string; state: TaskState }>(task: T): T & { stateVersion?: number } {
    const definition = this.#definitions.find(task.taskType);
    const latest = definition && latestOf(definition);
    if (!latest) return task;
    const state = latest.schema.extendsDeep({ unknowns: 'forbid' }).validate(task.state);
    return { ...task, state, stateVersion: latest.version };
  }
}
