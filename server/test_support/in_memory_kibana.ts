import type {
  EncryptedSavedObjectsStart,
  SavedObjectsRepository,
  TaskInstance,
  TaskManagerStart,
} from '../kibana/contracts';

const notFound = (): Error => Object.assign(new Error('Not found'), { output: { statusCode: 404 } });

/**
 * Saved objects, encryption and tasks in memory, for tests of what our services do with them; that Kibana's own behave
 * so is what the contract tests are for.
 */
export const inMemoryKibana = ({ secrets, now = Date.now }: { secrets: readonly string[]; now?(): number }) => {
  const objects = new Map<string, Record<string, unknown>>();
  const tasks = new Map<string, TaskInstance>();
  let created = 0;
  let isKeyChanged = false;

  const strip = (attributes: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(attributes).filter(([name]) => !secrets.includes(name)));
  const read = (id: string): Record<string, unknown> => {
    const attributes = objects.get(id);
    if (!attributes) throw notFound();
    return attributes;
  };

  const repository = {
    create: async (_type: string, attributes: Record<string, unknown>) => {
      const id = `object-${(created += 1)}`;
      objects.set(id, { ...attributes });
      return { id, attributes: strip(attributes) };
    },
    get: async (_type: string, id: string) => ({ id, attributes: strip(read(id)) }),
    update: async (_type: string, id: string, attributes: Record<string, unknown>) => {
      objects.set(id, { ...read(id), ...attributes });
      if (secrets.every((name) => name in attributes)) isKeyChanged = false;
    },
    delete: async (_type: string, id: string) => {
      read(id);
      objects.delete(id);
    },
    find: async () => ({
      saved_objects: [...objects].map(([id, attributes]) => ({ id, attributes: strip(attributes) })),
      total: objects.size,
    }),
  } as unknown as SavedObjectsRepository;

  class EncryptionFailure extends Error {}
  const encryptedSavedObjects: EncryptedSavedObjectsStart = {
    isEncryptionError: (error) => error instanceof EncryptionFailure,
    getClient: () => ({
      getDecryptedAsInternalUser: async <Attributes>(_type: string, id: string) => {
        const attributes = read(id);
        if (isKeyChanged) throw new EncryptionFailure('Unable to decrypt');
        return { id, attributes: attributes as Attributes };
      },
    }),
  };

  const change = (ids: string[], changes: Partial<TaskInstance>) => {
    for (const id of ids) tasks.set(id, { ...tasks.get(id)!, ...changes });
    return Promise.resolve({ errors: [] });
  };
  const ranSoon: string[] = [];
  const taskManager: TaskManagerStart = {
    get: async (id) => {
      const task = tasks.get(id);
      if (!task) throw notFound();
      return task;
    },
    // As 8.12 does: an existing task stays as it is.
    ensureScheduled: async (task) => {
      if (tasks.has(task.id)) return;
      tasks.set(task.id, {
        ...task,
        enabled: task.enabled ?? true,
        status: 'idle',
        attempts: 0,
        runAt: new Date(now()),
      });
    },
    removeIfExists: async (id) => void tasks.delete(id),
    runSoon: async (id) => {
      if (tasks.get(id)?.status !== 'idle') throw new Error(`Failed to run task "${id}" as it is currently running`);
      ranSoon.push(id);
    },
    bulkEnable: (ids) => change(ids, { enabled: true }),
    bulkDisable: (ids) => change(ids, { enabled: false }),
    bulkUpdateSchedules: (ids, schedule) => change(ids, { schedule }),
  };

  return {
    repository,
    encryptedSavedObjects,
    taskManager,
    objects,
    tasks,
    ranSoon,
    /** As if someone had started Kibana with another encryption key. */
    changeEncryptionKey: () => void (isKeyChanged = true),
  };
};
