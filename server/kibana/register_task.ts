import type { TaskDefinition, TaskManagerSetup } from './contracts';

/**
 * Registers one task type, in a call of its own and with no key that 8.12 doesn't know: 8.12 drops the whole call, with
 * nothing but a log line, when one definition has an unknown key (`cost`, `priority`). Their defaults suit us.
 */
export const registerTask = <State>({
  taskManager,
  type,
  definition,
}: {
  taskManager: TaskManagerSetup;
  type: string;
  definition: TaskDefinition<State>;
}): void => {
  const { title, description, timeout, maxAttempts, stateSchemaByVersion, createTaskRunner } = definition;
  taskManager.registerTaskDefinitions({
    [type]: {
      title,
      ...(description !== undefined && { description }),
      timeout,
      ...(maxAttempts !== undefined && { maxAttempts }),
      stateSchemaByVersion,
      createTaskRunner,
    },
  });
};
