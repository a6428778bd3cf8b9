import type { TaskDefinition } from '../../kibana/contracts';
import type { IngestTuning } from '../ingest_settings';
import { liveRunLimits } from '../run_limits';
import type { IngestState } from './ingest_state';
import { ingestStateSchemaByVersion } from './ingest_state_schema';

/**
 * The task type as Task Manager takes it.
 *
 * @param createTaskRunner - called for each run
 */
export const ingestTaskDefinition = (
  createTaskRunner: TaskDefinition<IngestState>['createTaskRunner'],
  tuning: IngestTuning,
): TaskDefinition<IngestState> => ({
  title: 'Claude Activity: read an audit feed',
  description: 'Reads new activities of one source from the Compliance API and stores them as events.',
  timeout: liveRunLimits(tuning).taskTimeout,
  // Runs never throw; should one be cut off, the next attempt goes on from the saved state.
  maxAttempts: 3,
  stateSchemaByVersion: ingestStateSchemaByVersion,
  createTaskRunner,
});
