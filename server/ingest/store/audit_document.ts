import type { Activity } from '../../../common/compliance_api/activity';
import { toEcsJson, toUtcMillis } from '../../../common/ecs';
import { ClaudeActivityError } from '../../../common/errors/claude_activity_error';
import type { BulkDocument } from './bulk_lines';
import type { DeadLetterCause } from './dead_letter';
import { toEpochMicros } from '../to_epoch_micros';

/** What is known of an activity that is to be stored. */
export interface AuditRecord {
  id: string;
  createdAtMicros: number | undefined;
  activity: unknown;
}

export type AuditDocument = AuditRecord & BulkDocument;

export interface AuditDocumentContext {
  sourceId: string;
  namespace: string;
  preserveOriginal: boolean;
  /** When the source was added, µs: what is older is history. */
  sourceCreatedAtMicros: number;
  /** Time of reading, epoch ms. */
  readAt: number;
  /** Time of writing, epoch ms. */
  now: number;
  /** A dead letter stored at last: rules have not seen it, however old it is. */
  isReplay?: boolean | undefined;
  /** Proven to be the record of a request of this very source. */
  isOwnRead?: boolean | undefined;
}

/** Tag of activities that are older than the source itself. */
const BACKFILL_TAG = 'backfill';

/**
 * Makes the document of one activity: the mapping, plus what only the ingest task knows.
 *
 * `event.ingested` is the time of writing for what is live. For history it is the time of the event itself, because
 * detection rules run on it, and years of history read today must not all raise alerts today.
 *
 * @returns the document as JSON, or why the activity can't be one
 */
export const auditDocument = (
  activity: unknown,
  context: AuditDocumentContext,
): (AuditRecord & { json: string }) | DeadLetterCause => {
  const { sourceId, namespace, preserveOriginal, sourceCreatedAtMicros, readAt, now } = context;
  const { isReplay = false, isOwnRead = false } = context;
  if (typeof activity !== 'object' || activity === null || Array.isArray(activity)) {
    return { activity, type: 'malformed_activity', reason: 'An element of the feed is not an object.' };
  }
  const createdAtMicros = toEpochMicros((activity as Activity).created_at);
  const isHistory = !isReplay && createdAtMicros !== undefined && createdAtMicros < sourceCreatedAtMicros;
  try {
    const eventTime = toUtcMillis((activity as Activity).created_at);
    const { id, json } = toEcsJson(activity as Activity, {
      namespace,
      preserveOriginal,
      readAt: new Date(readAt).toISOString(),
      ingest: {
        ingestedAt: isHistory && eventTime !== undefined ? eventTime : new Date(now).toISOString(),
        sourceId,
        tags: isHistory ? [BACKFILL_TAG] : [],
        isOwnRead,
      },
    });
    return { id, createdAtMicros, activity, json };
  } catch (thrown) {
    if (!(thrown instanceof ClaudeActivityError)) throw thrown;
    return { activity, type: thrown.code, reason: thrown.message };
  }
};
