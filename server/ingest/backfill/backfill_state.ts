import type { Trouble } from '../run_failure';
import { NO_TROUBLE } from '../run_failure';
import type { BackfillRequest } from './backfill_request';

/** A piece of the time to be read, walked oldest first. */
export interface Partition {
  /** Bounds of `created_at`, RFC 3339: from inclusive, before exclusive. */
  from: string;
  before: string;
  /** Last cursor whose page is stored. */
  cursor: string | null;
  /** `created_at` of the last activity stored. */
  storedTo: string | null;
}

/**
 * What Task Manager keeps of a back-fill between two runs. Partitions are begun newest first, so that one position and
 * the few under way say all: what lies between `next` and `before` and in none of them is read.
 */
export interface BackfillState extends Trouble {
  /** The request that this is the progress of; null: none yet. */
  requestId: string | null;
  from: string;
  before: string;
  next: string;
  open: Partition[];

  read: number;
  stored: number;
  duplicates: number;
  rejected: number;
  /** Activities read a second, in the last run that got anywhere. */
  ratePerSecond: number | null;
  /** Time spent in runs. */
  workedMs: number;
  finishedAt: string | null;
}

const EPOCH = '1970-01-01T00:00:00.000000Z';

export const INITIAL_BACKFILL_STATE: BackfillState = {
  ...NO_TROUBLE,
  requestId: null,
  from: EPOCH,
  before: EPOCH,
  next: EPOCH,
  open: [],
  read: 0,
  stored: 0,
  duplicates: 0,
  rejected: 0,
  ratePerSecond: null,
  workedMs: 0,
  finishedAt: null,
};

export const beginBackfill = ({ id, from, before }: BackfillRequest): BackfillState => ({
  ...INITIAL_BACKFILL_STATE,
  requestId: id,
  from,
  before,
  next: before,
});
