import type { Client } from '@elastic/elasticsearch';
import { encodeVersion } from '../saved_objects/object_version';
import type { Attributes, SavedObjectsClient } from '../saved_objects/saved_object';
import type { ConcreteTask, TaskInstance } from './task';
import { TASK_OBJECT_TYPE, toTask, toTaskAttributes } from './task_document';
import type { TaskStateValidator } from './task_state_validator';

const TYPE = TASK_OBJECT_TYPE.name;

export interface TaskQuery {
  query?: object;
  sort?: object | object[];
  size?: number;
}

/** Tasks in Elasticsearch. Every change states the version it was based on. */
export class TaskStore {
  readonly #client: Client;
  readonly #repository: SavedObjectsClient;
  readonly #validator: TaskStateValidator;

  constructor({
    client,
    repository,
    validator,
  }: {
    client: Client;
    repository: SavedObjectsClient;
    validator: TaskStateValidator;
  }) {
    this.#client = client;
    this.#repository = repository;
    this.#validator = validator;
  }

  /** @throws SavedObjectsError 409 when the id is taken */
  async create(task: TaskInstance): Promise<ConcreteTask> {
    const attributes = toTaskAttributes(this.#validator.write(task));
    const options = { refresh: false, ...(task.id !== undefined && { id: task.id }) };
    return this.#validator.read(toTask(await this.#repository.create(TYPE, attributes, options)));
  }

  async get(id: string): Promise<ConcreteTask> {
    return this.#validator.read(toTask(await this.#repository.get(TYPE, id)));
  }

  /**
   * @param validate - checks the state against its schema; off for changes that don't touch it
   * @throws SavedObjectsError 409 when somebody else has changed the task since it was read
   */
  async update(task: ConcreteTask, { validate }: { validate: boolean }): Promise<ConcreteTask> {
    const attributes = toTaskAttributes(validate ? this.#validator.write(task) : task);
    const updated = await this.#repository.update(TYPE, task.id, attributes, {
      refresh: false,
      ...(task.version !== undefined && { version: task.version }),
    });
    const result = toTask({ ...updated, attributes });
    return validate ? this.#validator.read(result) : result;
  }

  async remove(id: string): Promise<void> {
    await this.#repository.delete(TYPE, id, { refresh: false });
  }

  async fetch({ query, sort = [{ 'task.runAt': 'asc' }], size }: TaskQuery = {}): Promise<{ docs: ConcreteTask[] }> {
    const onlyTasks = { term: { type: TYPE } };
    const answer = await this.#client.search<Record<string, unknown>>({
      index: TASK_OBJECT_TYPE.indexPattern ?? '',
      query: query ? { bool: { must: [onlyTasks, query] } } : onlyTasks,
      sort: sort as { [field: string]: 'asc' | 'desc' }[],
      seq_no_primary_term: true,
      ...(size !== undefined && { size }),
    });
    const docs = answer.hits.hits.map((hit) =>
      this.#validator.read(
        toTask({
          id: String(hit._id).slice(TYPE.length + 1),
          version: encodeVersion({ seqNo: hit._seq_no ?? 0, primaryTerm: hit._primary_term ?? 0 }),
          attributes: (hit._source?.[TYPE] ?? {}) as Attributes,
        }),
      ),
    );
    return { docs };
  }
}
