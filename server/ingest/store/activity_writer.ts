import { auditDataStream, rejectedDataStream } from '../../../common/names';
import { ElasticsearchRejectedError } from '../../errors/elasticsearch_rejected_error';
import { ElasticsearchUnavailableError } from '../../errors/elasticsearch_unavailable_error';
import type { Logger } from '../../kibana/contracts';
import type { ElasticsearchClient } from '../../kibana/elasticsearch_client';
import type { AuditDocument } from './audit_document';
import { auditDocument } from './audit_document';
import { BackingIndices } from './backing_indices';
import type { BulkDocument, BulkItemResult } from './bulk_create';
import { bulkCreate } from './bulk_create';
import type { Clock } from '../clock';
import type { DeadLetterCause } from './dead_letter';
import { deadLetter } from './dead_letter';
import { retry } from '../retry';
import { runWithLimit } from '../run_with_limit';
import type { SentActivities } from './sent_activities';
import { splitBatches } from './split_batches';
import { toEpochMicros } from '../to_epoch_micros';

export interface ActivityWriterOptions {
  elasticsearch: ElasticsearchClient;
  source: { id: string; namespace: string; createdAtMicros: number };
  sent: SentActivities;
  clock: Clock;
  signal: AbortSignal;
  log: Logger;
  /** Documents in one bulk. */
  bulkSize: number;
  bulksInFlight: number;
  preserveOriginal: boolean;
  requestTimeoutMs: number;
  /** Attempts at one bulk before the run gives up. */
  maxAttempts: number;
  /** Epoch ms: no waiting beyond it. */
  deadline: number;
}

export interface WriteTally {
  stored: number;
  /** Were stored before; written by nobody twice. */
  duplicates: number;
  /** Kept as dead letters. */
  rejected: number;
}

/** Sizes that proxies and Elasticsearch take without complaint; a document larger than this travels alone. */
const MAX_BULK_CHARACTERS = 8 * 1024 * 1024;
const CONTENT_TOO_LARGE = 413;

/** Writes activities as documents, each exactly once. */
export class ActivityWriter {
  private readonly auditStream: string;
  private readonly backing: BackingIndices;

  constructor(private readonly options: ActivityWriterOptions) {
    const { elasticsearch, source, requestTimeoutMs } = options;
    this.auditStream = auditDataStream(source.namespace);
    this.backing = new BackingIndices({ elasticsearch, dataStream: this.auditStream, requestTimeoutMs });
  }

  /** Call once, before the first write. */
  async prepare(): Promise<void> {
    await this.backing.load(this.options.signal);
  }

  /**
   * Stores activities; returns only when Elasticsearch has acknowledged every one, as event or as dead letter.
   *
   * @param readAt - when they were read, epoch ms
   */
  async write(activities: readonly unknown[], readAt: number): Promise<WriteTally> {
    const tally: WriteTally = { stored: 0, duplicates: 0, rejected: 0 };
    // Documents are made batch by batch as bulks are free, so that a large page doesn't hold up Kibana's event loop.
    await runWithLimit(splitBatches(activities, this.options.bulkSize), this.options.bulksInFlight, async (batch) => {
      const made = batch.map((activity) => this.toDocument(activity, readAt));
      const documents = made.filter((item): item is AuditDocument => 'json' in item);
      const causes = made.filter((item): item is DeadLetterCause => !('json' in item));
      const fresh = documents.filter(({ id }) => !this.options.sent.isStored(id));
      for (const bulk of splitBySize(fresh)) causes.push(...(await this.writeBulk(bulk, tally)));
      await this.keepDeadLetters(causes, tally);
    });
    return tally;
  }

  private toDocument(activity: unknown, readAt: number): AuditDocument | DeadLetterCause {
    const { source, preserveOriginal, clock } = this.options;
    return auditDocument(activity, {
      sourceId: source.id,
      namespace: source.namespace,
      sourceCreatedAtMicros: source.createdAtMicros,
      preserveOriginal,
      readAt,
      now: clock.now(),
    });
  }

  /** @returns what Elasticsearch will never take */
  private async writeBulk(documents: readonly AuditDocument[], tally: WriteTally): Promise<DeadLetterCause[]> {
    const { sent, clock, signal, maxAttempts, deadline, log } = this.options;
    const causes: DeadLetterCause[] = [];
    let pending = documents;
    let doubtful = documents.filter(
      ({ createdAtMicros }) => sent.mayBeStored(createdAtMicros) || this.backing.mayBeInOlder(createdAtMicros),
    );
    for (const { createdAtMicros } of documents) sent.sending(createdAtMicros);

    await retry(
      async (attempt) => {
        // After a failed attempt nobody knows what of it arrived, and by now another index may be the one written.
        if (attempt > 1) {
          await this.backing.load(signal);
          doubtful = [...pending];
        }
        const stored = await this.backing.findStored(doubtful, signal);
        const unstored = pending.filter((document) => {
          if (!stored.has(document.id)) return true;
          this.acknowledge(document, tally, 'duplicates');
          return false;
        });
        pending = unstored;
        if (unstored.length === 0) return;

        const results = await this.send(unstored);
        pending = unstored.filter((document, position) => {
          const result = results[position]!;
          if (result.outcome === 'created') this.acknowledge(document, tally, 'stored');
          else if (result.outcome === 'duplicate') this.acknowledge(document, tally, 'duplicates');
          else if (result.outcome === 'rejected')
            causes.push({ id: document.id, activity: document.activity, ...result });
          return result.outcome === 'busy';
        });
        await this.checkAgainAfterRollover(unstored, results, new Set(doubtful));
        if (pending.length > 0) throw busyError(this.auditStream, results);
      },
      {
        clock,
        signal,
        maxAttempts,
        deadline,
        isWorthRetrying: (thrown) => thrown instanceof ElasticsearchUnavailableError,
        onRetry: (thrown, waitMs) =>
          log.debug(`Bulk to ${this.auditStream} is sent again in ${waitMs} ms: ${(thrown as Error).message}`),
      },
    );
    return causes;
  }

