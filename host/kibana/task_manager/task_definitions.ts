import { schema } from '../config_schema';
import type { SchemaType } from '../config_schema/schema_type';
import type { HostProfile } from '../host_profile';
import type { Logger } from '../logging/logger';
import { intervalToMs } from './intervals';
import type { ConcreteTask, TaskRunner, TaskState } from './task';

export interface StateVersion {
  schema: SchemaType<TaskState>;
  up(state: TaskState): TaskState;
}

/** A task type as a plugin registered it. */
export interface TaskDefinition {
  type: string;
  title?: string;
  description?: string;
  timeout: string;
  maxAttempts?: number;
  stateSchemaByVersion?: Record<string, StateVersion>;
  createTaskRunner(context: { taskInstance: ConcreteTask }): TaskRunner;
}

const isDuration = (timeout: string): boolean => {
  try {
    return intervalToMs(timeout) > 0;
  } catch {
    return false;
  }
};

const definitionSchema = ({ extraKeys }: { extraKeys: readonly string[] }) =>
  schema.object(
    {
      type: schema.string(),
      title: schema.maybe(schema.string()),
      description: schema.maybe(schema.string()),
      timeout: schema.string({ defaultValue: '5m' }),
      maxAttempts: schema.maybe(schema.number({ min: 1 })),
      maxConcurrency: schema.maybe(schema.number({ min: 0 })),
      stateSchemaByVersion: schema.maybe(
        schema.recordOf(schema.string(), schema.object({ schema: schema.any(), up: schema.any() })),
      ),
      paramsSchema: schema.maybe(schema.any()),
      ...Object.fromEntries(extraKeys.map((key) => [key, schema.maybe(schema.any())])),
    },
    {
      validate: ({ timeout }) =>
        typeof timeout === 'string' && isDuration(timeout)
          ? undefined
          : `Invalid timeout "${String(timeout)}". Timeout must be of the form "{number}{cadance}" where number is an integer. Example: 5m.`,
    },
  );

/** The task types of all plugins. */
export class TaskDefinitions {
  readonly #definitions = new Map<string, TaskDefinition>();
  readonly #logger: Logger;
  readonly #schema: ReturnType<typeof definitionSchema>;

  constructor({ profile, logger }: { profile: HostProfile; logger: Logger }) {
    this.#logger = logger;
    this.#schema = definitionSchema({ extraKeys: profile.extraTaskDefinitionKeys });
  }

  /** A definition that is not understood drops the whole call, with a line in the log and no exception. */
  register(definitions: Record<string, object>): void {
    for (const [type, definition] of Object.entries(definitions)) {
      if (this.#definitions.has(type)) throw new Error(`Task ${type} is already defined!`);
      if ('maxConcurrency' in definition)
        throw new Error(`maxConcurrency setting isn't allowed for task type: ${type}`);
    }
    try {
      const sane = Object.entries(definitions).map(([type, definition]) =>
        this.#schema.validate({ type, ...definition }),
      );
      for (const definition of sane as unknown as TaskDefinition[]) this.#definitions.set(definition.type, definition);
    } catch (error) {
      this.#logger.error(
        `Could not sanitize task definitions: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  find(type: string): TaskDefinition | undefined {
    return this.#definitions.get(type);
  }

  /** @throws Error for a type that nobody registered */
  get(type: string): TaskDefinition {
    const definition = this.#definitions.get(type);
    if (!definition) throw new Error(`Unsupported task type "${type}". Supported types are ${this.types().join(', ')}`);
    return definition;
  }

  types(): string[] {
    return [...this.#definitions.keys()];
  }
}
