import type { ActivitiesAnswer } from '../feed/compliance_api_client';
import { fromEpochMicros } from '../from_epoch_micros';
import type { WriteTally } from '../store/activity_writer';
import { toEpochMicros } from '../to_epoch_micros';
import type { IngestState, OpenWalk } from './ingest_state';

interface StoredPage {
  page: ActivitiesAnswer;
  tally: WriteTally;
  open: OpenWalk;
}

/** An activity dated further ahead than any clock is wrong doesn't move the watermark: nothing after it would be read. */
const MAX_AHEAD_MS = 24 * 60 * 60_000;

/** The state once a page of the live feed is acknowledged. */
export const afterPage = (
  state: IngestState,
  { page, tally, open, nowMs }: StoredPage & { nowMs: number },
): IngestState => {
  const before = toEpochMicros(state.watermark) ?? Number.NEGATIVE_INFINITY;
  const latest = (nowMs + MAX_AHEAD_MS) * 1000;
  let newest = before;
  let readAgain = 0;
  for (const activity of page.activities) {
    const createdAt = toEpochMicros((activity as { created_at?: unknown } | null)?.created_at);
    if (createdAt === undefined) continue;
    if (createdAt <= before) readAgain += 1;
    else if (createdAt > newest && createdAt <= latest) newest = createdAt;
  }
  return {
    ...state,
    ...counted(state, tally),
    watermark: Number.isFinite(newest) ? fromEpochMicros(newest) : null,
    open: { ...open, cursor: page.lastId ?? open.cursor },
    overlapCount: state.overlapCount + (open.kind === 'forward' ? 0 : readAgain),
  };
};

/** The state once a page of the reconciliation is acknowledged; the live feed's own place doesn't move. */
export const afterReconcilePage = (state: IngestState, { page, tally, open }: StoredPage): IngestState => ({
  ...state,
  ...counted(state, tally),
  // What is read again for this purpose is no repeat worth telling.
  duplicates: state.duplicates,
  lateReconciled: state.lateReconciled + tally.late,
  reconcile: { ...open, cursor: page.lastId ?? open.cursor },
});

const counted = (state: IngestState, tally: WriteTally) => ({
  stored: state.stored + tally.stored,
  late: state.late + tally.late,
  duplicates: state.duplicates + tally.duplicates,
  rejected: state.rejected + tally.rejected,
});
