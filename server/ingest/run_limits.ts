import type { IngestTuning } from './ingest_settings';

/** How long the runs of a task may take, and who ends them when. */
export interface RunLimits {
  /** A run ends by itself at the first page border after it. */
  endAfterMs: number;
  /** A run that is still not over is cut off by this Kibana; nothing is sent any more. */
  cutOffAfterMs: number;
  /** From then on Task Manager lets any Kibana begin the next run, e.g. `60s`. */
  taskTimeout: string;
}

const SECOND = 1000;
/** For what is on its way to Elasticsearch when a run is cut off to arrive before another Kibana may look what is there. */
const GRACE_MS = 5 * SECOND;
/** For the one page that took as long as a request may take: to be stored. */
const STORE_MS = 20 * SECOND;
const BACKFILL_TIMEOUT_MS = 120 * SECOND;

const limits = (timeoutMs: number, endAfterMs: number): RunLimits => ({
  endAfterMs,
  cutOffAfterMs: timeoutMs - GRACE_MS,
  taskTimeout: `${Math.ceil(timeoutMs / SECOND)}s`,
});

/**
 * Limits of live reading. Task Manager can't know that a Kibana died in the middle of a run: it waits the task's whole
 * time limit. So that limit is as short as it can be, since the feed is late by it then, and runs that have much to read
 * hand over early to the next one.
 */
export const liveRunLimits = ({
  maxRunTimeMs,
  requestTimeoutMs,
}: Pick<IngestTuning, 'maxRunTimeMs' | 'requestTimeoutMs'>): RunLimits => {
  const timeoutMs = requestTimeoutMs + STORE_MS;
  return limits(timeoutMs, Math.min(maxRunTimeMs, timeoutMs / 2));
};

/** Limits of a back-fill, which is in no hurry: long runs, so that little time is lost between them. */
export const backfillRunLimits = ({ maxRunTimeMs }: Pick<IngestTuning, 'maxRunTimeMs'>): RunLimits =>
  limits(BACKFILL_TIMEOUT_MS, maxRunTimeMs);
