import type { Dispatcher } from 'undici';
import type { AppProblem } from '../common/api/app_status';
import { lowerStackVersion, parseStackVersion } from '../common/esql';
import type { StackVersion } from '../common/esql';
import { BACKFILL_TASK, INGEST_TASK, SOURCE_SAVED_OBJECT } from '../common/names';
import { ActivityExports } from './activity/activity_export';
import { ActivityReader } from './activity/activity_reader';
import { OverviewReader } from './activity/overview_reader';
import { AuditTrail } from './audit';
import { DeadLetterReader } from './dead_letters/dead_letter_reader';
import { DeadLetterReplay } from './dead_letters/dead_letter_replay';
import { ElasticsearchSetup } from './elasticsearch_setup/elasticsearch_setup';
import { readElasticsearchVersion } from './elasticsearch_setup/read_elasticsearch_version';
import { INITIAL_BACKFILL_STATE } from './ingest/backfill/backfill_state';
import { BackfillTask } from './ingest/backfill/backfill_task';
import type { Clock } from './ingest/clock';
import type { IngestTuning } from './ingest/ingest_settings';
import { INITIAL_INGEST_STATE } from './ingest/live/ingest_state';
import { IngestTask } from './ingest/live/ingest_task';
import type { ConnectionPools } from './ingest/feed/connection_pools';
import { makeComplianceApiClient } from './ingest/feed/make_compliance_api_client';
import { makeWriter } from './ingest/make_writer';
import { ProcessMemory } from './ingest/process_memory';
import type {
  ActionsPluginStart,
  CoreStart,
  EncryptedSavedObjectsStart,
  InferencePluginStart,
  KibanaRequest,
  Logger,
  SavedObjectsRepository,
  SecurityPluginSetup,
  LicensingPluginStart,
  SecurityPluginStart,
  SpacesPluginStart,
  TaskManagerStart,
} from './kibana/contracts';
import { findApiKeys } from './kibana/find_api_keys';
import { findAuditService } from './kibana/find_audit_service';
import { findSpaceId } from './kibana/find_space_id';
import { identifyCaller } from './kibana/identify_caller';
import { watchLicence } from './kibana/watch_licence';
import { LibraryRenderer } from './library/library_renderer';
import { createModelServices } from './models';
import type { ModelSettings } from './models';
import { remembered } from './remembered';
import type { RouteServices } from './routes';
import { RetentionService } from './retention/retention_service';
import { createRuleServices } from './rules/create_rule_services';
import type { RuleServices } from './rules/create_rule_services';
import { SourceStore } from './saved_objects/source_store';
import { Backfills } from './sources/backfills';
import { SourceDeletion } from './sources/deletion/source_deletion';
import { SourceService } from './sources/source_service';
import { SourceTaskScheduler } from './sources/source_task_scheduler';
import { WriteKeys } from './sources/write_keys';
import { StatusReader } from './status/status_reader';

export interface ServicesOptions {
  core: CoreStart;
  taskManager: TaskManagerStart;
  encryptedSavedObjects: EncryptedSavedObjectsStart;
  security: SecurityPluginStart | undefined;
  securitySetup: SecurityPluginSetup | undefined;
  spaces: SpacesPluginStart | undefined;
  licensing: LicensingPluginStart | undefined;
  actions: ActionsPluginStart | undefined;
  inference: InferencePluginStart | undefined;
  canEncrypt: boolean;
  kibanaVersion: string;
  pluginVersion: string;
  tuning: IngestTuning;
  modelSettings: ModelSettings;
  /** An admin's decision, in kibana.yml. */
  isOverElasticAgent: boolean;
  setupProblems: readonly AppProblem[];
  dispatcher: Dispatcher;
  /** Connections of sources with a proxy or certificate authorities of their own. */
  pools: ConnectionPools;
  clock: Clock;
  log: Logger;
}

export interface Services {
  /** Without a user: what Kibana does by itself when it starts. */
  sourceService: SourceService;
  elasticsearchSetup: ElasticsearchSetup;
  ingestTask: IngestTask;
  backfillTask: BackfillTask;
  forRequest(request: KibanaRequest): Promise<RouteServices>;
}

/** The oldest supported stack, for a version text that can't be read. */
const OLDEST_STACK: StackVersion = { major: 8, minor: 12, patch: 0 };
/** What rarely changes about the cluster is asked again after this time. */
const VALID_FOR_MS = 60_000;
const VERSION_TIMEOUT_MS = 5000;

