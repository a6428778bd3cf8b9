import { Client } from '@elastic/elasticsearch';
import { Agent } from 'undici';
import { auditDataStream, rejectedDataStream } from '../../../common/names';
import type { ElasticsearchHandle } from '../../../host/elasticsearch/elasticsearch_handle';
import { connectElasticsearch } from '../../../host/elasticsearch/connect_elasticsearch';
import { ElasticsearchSetup } from '../../../server/elasticsearch_setup/elasticsearch_setup';
import type { Clock } from '../../../server/ingest/clock';
import type { IngestTuning } from '../../../server/ingest/ingest_settings';
import type { IngestState } from '../../../server/ingest/live/ingest_state';
import { INITIAL_INGEST_STATE } from '../../../server/ingest/live/ingest_state';
import { IngestTask } from '../../../server/ingest/live/ingest_task';
import { makeComplianceApiClient } from '../../../server/ingest/feed/make_compliance_api_client';
import { ProcessMemory } from '../../../server/ingest/process_memory';
import type { TaskRunResult } from '../../../server/kibana/contracts';
import type { ElasticsearchClient } from '../../../server/kibana/elasticsearch_client';
import type { RecordingLogger } from '../../../server/test_support/recording_logger';
import { recordingLogger } from '../../../server/test_support/recording_logger';
import { sourceWithSecrets } from '../../../server/test_support/source_with_secrets';

export interface StoredEvent {
  _id: string;
  _index: string;
  _source: {
    '@timestamp': string;
    event: { action?: string; ingested: string; created?: string; kind: string; original?: string };
    labels: { claude_activity_source: string; activity_id?: string; own_read?: string };
    user_agent?: { original: string };
    tags: string[];
    error?: { type: string; message: string };
  };
}

/** One process with its own memory of what it has written. */
export interface IngestProcess {
  /** Runs the source's task once, from the saved state, and saves what it returns. */
  run(): Promise<TaskRunResult<IngestState>>;
  /** Runs, but the process dies before the state is saved. */
  runWithoutSaving(): Promise<TaskRunResult<IngestState>>;
  log: RecordingLogger;
}

export interface IngestCluster {
  /** As superuser. */
  client: ElasticsearchClient;
  setup: ElasticsearchSetup;
  /** A key with the rights of a source's key, encoded. */
  sourceKey(namespace: string): Promise<string>;
  clientFor(encodedKey: string): ElasticsearchClient;
  /** Everything in the stream, newest index last; refreshes before. */
  events(namespace: string): Promise<StoredEvent[]>;
  deadLetters(namespace: string): Promise<StoredEvent[]>;
  rollover(namespace: string): Promise<void>;
  stop(): Promise<void>;
}

const PAGE = 5000;

export const startIngestCluster = async (): Promise<IngestCluster> => {
  const handle: ElasticsearchHandle = await connectElasticsearch();
  const clients: Client[] = [];
  const connect = (auth: { username: string; password: string } | { apiKey: string }): ElasticsearchClient => {
    const client = new Client({ node: handle.url, auth });
    clients.push(client);
    // The real client's types are those of one version; the plugin uses the part that is in all.
    return client as unknown as ElasticsearchClient;
  };
  const client = connect(handle.credentials);
  const setup = new ElasticsearchSetup({ elasticsearch: client, log: recordingLogger(), now: Date.now });

  const readAll = async (stream: string): Promise<StoredEvent[]> => {
    await client.transport.request({ method: 'POST', path: `/${stream}/_refresh` }, { ignore: [404] });
    const found: StoredEvent[] = [];
    for (let after: unknown[] | undefined; ;) {
      const { hits } = await client.transport.request<{ hits: { hits: Array<StoredEvent & { sort: unknown[] }> } }>({
        method: 'POST',
        path: `/${stream}/_search`,
        querystring: { ignore_unavailable: true },
        body: { size: PAGE, sort: ['_index', { _doc: 'asc' }], ...(after && { search_after: after }) },
      });
      found.push(...hits.hits);
      if (hits.hits.length < PAGE) return found;
      after = hits.hits[hits.hits.length - 1]!.sort;
    }
  };

  return {
    client,
    setup,
    sourceKey: async (namespace) => {
      const names = [auditDataStream(namespace), rejectedDataStream(namespace)];
      const privileges = ['auto_configure', 'create_doc', 'read', 'view_index_metadata'];
      const { encoded } = await client.transport.request<{ encoded: string }>({
        method: 'POST',
        path: '/_security/api_key',
        body: { name: namespace, role_descriptors: { source: { cluster: [], indices: [{ names, privileges }] } } },
      });
      return encoded;
    },
    clientFor: (encodedKey) => connect({ apiKey: encodedKey }),
    events: (namespace) => readAll(auditDataStream(namespace)),
    deadLetters: (namespace) => readAll(rejectedDataStream(namespace)),
    rollover: async (namespace) => {
      await client.transport.request({ method: 'POST', path: `/${auditDataStream(namespace)}/_rollover` });
    },
    stop: async () => {
      await Promise.all(clients.map((each) => each.close()));
      await handle.stop();
    },
  };
};

