import { schema } from '@kbn/config-schema';
import type { TypeOf } from '@kbn/config-schema';
import type { IngestTuning } from './ingest/ingest_settings';
import type { ModelConfig } from './models';

const SECOND = 1000;
const MEGABYTE = 1024 * 1024;

type ModelPreference = ModelConfig['prefer'];

/** `claude_activity.*` in kibana.yml. The defaults suit; the tuning is for unusual feeds and clusters. */
const configSchema = schema.object({
  enabled: schema.boolean({ defaultValue: true }),
  ingest: schema.object({
    /** How far each run reads behind the newest stored activity, since some become visible late. */
    overlapSeconds: schema.number({ defaultValue: 300, min: 60, max: 86_400 }),
    /** Activities asked for at a time. */
    pageSize: schema.number({ defaultValue: 5000, min: 1, max: 5000 }),
    /** A run ends at the first page border after this time, if not earlier (`server/ingest/run_limits.ts`). */
    maxRunSeconds: schema.number({ defaultValue: 60, min: 5, max: 90 }),
    /** Documents in one bulk request. */
    bulkSize: schema.number({ defaultValue: 2000, min: 1, max: 5000 }),
    bulksInFlight: schema.number({ defaultValue: 4, min: 1, max: 8 }),
    /** Parts of the history that a back-fill reads at a time. */
    backfillPartitions: schema.number({ defaultValue: 3, min: 1, max: 8 }),
    /** Keeps every activity as received in `event.original`. */
    preserveOriginal: schema.boolean({ defaultValue: false }),
    /** Writes its own templates over those of Elastic Agent's integration, which then no longer works. */
    overElasticAgent: schema.boolean({ defaultValue: false }),
    requestTimeoutSeconds: schema.number({ defaultValue: 40, min: 1, max: 80 }),
    /** Largest page taken. */
    maxPageMegabytes: schema.number({ defaultValue: 64, min: 1, max: 512 }),
  }),
  /** Models that read requests for rules; docs/models.md says what they are sent. */
  model: schema.object({
    /** false: no model is ever asked. */
    enabled: schema.boolean({ defaultValue: true }),
    /** The connector of Kibana that is asked first. */
    connectorId: schema.maybe(schema.string({ minLength: 1, maxLength: 512 })),
    /** What comes first where there is both. */
    prefer: schema.oneOf<ModelPreference>([schema.literal('connectors'), schema.literal('endpoint')], {
      defaultValue: 'connectors',
    }),
    /** Base of an OpenAI-compatible API of one's own, e.g. `https://api.example.com/v1`. */
    url: schema.maybe(schema.string({ minLength: 1, maxLength: 2048 })),
    /** Belongs into Kibana's keystore. */
    apiKey: schema.maybe(schema.string({ minLength: 1, maxLength: 8192 })),
    /** The model's name at that address. */
    model: schema.maybe(schema.string({ minLength: 1, maxLength: 256 })),
    /** For one answer; a request that needs corrections may take twice as long. */
    timeoutSeconds: schema.number({ defaultValue: 45, min: 1, max: 120 }),
    /** Longest answer of the endpoint. */
    maxTokens: schema.number({ defaultValue: 4096, min: 256, max: 65_536 }),
  }),
});

export type ClaudeActivityConfig = TypeOf<typeof configSchema>;

export const config = { schema: configSchema };

export const ingestTuning = ({ ingest }: ClaudeActivityConfig): IngestTuning => ({
  overlapMs: ingest.overlapSeconds * SECOND,
  pageSize: ingest.pageSize,
  maxRunTimeMs: ingest.maxRunSeconds * SECOND,
  bulkSize: ingest.bulkSize,
  bulksInFlight: ingest.bulksInFlight,
  partitionsInFlight: ingest.backfillPartitions,
  preserveOriginal: ingest.preserveOriginal,
  requestTimeoutMs: ingest.requestTimeoutSeconds * SECOND,
  maxBodyBytes: ingest.maxPageMegabytes * MEGABYTE,
});
