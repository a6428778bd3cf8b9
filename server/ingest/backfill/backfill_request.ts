/** What an admin asked for; kept with the source. The progress of it is the task's state. */
export interface BackfillRequest {
  id: string;
  /** Bounds of `created_at`, RFC 3339: from inclusive, before exclusive. What comes after is the live feed's. */
  from: string;
  before: string;
  requestedAt: string;
  cancelledAt: string | null;
}
