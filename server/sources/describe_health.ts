import type { SourceHealth, SourceState } from '../../common/api/sources';
import { parseDurationMs } from './parse_duration_ms';
import type { IngestState } from '../ingest/live/ingest_state';
import { INITIAL_INGEST_STATE } from '../ingest/live/ingest_state';
import type { TaskInstance } from '../kibana/contracts';

/** What of a source its health depends on. */
export interface HealthSubject {
  enabled: boolean;
  connectionVersion: number;
  /** As Kibana writes it: `30s`. */
  interval: string;
  createdAt: string;
  /** `30m`; `0m`: never. */
  noDataAfter: string;
}

/** A run may come a little late without anything being wrong. */
const LATE_RUN_SECONDS = 60;

/**
 * Reads a source's health from its task.
 *
 * @param task - undefined when it could not be found
 */
export const describeHealth = (
  source: HealthSubject,
  task: TaskInstance | undefined,
  { nowMs }: { nowMs: number },
): SourceHealth => {
  const { enabled, connectionVersion } = source;
  const ingest: IngestState = { ...INITIAL_INGEST_STATE, ...(task?.state as Partial<IngestState> | undefined) };
  const state = stateOf({ enabled, connectionVersion, ingest, isRunning: task?.status === 'running' });
  const overdueSeconds = enabled && state !== 'stopped' ? overdueOf(task, nowMs) : 0;
  return {
    state: overdueSeconds > 0 ? 'failing' : state,
    message: overdueSeconds > 0 ? overdueMessage(overdueSeconds) : messageOf(state, ingest),
    lastSuccessAt: ingest.lastSuccessAt,
    watermark: ingest.watermark,
    lagSeconds: lagOf(source, ingest, nowMs),
    stored: ingest.stored,
    duplicates: ingest.duplicates,
    rejected: ingest.rejected,
    late: ingest.late,
    lateReconciled: ingest.lateReconciled,
    reconciledAt: ingest.reconciledAt,
    ratePerSecond: ingest.ratePerSecond,
    requestsRemaining: ingest.requestsRemaining,
    noDataSince: noDataSince(source, state, ingest, nowMs),
    nextRunAt: enabled && task && state !== 'stopped' ? task.runAt.toISOString() : null,
    lastError: ingest.lastError,
  };
};

/** For how long Task Manager has not begun a run that was due, in seconds; 0: it hasn't been long. */
const overdueOf = (task: TaskInstance | undefined, nowMs: number): number => {
  const seconds = task?.status === 'idle' ? Math.round((nowMs - task.runAt.getTime()) / 1000) : 0;
  return seconds > LATE_RUN_SECONDS ? seconds : 0;
};

const overdueMessage = (seconds: number): string =>
  `No run has begun since one was due ${describeSpan(seconds)} ago: Kibana's Task Manager has stopped or is busy. Its health is at /api/task_manager/_health of Kibana; reading goes on by itself once it works again.`;

const secondsOf = (interval: string): number => (parseDurationMs(interval) ?? 0) / 1000;

/** What the last run found holds until the next one is due; from then on nobody knows what has come since. */
const lagOf = (
  { interval }: HealthSubject,
  { lagSeconds, lastSuccessAt }: IngestState,
  nowMs: number,
): number | null => {
  if (lastSuccessAt === null) return lagSeconds;
  const sinceSuccess = Math.max(0, Math.round((nowMs - Date.parse(lastSuccessAt)) / 1000));
  const isOverdue = sinceSuccess > secondsOf(interval) + LATE_RUN_SECONDS;
  return lagSeconds === null || isOverdue ? (lagSeconds ?? 0) + sinceSuccess : lagSeconds;
};

const noDataSince = (
  { interval, createdAt, enabled, noDataAfter }: HealthSubject,
  state: SourceState,
  { watermark }: IngestState,
  nowMs: number,
): string | null => {
  const limitSeconds = secondsOf(noDataAfter);
  // While history is read, what is newest is old.
  if (limitSeconds === 0 || !enabled || state === 'catching_up') return null;
  const since = watermark ?? createdAt;
  const quietSeconds = (nowMs - Date.parse(since)) / 1000;
  // What is read rarely can't be new more often.
  return quietSeconds > Math.max(limitSeconds, 2 * secondsOf(interval)) ? since : null;
};

const stateOf = ({
  enabled,
  connectionVersion,
  ingest,
  isRunning,
}: {
  enabled: boolean;
  connectionVersion: number;
  ingest: IngestState;
  isRunning: boolean;
}): SourceState => {
  if (!enabled) return 'paused';
  if (ingest.stoppedAtVersion === connectionVersion) return 'stopped';
  if (ingest.failures > 0 && ingest.stoppedAtVersion === null) return 'failing';
  if (ingest.lastSuccessAt === null) return isRunning ? 'running' : 'waiting';
  return ingest.caughtUp ? 'healthy' : 'catching_up';
};

const messageOf = (state: SourceState, { lastError, lagSeconds, waitingUntil, rejected }: IngestState): string => {
  if (waitingUntil !== null && state !== 'paused' && state !== 'stopped') {
    return `The organization's request budget is used up; reading goes on at ${waitingUntil}.`;
  }
  switch (state) {
    case 'paused':
      return 'Switched off. What is stored stays; switch it on to go on where it stopped.';
    case 'stopped':
      return `${lastError?.message ?? 'The connection was refused.'} Reading has stopped until the key or the URL is changed, or Run now is pressed.`;
    case 'failing':
      return `${lastError?.message ?? 'The last run failed.'} Reading goes on by itself where it stopped.`;
    case 'waiting':
      return 'The first run comes within a few seconds.';
    case 'running':
      return 'Reading for the first time.';
    case 'catching_up':
      return lagSeconds === null
        ? 'Catching up with the feed.'
        : `Catching up: stored up to ${describeSpan(lagSeconds)} before the newest activity.`;
    case 'healthy':
      return rejected > 0
        ? `Up to date. ${rejected} activities could not be stored as events and are kept as dead letters.`
        : 'Up to date.';
  }
};

const describeSpan = (seconds: number): string => {
  if (seconds < 120) return `${seconds} seconds`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} minutes`;
  if (seconds < 172_800) return `${Math.round(seconds / 3600)} hours`;
  return `${Math.round(seconds / 86_400)} days`;
};
