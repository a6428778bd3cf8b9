import { rejectedDataStream } from '../../../common/names';
import { ElasticsearchRejectedError } from '../../errors/elasticsearch_rejected_error';
import { ElasticsearchUnavailableError } from '../../errors/elasticsearch_unavailable_error';
import type { Logger } from '../../kibana/contracts';
import type { ElasticsearchClient } from '../../kibana/elasticsearch_client';
import type { Clock } from '../clock';
import { retry } from '../retry';
import { BackingIndices } from './backing_indices';
import { bulkLines } from './bulk_lines';
import { bulkCreate } from './bulk_create';
import { busyError } from './busy_error';
import type { DeadLetterCause } from './dead_letter';
import { deadLetter } from './dead_letter';

export interface DeadLetterWriterOptions {
  elasticsearch: ElasticsearchClient;
  source: { id: string; namespace: string };
  clock: Clock;
  signal: AbortSignal;
  log: Logger;
  requestTimeoutMs: number;
  maxAttempts: number;
  /** Epoch ms: no waiting beyond it. */
  deadline: number;
}

/** Keeps what can't be stored as an event, each failure of each activity once. */
export class DeadLetterWriter {
  private readonly dataStream: string;
  private readonly backing: BackingIndices;

  constructor(private readonly options: DeadLetterWriterOptions) {
    const { elasticsearch, source, requestTimeoutMs } = options;
    this.dataStream = rejectedDataStream(source.namespace);
    this.backing = new BackingIndices({ elasticsearch, dataStream: this.dataStream, requestTimeoutMs });
  }

  /**
   * @returns how many were new
   * @throws ElasticsearchRejectedError when they can't be kept either: then reading must not go on
   */
  async keep(causes: readonly DeadLetterCause[]): Promise<number> {
    if (causes.length === 0) return 0;
    const { elasticsearch, source, clock, signal, maxAttempts, deadline, requestTimeoutMs, log } = this.options;
    const { dataStream, backing } = this;
    const context = { sourceId: source.id, namespace: source.namespace, now: clock.now() };
    let pending = bulkLines(causes.map((cause) => deadLetter(cause, context)));
    let kept = 0;
    await retry(
      async () => {
        // The same failure met again after a rollover is still the same letter.
        await backing.load(signal);
        const wanted = pending.map(({ id }) => ({ id, createdAtMicros: undefined }));
        const stored = await backing.findStored(wanted, signal);
        pending = pending.filter(({ id }) => !stored.has(id));
        if (pending.length === 0) return;
        const results = await bulkCreate({ elasticsearch, dataStream, documents: pending, requestTimeoutMs, signal });
        const refused = results.find((result) => result.outcome === 'rejected');
        if (refused?.outcome === 'rejected') {
          throw new ElasticsearchRejectedError(
            `A record that can't be stored as an event can't be kept as a dead letter either (${refused.reason}). Check the index template of ${dataStream}; reading goes on once it takes documents.`,
          );
        }
        kept += results.filter(({ outcome }) => outcome === 'created').length;
        pending = pending.filter((_, position) => results[position]!.outcome === 'busy');
        if (pending.length > 0) throw busyError(dataStream, results);
      },
      {
        clock,
        signal,
        maxAttempts,
        deadline,
        isWorthRetrying: (thrown) => thrown instanceof ElasticsearchUnavailableError,
      },
    );
    if (kept > 0) {
      log.warn(
        `${kept} activities could not be stored as events (first: ${causes[0]!.type}) and are kept in ${dataStream}.`,
      );
    }
    return kept;
  }
}
