import { createHash } from 'node:crypto';
import { REJECTED_DATASET } from '../../../common/names';
import { toEpochMicros } from '../to_epoch_micros';

/** An activity that can't be stored as an event, and why. */
export interface DeadLetterCause {
  /** `_id` that its event would have; absent when it never became one. */
  id?: string;
  activity: unknown;
  type: string;
  reason: string;
}

export interface DeadLetterContext {
  sourceId: string;
  namespace: string;
  /** Epoch ms. */
  now: number;
}

const MAX_REASON_LENGTH = 2000;
const ECS_VERSION = '9.3.0';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Keeps a record that Elasticsearch or the mapping refused, with its error, so that nothing is lost. It has no
 * `event.action`, `event.id` or `user.*`: it isn't a second event. The id is made of activity and error, so that the
 * same failure met again is the same letter.
 */
export const deadLetter = (
  { id: eventId, activity, type, reason }: DeadLetterCause,
  { sourceId, namespace, now }: DeadLetterContext,
): { id: string; json: string } => {
  const id = eventId ?? hashOf(JSON.stringify(activity) ?? 'undefined');
  const message = reason.slice(0, MAX_REASON_LENGTH);
  const createdAtMicros = toEpochMicros((activity as { created_at?: unknown } | null | undefined)?.created_at);
  return {
    id: `${id}-${hashOf(`${type}\n${message}`).slice(0, 16)}`,
    json: JSON.stringify({
      '@timestamp': new Date(createdAtMicros === undefined ? now : createdAtMicros / 1000).toISOString(),
      ecs: { version: ECS_VERSION },
      data_stream: { type: 'logs', dataset: REJECTED_DATASET, namespace },
      event: {
        kind: 'pipeline_error',
        module: 'anthropic',
        dataset: REJECTED_DATASET,
        original: JSON.stringify(activity) ?? 'undefined',
        created: new Date(now).toISOString(),
        ingested: new Date(now).toISOString(),
      },
      error: { type, message },
      labels: { activity_id: id, claude_activity_source: sourceId },
    }),
  };
};
