import type { Attributes, SavedObject, SavedObjectType } from '../saved_objects/saved_object';
import type { ConcreteTask, TaskInstance, TaskState, TaskStatus } from './task';

export const TASK_OBJECT_TYPE: SavedObjectType = {
  name: 'task',
  hidden: true,
  namespaceType: 'agnostic',
  indexPattern: '.kibana_task_manager_claude_activity',
  mappings: {
    dynamic: false,
    properties: {
      taskType: { type: 'keyword' },
      scheduledAt: { type: 'date' },
      runAt: { type: 'date' },
      retryAt: { type: 'date' },
      enabled: { type: 'boolean' },
      schedule: { properties: { interval: { type: 'keyword' } } },
      attempts: { type: 'integer' },
      status: { type: 'keyword' },
      scope: { type: 'keyword' },
      ownerId: { type: 'keyword' },
    },
  },
};

type Writable = TaskInstance & Partial<ConcreteTask>;

/** As Kibana keeps it: parameters and state as JSON text, times as ISO 8601. */
export const toTaskAttributes = ({ id: _id, version: _version, ...task }: Writable): Attributes => ({
  ...task,
  params: JSON.stringify(task.params ?? {}),
  state: JSON.stringify(task.state ?? {}),
  attempts: task.attempts ?? 0,
  scheduledAt: (task.scheduledAt ?? new Date()).toISOString(),
  startedAt: task.startedAt?.toISOString() ?? null,
  retryAt: task.retryAt?.toISOString() ?? null,
  runAt: (task.runAt ?? new Date()).toISOString(),
  status: task.status ?? 'idle',
});

const parse = (text: unknown, field: string, id: string): Record<string, unknown> => {
  if (typeof text !== 'string' || text === '') return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new Error(`Task "${id}"'s ${field} field has invalid JSON: ${text}`);
  }
};
const toDate = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null);

export const toTask = ({
  id,
  version,
  attributes,
}: Pick<SavedObject, 'id' | 'version' | 'attributes'>): ConcreteTask => ({
  ...(attributes as Partial<ConcreteTask>),
  id,
  version,
  taskType: String(attributes.taskType),
  status: attributes.status as TaskStatus,
  attempts: Number(attributes.attempts),
  scheduledAt: new Date(String(attributes.scheduledAt)),
  runAt: new Date(String(attributes.runAt)),
  startedAt: toDate(attributes.startedAt),
  retryAt: toDate(attributes.retryAt),
  ownerId: typeof attributes.ownerId === 'string' ? attributes.ownerId : null,
  state: parse(attributes.state, 'state', id) as TaskState,
  params: parse(attributes.params, 'params', id),
});
