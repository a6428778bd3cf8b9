import { setImmediate } from 'node:timers/promises';
import { auditDataStream } from '../../../common/names';
import { ElasticsearchRejectedError } from '../../errors/elasticsearch_rejected_error';
import { ElasticsearchUnavailableError } from '../../errors/elasticsearch_unavailable_error';
import type { Logger } from '../../kibana/contracts';
import type { ElasticsearchClient } from '../../kibana/elasticsearch_client';
import type { Clock } from '../clock';
import { fullJitterMs } from '../full_jitter_ms';
import type { OwnReads } from '../own_reads/own_reads';
import { retry } from '../retry';
import { runWithLimit } from '../run_with_limit';
import { Slots } from '../slots';
import { toEpochMicros } from '../to_epoch_micros';
import type { AuditDocument, AuditRecord } from './audit_document';
import { auditDocument } from './audit_document';
import { BackingIndices } from './backing_indices';
import type { BulkItemResult } from './bulk_create';
import { bulkCreate } from './bulk_create';
import { bulkLines } from './bulk_lines';
import { busyError } from './busy_error';
import type { DeadLetterCause } from './dead_letter';
import { DeadLetterWriter } from './dead_letter_writer';
import type { IdsInHand } from './ids_in_hand';
import type { KnownActivities } from './known_activities';
import { splitBatches } from './split_batches';
import { splitBySize } from './split_by_size';

export interface ActivityWriterOptions {
  elasticsearch: ElasticsearchClient;
  source: { id: string; namespace: string; createdAtMicros: number };
  /** Of the source's data stream, shared by everybody in this Kibana who writes to it. */
  idsInHand: IdsInHand;
  clock: Clock;
  signal: AbortSignal;
  log: Logger;
  /** Documents in one bulk. */
  bulkSize: number;
  bulksInFlight: number;
  preserveOriginal: boolean;
  /** Recognizes the source's own requests; absent: nothing is taken for one. */
  ownReads?: Pick<OwnReads, 'recognise'>;
  /** Waited for before each batch: what is more urgent goes first. Absent: nothing is. */
  letOthersPass?: (() => Promise<void>) | undefined;
  /** Puts back the pipeline that Elasticsearch says is missing; absent: it is waited for. */
  restorePipeline?: (() => Promise<void>) | undefined;
  requestTimeoutMs: number;
  /** Attempts at one bulk before the run gives up. */
  maxAttempts: number;
  /** Epoch ms: no waiting beyond it. */
  deadline: number;
}

export interface WriteContext {
  /** When the activities, or each of them, were read, epoch ms. */
  readAt: number | ((activity: unknown) => number);
  /** They were dead letters. */
  isReplay?: boolean;
  known: KnownActivities;
  /** What is stored only now though it is older than this came late. */
  lateBeforeMicros?: number | undefined;
}

export interface WriteTally {
  stored: number;
  /** Of those, the ones that came late. */
  late: number;
  /** Were stored before; written by nobody twice. */
  duplicates: number;
  /** Kept as dead letters. */
  rejected: number;
}

/** A few milliseconds of work. */
const MADE_IN_ONE_TURN = 100;
const CONTENT_TOO_LARGE = 413;
/** A bulk whose answer never came may still be at work; looked up too early, it would not show. */
const UNKNOWN_OUTCOME_WAIT_MS = 1000;

/** Writes activities as documents, each exactly once. May be used by several walks at a time. */
export class ActivityWriter {
  private readonly auditStream: string;
  private readonly backing: BackingIndices;
  private readonly deadLetters: DeadLetterWriter;
  private readonly bulks: Slots;

  constructor(private readonly options: ActivityWriterOptions) {
    const { elasticsearch, source, requestTimeoutMs, bulksInFlight } = options;
    this.auditStream = auditDataStream(source.namespace);
    this.backing = new BackingIndices({ elasticsearch, dataStream: this.auditStream, requestTimeoutMs });
    this.deadLetters = new DeadLetterWriter(options);
    this.bulks = new Slots(bulksInFlight);
  }

  /** Call once, before the first write. */
  async prepare(): Promise<void> {
    await this.backing.load(this.options.signal);
  }

  /** Stores activities; returns only when Elasticsearch has acknowledged every one, as event or as dead letter. */
  async write(activities: readonly unknown[], context: WriteContext): Promise<WriteTally> {
    const { bulkSize, bulksInFlight } = this.options;
    const tally: WriteTally = { stored: 0, late: 0, duplicates: 0, rejected: 0 };
    // Documents are made batch by batch as bulks are free, so that a large page takes little memory.
    await runWithLimit(splitBatches(activities, bulkSize), bulksInFlight, (batch) =>
      this.bulks.run(() => this.writeBatch(batch, context, tally)),
    );
    return tally;
  }

