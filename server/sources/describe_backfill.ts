import type { BackfillProgress, BackfillStateName } from '../../common/api/sources';
import type { BackfillRequest } from '../ingest/backfill/backfill_request';
import type { BackfillState } from '../ingest/backfill/backfill_state';
import { beginBackfill } from '../ingest/backfill/backfill_state';
import { shareDone } from '../ingest/backfill/partitions';
import type { TaskInstance } from '../kibana/contracts';

interface Circumstances {
  source: { enabled: boolean; connectionVersion: number };
  /** Undefined when it could not be found. */
  task: TaskInstance | undefined;
  /** Of a run under way in this Kibana. */
  current: BackfillState | undefined;
  nowMs: number;
}

/** Less than this share says nothing about the rest. */
const MIN_SHARE = 0.001;

/** Reads from its task how far a back-fill is. */
export const describeBackfill = (
  request: BackfillRequest,
  { source, task, current, nowMs }: Circumstances,
): BackfillProgress => {
  const known = [current, task?.state as BackfillState | undefined];
  const progress = known.find((each) => each?.requestId === request.id) ?? beginBackfill(request);
  const state = stateOf(request, progress, source);
  const share = shareDone(progress);
  const isUnderWay = state === 'waiting' || state === 'running';
  const isTelling = share >= MIN_SHARE;
  return {
    state,
    message: messageOf(state, progress),
    from: request.from,
    before: request.before,
    requestedAt: request.requestedAt,
    finishedAt: progress.finishedAt,
    shareDone: share,
    read: progress.read,
    stored: progress.stored,
    duplicates: progress.duplicates,
    rejected: progress.rejected,
    ratePerSecond: isUnderWay ? progress.ratePerSecond : null,
    // The API tells no total: what is to go is taken to be as busy as what is read.
    estimatedToGo: isTelling ? Math.round((progress.read * (1 - share)) / share) : null,
    estimatedEndAt:
      isUnderWay && isTelling ? new Date(nowMs + (progress.workedMs * (1 - share)) / share).toISOString() : null,
    lastError: progress.lastError,
  };
};

const stateOf = (
  request: BackfillRequest,
  progress: BackfillState,
  { enabled, connectionVersion }: Circumstances['source'],
): BackfillStateName => {
  if (progress.finishedAt !== null) return 'done';
  if (request.cancelledAt !== null) return 'cancelled';
  if (!enabled) return 'paused';
  if (progress.stoppedAtVersion === connectionVersion) return 'stopped';
  if (progress.failures > 0 && progress.stoppedAtVersion === null) return 'failing';
  return progress.workedMs === 0 ? 'waiting' : 'running';
};

const messageOf = (state: BackfillStateName, { lastError, waitingUntil }: BackfillState): string => {
  switch (state) {
    case 'waiting':
      return 'It begins within a few seconds.';
    case 'running':
      return waitingUntil === null
        ? 'The history is being read, newest part first. The live feed goes first.'
        : `The requests that the live feed leaves are used up; reading goes on at ${waitingUntil}.`;
    case 'paused':
      return 'The source is switched off. Switch it on, and reading goes on where it stopped.';
    case 'failing':
      return `${lastError?.message ?? 'The last run failed.'} Reading goes on by itself where it stopped.`;
    case 'stopped':
      return `${lastError?.message ?? 'The connection was refused.'} Reading goes on where it stopped once the key or the URL is changed.`;
    case 'cancelled':
      return 'Cancelled. What was stored by then stays.';
    case 'done':
      return 'Everything that the API keeps from that date on is stored.';
  }
};