export const TEST_TUNING: IngestTuning = {
  overlapMs: 300_000,
  pageSize: 500,
  maxRunTimeMs: 60_000,
  bulkSize: 200,
  bulksInFlight: 4,
  partitionsInFlight: 3,
  preserveOriginal: false,
  requestTimeoutMs: 20_000,
  maxBodyBytes: 64 * 1024 * 1024,
};

/**
 * A source whose state is kept as Task Manager keeps it: read before a run, replaced after it, as JSON. Processes are
 * made as often as wanted, each with an empty memory, like Kibanas that start anew.
 */
export const ingestSource = async ({
  cluster,
  namespace,
  connection,
  clock,
  createdAt,
  lookback = '30d',
}: {
  cluster: IngestCluster;
  namespace: string;
  connection: { url: string; apiKey: string };
  clock: Clock;
  createdAt: string;
  lookback?: string;
}) => {
  const source = sourceWithSecrets({
    id: `source-of-${namespace}`,
    url: connection.url,
    namespace,
    lookback,
    createdAt,
    apiKey: connection.apiKey,
    elasticsearchApiKey: await cluster.sourceKey(namespace),
  });
  const writeClient = cluster.clientFor(source.secrets.elasticsearchApiKey);
  let saved = JSON.stringify(INITIAL_INGEST_STATE);
  let attempts = 0;
  const dispatchers: Agent[] = [];

  const startProcess = (
    tuning: Partial<IngestTuning> = {},
    options: { elasticsearch?: ElasticsearchClient } = {},
  ): IngestProcess => {
    const dispatcher = new Agent();
    dispatchers.push(dispatcher);
    const log = recordingLogger();
    const whole = { ...TEST_TUNING, ...tuning };
    const task = new IngestTask({
      sources: { get: async () => source, getWithSecrets: async () => source },
      makeClient: makeComplianceApiClient({ ...whole, dispatcher, pluginVersion: '0.0.0-test', now: clock.now }),
      clientFor: () => options.elasticsearch ?? writeClient,
      ensureElasticsearchReady: () => cluster.setup.ensureReady(),
      restorePipeline: () => cluster.setup.restorePipeline(),
      backfilledFrom: async () => null,
      memory: new ProcessMemory(clock),
      tuning: whole,
      clock,
      log,
    });
    const runOnce = (): Promise<TaskRunResult<IngestState>> => {
      attempts += 1;
      return task
        .createRunner({
          taskInstance: {
            id: 'task',
            taskType: 'claude_activity:ingest',
            params: { sourceId: source.id },
            state: JSON.parse(saved) as IngestState,
            status: 'running',
            attempts,
            runAt: new Date(clock.now()),
          },
        })
        .run();
    };
    return {
      log,
      runWithoutSaving: runOnce,
      run: async () => {
        const result = await runOnce();
        saved = JSON.stringify(result.state);
        attempts = 0;
        return result;
      },
    };
  };

  return {
    source,
    startProcess,
    state: (): IngestState => JSON.parse(saved) as IngestState,
    close: async () => {
      await Promise.all(dispatchers.map((dispatcher) => dispatcher.destroy()));
    },
  };
};
