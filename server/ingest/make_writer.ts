import { auditDataStream } from '../../common/names';
import type { Logger } from '../kibana/contracts';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import type { SourceWithSecrets } from '../saved_objects/source_store';
import type { Clock } from './clock';
import type { IngestTuning } from './ingest_settings';
import { ELASTICSEARCH_TIMEOUT_MS, MAX_ATTEMPTS } from './ingest_settings';
import type { OwnReads } from './own_reads/own_reads';
import type { ProcessMemory } from './process_memory';
import { ActivityWriter } from './store/activity_writer';
import { toEpochMicros } from './to_epoch_micros';

export interface MakeWriterOptions {
  source: SourceWithSecrets;
  /** Elasticsearch as a source writes to it, by its encoded API key. */
  clientFor(encodedApiKey: string): ElasticsearchClient;
  /** Index templates and whatever else must be there before the first document. */
  ensureElasticsearchReady(): Promise<void>;
  /** Puts back the ingest pipeline that Elasticsearch says is missing. */
  restorePipeline?(): Promise<void>;
  memory: ProcessMemory;
  tuning: IngestTuning;
  clock: Clock;
  signal: AbortSignal;
  /** Epoch ms. */
  deadline: number;
  log: Logger;
  /** Waited for before each batch: what is more urgent goes first. Absent: nothing is. */
  letOthersPass?(): Promise<void>;
  /** Recognizes the source's own requests; absent: nothing is taken for one. */
  ownReads?: Pick<OwnReads, 'recognise'>;
}

/** The writer of one run of one source. */
export const makeWriter = ({
  source,
  clientFor,
  ensureElasticsearchReady,
  memory,
  tuning,
  ...run
}: MakeWriterOptions): Pick<ActivityWriter, 'prepare' | 'write'> => {
  const { id, namespace, createdAt, secrets } = source;
  const { bulkSize, bulksInFlight } = tuning;
  const writer = new ActivityWriter({
    ...run,
    elasticsearch: clientFor(secrets.elasticsearchApiKey),
    source: { id, namespace, createdAtMicros: toEpochMicros(createdAt) ?? run.clock.now() * 1000 },
    idsInHand: memory.idsInHandOf(auditDataStream(namespace)),
    bulkSize,
    bulksInFlight,
    // kibana.yml switches it on for every source.
    preserveOriginal: tuning.preserveOriginal || source.preserveOriginal,
    requestTimeoutMs: ELASTICSEARCH_TIMEOUT_MS,
    maxAttempts: MAX_ATTEMPTS,
  });
  return {
    prepare: async () => {
      await ensureElasticsearchReady();
      await writer.prepare();
    },
    write: (activities, context) => writer.write(activities, context),
  };
};