  /** One bulk; if something on the way finds it too large, in halves. */
  private async send(documents: readonly AuditDocument[]): Promise<BulkItemResult[]> {
    const { elasticsearch, requestTimeoutMs, signal } = this.options;
    try {
      return await bulkCreate({ elasticsearch, dataStream: this.auditStream, documents, requestTimeoutMs, signal });
    } catch (thrown) {
      if (!isTooLarge(thrown)) throw thrown;
      if (documents.length === 1) return [{ outcome: 'rejected', type: 'content_too_large', reason: thrown.message }];
      const half = Math.ceil(documents.length / 2);
      return [...(await this.send(documents.slice(0, half))), ...(await this.send(documents.slice(half)))];
    }
  }

  /**
   * A bulk that landed in an index we didn't know of met a rollover after the look-up. What was looked up beforehand is
   * safe. The rest was believed to be new; that belief is checked, since a repeat could now stand in two indices.
   */
  private async checkAgainAfterRollover(
    documents: readonly AuditDocument[],
    results: readonly BulkItemResult[],
    lookedUp: ReadonlySet<AuditDocument>,
  ): Promise<void> {
    const { signal, log } = this.options;
    const unknownIndex = results.find(
      (result): result is BulkItemResult & { outcome: 'created' } =>
        result.outcome === 'created' && !this.backing.has(result.index),
    )?.index;
    if (unknownIndex === undefined) return;
    await this.backing.load(signal);
    const unchecked = documents.filter((document) => !lookedUp.has(document));
    const doubled = await this.backing.findStored(unchecked, signal, unknownIndex);
    if (doubled.size > 0) {
      log.warn(
        `${doubled.size} events stand twice in ${this.auditStream}: the data stream rolled over while they were written again. Their _id is the same in both indices; delete the copies in ${unknownIndex}.`,
      );
    }
  }

  private acknowledge(document: AuditDocument, tally: WriteTally, as: 'stored' | 'duplicates'): void {
    tally[as] += 1;
    this.options.sent.acknowledge(document.id, document.createdAtMicros);
  }

  private async keepDeadLetters(causes: readonly DeadLetterCause[], tally: WriteTally): Promise<void> {
    if (causes.length === 0) return;
    const { elasticsearch, source, sent, clock, signal, maxAttempts, deadline, requestTimeoutMs, log } = this.options;
    const dataStream = rejectedDataStream(source.namespace);
    const context = { sourceId: source.id, namespace: source.namespace, now: clock.now() };
    let pending: BulkDocument[] = causes.map((cause) => deadLetter(cause, context));
    let kept = 0;
    await retry(
      async () => {
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
    for (const { id, activity } of causes) {
      if (id !== undefined) sent.acknowledge(id, toEpochMicros((activity as { created_at?: unknown }).created_at));
    }
    tally.rejected += kept;
    if (kept > 0) {
      log.warn(
        `${kept} activities could not be stored as events (first: ${causes[0]!.type}) and are kept in ${dataStream}.`,
      );
    }
  }
}

const busyError = (dataStream: string, results: readonly BulkItemResult[]): ElasticsearchUnavailableError => {
  const busy = results.find((result) => result.outcome === 'busy');
  return new ElasticsearchUnavailableError(
    `Elasticsearch could not take all documents for ${dataStream} (${busy?.outcome === 'busy' ? busy.reason.slice(0, 300) : 'busy'}). They are sent again; check the cluster if this lasts.`,
  );
};

const isTooLarge = (thrown: unknown): thrown is ElasticsearchRejectedError =>
  thrown instanceof ElasticsearchRejectedError &&
  (thrown.details.data as { statusCode?: number } | undefined)?.statusCode === CONTENT_TOO_LARGE;

const splitBySize = (documents: readonly AuditDocument[]): AuditDocument[][] => {
  const bulks: AuditDocument[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  for (const document of documents) {
    characters += document.json.length;
    if (characters > MAX_BULK_CHARACTERS) {
      bulks.push([]);
      characters = document.json.length;
    }
    bulks[bulks.length - 1]!.push(document);
  }
  return bulks;
};
