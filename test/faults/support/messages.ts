import type { BackfillState } from '../../../server/ingest/backfill/backfill_state';
import type { IngestTuning } from '../../../server/ingest/ingest_settings';
import type { IngestState } from '../../../server/ingest/live/ingest_state';
import type { SourceWithSecrets } from '../../../server/saved_objects/source_store';

export type TaskName = 'live' | 'backfill';
export type TaskState = IngestState | BackfillState;

/** To the process that reads. */
export type Order =
  | { kind: 'begin'; elasticsearchUrl: string; tuning: IngestTuning; offsetMs: number }
  /** One run of a task, from its saved state. */
  | { kind: 'run'; run: number; task: TaskName; source: SourceWithSecrets; state: TaskState; attempts: number }
  /** Task Manager's time limit is over. */
  | { kind: 'cut off'; run: number }
  /** The source was changed by a person. */
  | { kind: 'source'; source: SourceWithSecrets }
  | { kind: 'clock'; offsetMs: number };

/** From it. */
export type Report =
  | { kind: 'ready' }
  /** It waited; all clocks go on by so much. */
  | { kind: 'waited'; ms: number }
  | { kind: 'ended'; run: number; state: TaskState };
