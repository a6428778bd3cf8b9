import { SavedObjectsError } from '../saved_objects/saved_objects_error';
import type { ConcreteTask } from './task';
import type { TaskStore } from './task_store';

/** How long a claim holds before others may take the task: long enough to mark it as running. */
const CLAIM_MS = 30_000;

const isDue = {
  bool: {
    minimum_should_match: 1,
    should: [
      { bool: { must: [{ term: { 'task.status': 'idle' } }, { range: { 'task.runAt': { lte: 'now' } } }] } },
      // Its host died or hangs: when retryAt has passed, another one takes over.
      {
        bool: {
          must: [{ terms: { 'task.status': ['running', 'claiming'] } }, { range: { 'task.retryAt': { lte: 'now' } } }],
        },
      },
    ],
  },
};

/**
 * Takes tasks that are due, one by one by the version they were read with, so that of several hosts only one gets each.
 * (8.12 does this with an update by query; the outcome is the same.)
 *
 * @returns the tasks now owned, status `claiming`
 */
export const claimTasks = async ({
  store,
  types,
  size,
  ownerId,
}: {
  store: TaskStore;
  types: readonly string[];
  size: number;
  ownerId: string;
}): Promise<ConcreteTask[]> => {
  if (types.length === 0 || size <= 0) return [];
  const { docs } = await store.fetch({
    query: { bool: { must: [{ term: { 'task.enabled': true } }, { terms: { 'task.taskType': types } }, isDue] } },
    sort: [{ 'task.runAt': 'asc' }],
    size,
  });
  const now = new Date();
  const claims = docs.map(async (task) => {
    const isLate = task.retryAt !== null && task.retryAt < now;
    try {
      const claimed = await store.update(
        {
          ...task,
          status: 'claiming',
          ownerId,
          scheduledAt: isLate && task.retryAt ? task.retryAt : task.runAt,
          retryAt: new Date(now.getTime() + CLAIM_MS),
        },
        { validate: false },
      );
      return [claimed];
    } catch (error) {
      const status = error instanceof SavedObjectsError ? error.output.statusCode : undefined;
      if (status === 409 || status === 404) return [];
      throw error;
    }
  });
  return (await Promise.all(claims)).flat();
};
