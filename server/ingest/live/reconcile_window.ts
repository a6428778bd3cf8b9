import type { IngestState } from './ingest_state';
import type { ReadWindow } from './read_windows';
import { laterOf } from './read_windows';

const HOUR_MS = 3_600_000;
const EVERY_MS = 24 * HOUR_MS;
const REACH_MS = 48 * HOUR_MS;
/**
 * Each reconciliation reaches at least so far behind the beginning of the one before, however long ago that was: what
 * comes up to a day late is found even if Kibana was switched off in between.
 */
const BEHIND_LAST_MS = 24 * HOUR_MS;

/** Whether there is one to be done, or gone on with. */
export const isReconcileDue = (
  { reconcile, reconciledAt, watermark }: IngestState,
  { nowMs, createdAt }: { nowMs: number; createdAt: string },
): boolean => reconcile !== null || (watermark !== null && nowMs - Date.parse(reconciledAt ?? createdAt) >= EVERY_MS);

/**
 * What is read once more today: the last 48 hours, up to where the live feed stands now. The API makes no promise how
 * late an activity may become visible; what comes later than the overlap reaches is found here.
 *
 * @param options.coveredFrom - RFC 3339: nothing older was ever read, so nothing older is looked for*/
export const reconcileWindow = (
  { reconcile, reconciledAt, watermark }: IngestState,
  { nowMs, createdAt, coveredFrom }: { nowMs: number; createdAt: string; coveredFrom: string },
): ReadWindow => {
  if (reconcile !== null) return reconcile;
  const last = Date.parse(reconciledAt ?? createdAt);
  const from = laterOf(coveredFrom, Math.min(nowMs - REACH_MS, last - BEHIND_LAST_MS) * 1000);
  return { kind: 'reconcile', from, to: watermark, cursor: null, startedAt: null };
};