  private async writeBatch(activities: readonly unknown[], context: WriteContext, tally: WriteTally): Promise<void> {
    await this.options.letOthersPass?.();
    // Most of an overlap is known to be stored: no document is made of that.
    const unknown = activities.filter((activity) => !context.known.isStored(idOf(activity)));
    const { made, causes } = await this.toDocuments(unknown, context);
    const documents = new Map<string, AuditDocument>();
    for (const document of made) {
      if (documents.has(document.id)) tally.duplicates += 1;
      else documents.set(document.id, document);
    }

    for (const bulk of splitBySize([...documents.values()])) {
      const ids = bulk.map(({ id }) => id);
      causes.push(...(await this.options.idsInHand.hold(ids, () => this.writeBulk(bulk, context, tally))));
    }
    tally.rejected += await this.deadLetters.keep(causes);
    for (const { id, activity } of causes) {
      if (id !== undefined) context.known.acknowledge(id, createdAtMicrosOf(activity));
    }
  }

  /** Several batches are made at the same time; each lets others have their turn again and again. */
  private async toDocuments(activities: readonly unknown[], context: WriteContext) {
    const made: AuditDocument[] = [];
    const causes: DeadLetterCause[] = [];
    for (const few of splitBatches(activities, MADE_IN_ONE_TURN)) {
      await setImmediate();
      const documents: Array<AuditRecord & { json: string }> = [];
      for (const activity of few) {
        const item = this.toDocument(activity, context);
        if ('json' in item) documents.push(item);
        else causes.push(item);
      }
      made.push(...bulkLines(documents));
    }
    return { made, causes };
  }

  private toDocument(activity: unknown, { readAt, isReplay }: WriteContext) {
    const { source, preserveOriginal, ownReads, clock } = this.options;
    return auditDocument(activity, {
      sourceId: source.id,
      namespace: source.namespace,
      sourceCreatedAtMicros: source.createdAtMicros,
      preserveOriginal,
      readAt: typeof readAt === 'number' ? readAt : readAt(activity),
      now: clock.now(),
      isReplay,
      isOwnRead: ownReads?.recognise(activity),
    });
  }

  /** @returns what Elasticsearch will never take */
  private async writeBulk(
    documents: readonly AuditDocument[],
    { known, lateBeforeMicros = Number.NEGATIVE_INFINITY }: WriteContext,
    tally: WriteTally,
  ): Promise<DeadLetterCause[]> {
    const { clock, signal, maxAttempts, deadline, log } = this.options;
    const causes: DeadLetterCause[] = [];
    let pending = documents;
    let doubtful = documents.filter(
      ({ createdAtMicros }) => known.mayBeStored(createdAtMicros) || this.backing.mayBeInOlder(createdAtMicros),
    );
    for (const { createdAtMicros } of documents) known.sending(createdAtMicros);

    const acknowledge = ({ id, createdAtMicros }: AuditDocument, as: 'stored' | 'duplicates'): void => {
      tally[as] += 1;
      if (as === 'stored' && createdAtMicros !== undefined && createdAtMicros < lateBeforeMicros) tally.late += 1;
      known.acknowledge(id, createdAtMicros);
    };

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
          acknowledge(document, 'duplicates');
          return false;
        });
        pending = unstored;
        if (unstored.length === 0) return;

        const results = await this.send(unstored);
        pending = unstored.filter((document, position) => {
          const result = results[position]!;
          if (result.outcome === 'created') acknowledge(document, 'stored');
          else if (result.outcome === 'duplicate') acknowledge(document, 'duplicates');
          else if (result.outcome === 'rejected')
            causes.push({ id: document.id, activity: document.activity, ...result });
          return result.outcome === 'busy';
        });
        await this.checkAgainAfterRollover(unstored, results, new Set(doubtful));
        if (results.some((result) => result.outcome === 'busy' && result.isPipelineMissing)) {
          await this.options.restorePipeline?.();
        }
        if (pending.length > 0) throw busyError(this.auditStream, results);
      },
      {
        clock,
        signal,
        maxAttempts,
        deadline,
        isWorthRetrying: (thrown) => {
          if (!(thrown instanceof ElasticsearchUnavailableError)) return false;
          const isOutcomeKnown = thrown.details.cause === undefined || statusCodeOf(thrown) !== undefined;
          return isOutcomeKnown || UNKNOWN_OUTCOME_WAIT_MS + fullJitterMs(1, clock.random);
        },
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
      if (!(thrown instanceof ElasticsearchRejectedError) || statusCodeOf(thrown) !== CONTENT_TOO_LARGE) throw thrown;
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
}

const statusCodeOf = ({ details }: ElasticsearchRejectedError | ElasticsearchUnavailableError): number | undefined =>
  (details.data as { statusCode?: number } | undefined)?.statusCode;

const idOf = (activity: unknown): string => String((activity as { id?: unknown } | null)?.id);

const createdAtMicrosOf = (activity: unknown): number | undefined =>
  toEpochMicros((activity as { created_at?: unknown } | null)?.created_at);
