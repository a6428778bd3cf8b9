import type { TaskDefinition } from '../../kibana/contracts';
import type { IngestState } from './ingest_state';
import { ingestStateSchemaByVersion } from './ingest_state_schema';

/**
 * The task type as Task Manager takes it. A run stops by itself after a minute; the timeout is for one that hangs.
 *
 * @param createTaskRunner - called for each run
 */
export const ingestTaskDefinition = (
  createTaskRunner: TaskDefinition<IngestState>['createTaskRunner'],
): TaskDefinition<IngestState> => ({
  title: 'Claude Activity: read an audit feed',
  description: 'Reads new activities of one source from the Compliance API and stores them as events.',
  timeout: '2m',
  // Runs never throw; should one be cut off, the next attempt goes on from the saved state.
  maxAttempts: 3,
  stateSchemaByVersion: ingestStateSchemaByVersion,
  createTaskRunner,
});
