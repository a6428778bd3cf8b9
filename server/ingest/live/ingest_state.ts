import type { OwnReadsState } from '../own_reads/own_reads';
import { NO_OWN_READS } from '../own_reads/own_reads';
import type { Trouble } from '../run_failure';
import { NO_TROUBLE } from '../run_failure';

/** A walk that a run left at a page border, to be gone on with. */
export interface OpenWalk {
  /**
   * `all`: overlap and what is new in one. `forward`: only what is new. `overlap`: only what is read again.
   * `reconcile`: the last two days once more.
   */
  kind: 'all' | 'forward' | 'overlap' | 'reconcile';
  /** Bounds of `created_at`, both inclusive, RFC 3339; they stay the same during a walk. */
  from: string;
  to: string | null;
  /** Last cursor whose page is stored. */
  cursor: string | null;
  /** When the walk began, RFC 3339: what became visible later, behind the cursor, is for the next walk. */
  startedAt: string;
}

/**
 * What Task Manager keeps between two runs of one source. Small on purpose (it lives in Kibana's own index and is
 * written every run): positions and counters, never lists of ids.
 */
export interface IngestState extends Trouble {
  /** Where live reading began, RFC 3339; what is older is a back-fill's. Fixed by the first run. */
  liveFrom: string | null;
  /** Newest `created_at` known to be stored. */
  watermark: string | null;
  /** Up to here nothing can be missing but what arrives late, within the overlap. */
  settled: string | null;
  open: OpenWalk | null;
  /** Activities that the last look back over the overlap held. */
  overlapCount: number;
  /** The daily reconciliation under way. */
  reconcile: OpenWalk | null;
  /** When the last complete one began. */
  reconciledAt: string | null;

  runs: number;
  stored: number;
  /** Of those, what came behind the watermark; and what of that only the reconciliation found. */
  late: number;
  lateReconciled: number;
  duplicates: number;
  rejected: number;

  caughtUp: boolean;
  lastSuccessAt: string | null;
  lagSeconds: number | null;
  ratePerSecond: number | null;
  requestsRemaining: number | null;
  /** How the source's own requests are recognized in the feed. */
  ownReads: OwnReadsState;
}

export const INITIAL_INGEST_STATE: IngestState = {
  ...NO_TROUBLE,
  liveFrom: null,
  watermark: null,
  settled: null,
  open: null,
  overlapCount: 0,
  reconcile: null,
  reconciledAt: null,
  runs: 0,
  stored: 0,
  late: 0,
  lateReconciled: 0,
  duplicates: 0,
  rejected: 0,
  caughtUp: false,
  lastSuccessAt: null,
  lagSeconds: null,
  ratePerSecond: null,
  requestsRemaining: null,
  ownReads: NO_OWN_READS,
};