/** Puts the parts together, once, when Kibana has started. */
export const createServices = (options: ServicesOptions): Services => {
  const { core, taskManager, encryptedSavedObjects, security, securitySetup, spaces, licensing, canEncrypt } = options;
  const {
    kibanaVersion,
    pluginVersion,
    tuning,
    setupProblems,
    dispatcher,
    pools,
    clock,
    log,
    actions,
    inference,
    modelSettings,
  } = options;
  const { client } = core.elasticsearch;

  const writeKeys = new WriteKeys({ apiKeys: findApiKeys({ core, security }), elasticsearch: client, log });
  const hiddenTypes = [SOURCE_SAVED_OBJECT];
  const storeIn = (repository: SavedObjectsRepository): SourceStore =>
    new SourceStore({ repository, encryptedSavedObjects, canEncrypt });
  const store = storeIn(core.savedObjects.createInternalRepository(hiddenTypes));
  const makeClient = makeComplianceApiClient({ ...tuning, dispatcher, pools, pluginVersion, now: clock.now });
  const elasticsearchSetup = new ElasticsearchSetup({
    elasticsearch: client.asInternalUser,
    log,
    now: clock.now,
    isOverElasticAgent: options.isOverElasticAgent,
  });
  const scheduler = new SourceTaskScheduler({
    taskManager,
    taskType: INGEST_TASK,
    initialState: { ...INITIAL_INGEST_STATE },
  });
  const backfillTasks = new SourceTaskScheduler({
    taskManager,
    taskType: BACKFILL_TASK,
    initialState: { ...INITIAL_BACKFILL_STATE },
  });
  const reading = {
    sources: store,
    makeClient,
    clientFor: (encodedApiKey: string) => writeKeys.clientFor(encodedApiKey),
    ensureElasticsearchReady: () => elasticsearchSetup.ensureReady(),
    restorePipeline: () => elasticsearchSetup.restorePipeline(),
    memory: new ProcessMemory(clock),
    tuning,
    clock,
  };
  const backfillTask = new BackfillTask({ ...reading, log: log.get('backfill') });
  const backfillsOf = (sources: SourceStore): Backfills =>
    new Backfills({
      store: sources,
      ingestTasks: scheduler,
      backfillTasks,
      current: (sourceId) => backfillTask.current(sourceId),
      now: clock.now,
    });
  const sourceServiceWith = (sources: SourceStore): SourceService =>
    new SourceService({
      store: sources,
      scheduler,
      backfills: backfillsOf(sources),
      writeKeys,
      makeClient,
      now: clock.now,
    });
  const backfills = backfillsOf(store);
  const ingestTask = new IngestTask({
    ...reading,
    backfilledFrom: (source) => backfills.finishedFrom(source),
    log: log.get('ingest'),
  });

  const auditTrail = new AuditTrail({
    auditService: findAuditService({ core, securitySetup }),
    identify: identifyCaller({ core, security, spaces }),
    log: log.get('audit'),
  });

  const licence = watchLicence(licensing);
  const modelsFor = createModelServices({
    settings: modelSettings,
    inference,
    actions,
    dispatcher,
    pluginVersion,
    now: clock.now,
    log: log.get('models'),
  });

  const libraryRenderer = new LibraryRenderer(clock.now);

  const validity = { now: clock.now, forMs: VALID_FOR_MS };
  const elasticsearchVersion = remembered(validity, () =>
    readElasticsearchVersion(client.asInternalUser, { requestTimeout: VERSION_TIMEOUT_MS }),
  );
  const areApiKeysAvailable = remembered(validity, () => writeKeys.areAvailable());
  const kibanaStack = parseStackVersion(kibanaVersion) ?? OLDEST_STACK;
  const stackVersion = async (): Promise<StackVersion> => {
    try {
      return lowerStackVersion(kibanaStack, parseStackVersion(await elasticsearchVersion()) ?? OLDEST_STACK);
    } catch {
      // Without Elasticsearch no query runs anyway; routes that need none must still work.
      return kibanaStack;
    }
  };

  return {
    sourceService: sourceServiceWith(store),
    elasticsearchSetup,
    ingestTask,
    backfillTask,
    forRequest: async (request) => {
      const elasticsearch = client.asScoped(request).asCurrentUser;
      const stack = await stackVersion();
      // Made when asked for: what a request doesn't need can't fail it, least of all the status.
      let madeRules: RuleServices | undefined;
      const rules = (): RuleServices =>
        (madeRules ??= createRuleServices({
          core,
          request,
          spaceId: findSpaceId({ spaces, request }),
          elasticsearch,
          elasticsearchVersion,
          kibanaVersion,
          stackVersion: stack,
          licence,
          models: modelsFor(request),
          libraryRenderer,
          clock,
        }));
      // Only a client of the user's own encrypts what it writes; the internal repository would store keys in the clear.
      const ownStore = (): SourceStore =>
        storeIn(core.savedObjects.getScopedClient(request, { includedHiddenTypes: hiddenTypes }));
      return {
        elasticsearch,
        auditTrail,
        overviewReader: new OverviewReader({ elasticsearch, stackVersion: stack }),
        activityExports: new ActivityExports({ elasticsearch, log: log.get('export') }),
        activityReader: new ActivityReader({ elasticsearch, stackVersion: stack }),
        get viewStore() {
          return rules().viewStore;
        },
        get settingsService() {
          return rules().settingsService;
        },
        get seenReader() {
          return rules().seenReader;
        },
        get draftService() {
          return rules().draftService;
        },
        get previewService() {
          return rules().previewService;
        },
        get libraryService() {
          return rules().libraryService;
        },
        ruleCapabilities: () => rules().ruleCapabilities(),
        models: () => rules().models(),
        get sourceService() {
          return sourceServiceWith(ownStore());
        },
        get sourceDeletion() {
          return new SourceDeletion({ elasticsearch, store, sourceService: sourceServiceWith(ownStore()), clock });
        },
        retentionService: new RetentionService({
          internal: client.asInternalUser,
          elasticsearch,
          listSources: () => store.list(),
          findOwner: () => elasticsearchSetup.findOwner(),
          now: clock.now,
        }),
        deadLetterReader: new DeadLetterReader({ elasticsearch, listSources: () => store.list() }),
        deadLetterReplay: new DeadLetterReplay({
          elasticsearch,
          sources: store,
          makeWriter: (run) => makeWriter({ ...reading, ...run, log: log.get('dead_letters') }),
          clock,
          log: log.get('dead_letters'),
        }),
        statusReader: new StatusReader({
          version: pluginVersion,
          kibanaVersion,
          elasticsearch,
          elasticsearchVersion,
          ensureElasticsearchReady: () => elasticsearchSetup.ensureReady(),
          areApiKeysAvailable,
          countSources: async () => (await store.list()).length,
          capabilities: core.capabilities,
          canEncrypt,
          setupProblems,
          log: log.get('status'),
        }),
      };
    },
  };
};
