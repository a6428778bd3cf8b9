import { schema } from '@kbn/config-schema';
import type { TaskDefinition } from '../../kibana/contracts';
import type { IngestTuning } from '../ingest_settings';
import { backfillRunLimits } from '../run_limits';
import type { BackfillState } from './backfill_state';
import { INITIAL_BACKFILL_STATE } from './backfill_state';

const instant = () => schema.string({ maxLength: 64 });
const count = () => schema.number({ min: 0 });

/** As for the ingest task: a new version adds an entry, existing ones never change. */
const stateSchemaByVersion: TaskDefinition<BackfillState>['stateSchemaByVersion'] = {
  1: {
    // Also fills what a freshly scheduled task, with its empty state, lacks.
    up: (state) => ({ ...INITIAL_BACKFILL_STATE, ...state }),
    schema: schema.object({
      requestId: schema.nullable(schema.string({ maxLength: 64 })),
      from: instant(),
      before: instant(),
      next: instant(),
      open: schema.arrayOf(
        schema.object({
          from: instant(),
          before: instant(),
          cursor: schema.nullable(schema.string({ maxLength: 1024 })),
          storedTo: schema.nullable(instant()),
        }),
        { maxSize: 16 },
      ),
      read: count(),
      stored: count(),
      duplicates: count(),
      rejected: count(),
      ratePerSecond: schema.nullable(count()),
      workedMs: count(),
      finishedAt: schema.nullable(instant()),
      failures: count(),
      lastError: schema.nullable(
        schema.object({
          message: schema.string({ maxLength: 1024 }),
          at: instant(),
          code: schema.string({ maxLength: 64 }),
        }),
      ),
      waitingUntil: schema.nullable(instant()),
      stoppedAtVersion: schema.nullable(count()),
    }),
  },
};

/**
 * The task type as Task Manager takes it.
 *
 * @param createTaskRunner - called for each run
 */
export const backfillTaskDefinition = (
  createTaskRunner: TaskDefinition<BackfillState>['createTaskRunner'],
  tuning: IngestTuning,
): TaskDefinition<BackfillState> => ({
  title: 'Claude Activity: read history',
  description: 'Reads the history of one source from the Compliance API and stores it as events.',
  timeout: backfillRunLimits(tuning).taskTimeout,
  // Runs never throw; should one be cut off, the next attempt goes on from the saved state.
  maxAttempts: 3,
  stateSchemaByVersion,
  createTaskRunner,
});
