import { Agent } from 'undici';
import { version as pluginVersion } from '../package.json';
import type { AppProblem } from '../common/api/app_status';
import { BACKFILL_TASK, INGEST_TASK } from '../common/names';
import type { ClaudeActivityConfig } from './config';
import { ingestTuning } from './config';
import { backfillTaskDefinition } from './ingest/backfill/backfill_task_definition';
import { systemClock } from './ingest/clock';
import { ConnectionPools } from './ingest/feed/connection_pools';
import { ingestTaskDefinition } from './ingest/live/ingest_task_definition';
import type {
  ActionsPluginStart,
  CoreSetup,
  CoreStart,
  EncryptedSavedObjectsSetup,
  EncryptedSavedObjectsStart,
  FeaturesSetup,
  InferencePluginStart,
  LicensingPluginStart,
  Logger,
  PluginInitializerContext,
  SecurityPluginSetup,
  SecurityPluginStart,
  SpacesPluginStart,
  TaskManagerSetup,
  TaskManagerStart,
} from './kibana/contracts';
import { kibanaVersion } from './kibana/kibana_version';
import { registerFeature } from './kibana/register_feature';
import { registerTask } from './kibana/register_task';
import { readModelSettings } from './models';
import { ALL_ROUTES, registerRoutes } from './routes';
import { registerSettingsType } from './saved_objects/register_settings_type';
import { registerSourceType } from './saved_objects/register_source_type';
import type { Services } from './services';
import { createServices } from './services';
import { UnstartedServices } from './unstarted_services';

export interface SetupDependencies {
  features: FeaturesSetup;
  taskManager: TaskManagerSetup;
  encryptedSavedObjects: EncryptedSavedObjectsSetup;
  security?: SecurityPluginSetup;
}

export interface StartDependencies {
  taskManager: TaskManagerStart;
  encryptedSavedObjects: EncryptedSavedObjectsStart;
  security?: SecurityPluginStart;
  spaces?: SpacesPluginStart;
  licensing?: LicensingPluginStart;
  actions?: ActionsPluginStart;
  /** Not on the older Kibana versions. */
  inference?: InferencePluginStart;
}

/** How often what didn't work at start (Elasticsearch was still away) is tried again. */
const RETRY_START_MS = 30_000;

/**
 * The server side. Kibana must never fail because of it: each part of the setup that can fail is run on its own, and
 * what failed is told in the app instead.
 */
export class ClaudeActivityPlugin {
  private readonly log: Logger;
  private readonly problems: AppProblem[] = [];
  private readonly dispatcher = new Agent();
  private readonly pools = new ConnectionPools(this.dispatcher);
  private readonly stopping = new AbortController();
  private canEncrypt = false;
  private isStorageReady = false;
  private securitySetup: SecurityPluginSetup | undefined;
  private services: Services | undefined;

  constructor(private readonly context: PluginInitializerContext<ClaudeActivityConfig>) {
    this.log = context.logger.get();
  }

  setup(core: CoreSetup, { features, taskManager, encryptedSavedObjects, security }: SetupDependencies): void {
    this.securitySetup = security;
    const kibana = kibanaVersion(this.context.env.packageInfo.version);
    const tuning = ingestTuning(this.context.config.get());
    this.attempt('its access rights', () => registerFeature(features));
    this.isStorageReady = this.attempt('the storage of sources', () => {
      registerSourceType({ core, encryptedSavedObjects });
      this.canEncrypt = encryptedSavedObjects.canEncrypt;
    });
    this.attempt('the storage of settings', () => registerSettingsType({ core }));
    this.attempt('the background job', () =>
      registerTask({
        taskManager,
        type: INGEST_TASK,
        definition: ingestTaskDefinition((context) => this.started().ingestTask.createRunner(context), tuning),
      }),
    );
    this.attempt('the background job for history', () =>
      registerTask({
        taskManager,
        type: BACKFILL_TASK,
        definition: backfillTaskDefinition((context) => this.started().backfillTask.createRunner(context), tuning),
      }),
    );
    this.attempt('its routes', () =>
      registerRoutes({
        router: core.http.createRouter(),
        routes: ALL_ROUTES,
        kibana,
        servicesFor: async (request) => this.services?.forRequest(request) ?? this.unstarted(),
        log: this.log.get('routes'),
        now: systemClock.now,
      }),
    );
    if (this.isStorageReady && !this.canEncrypt) {
      this.log.warn(
        'Kibana has no encryption key, so no source can be read. Set xpack.encryptedSavedObjects.encryptionKey (32 characters or more) in kibana.yml.',
      );
    }
  }

  start(core: CoreStart, dependencies: StartDependencies): void {
    const { taskManager, encryptedSavedObjects, security, spaces, licensing, actions, inference } = dependencies;
    // A type that is known but not known to be encrypted would keep keys in the clear.
    if (!this.isStorageReady) return;
    const { settings, problem } = readModelSettings(this.context.config.get().model);
    if (problem !== undefined) this.log.warn(`The model's endpoint is not used: ${problem}`);
    this.attempt('its services', () => {
      this.services = createServices({
        core,
        taskManager,
        encryptedSavedObjects,
        security,
        securitySetup: this.securitySetup,
        spaces,
        licensing,
        actions,
        inference,
        canEncrypt: this.canEncrypt,
        kibanaVersion: this.context.env.packageInfo.version,
        pluginVersion,
        tuning: ingestTuning(this.context.config.get()),
        modelSettings: settings,
        isOverElasticAgent: this.context.config.get().ingest.overElasticAgent,
        setupProblems: this.problems,
        dispatcher: this.dispatcher,
        pools: this.pools,
        clock: systemClock,
        log: this.log,
      });
    });
    void this.prepare();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all([this.services?.ingestTask.stop(), this.services?.backfillTask.stop()]);
    await this.pools.destroy();
    await this.dispatcher.destroy();
  }

  /** What needs Elasticsearch, outside Kibana's own start: it may come up later than Kibana. */
  private async prepare(): Promise<void> {
    const { signal } = this.stopping;
    let lastMessage: string | undefined;
    while (this.services && !signal.aborted) {
      try {
        await this.services.sourceService.ensureTasks();
        await this.services.elasticsearchSetup.ensureReady();
        return;
      } catch (thrown) {
        const { message } = thrown as Error;
        if (message !== lastMessage && !signal.aborted) this.log.warn(`Not ready yet: ${message}`);
        lastMessage = message;
        await systemClock.sleep(RETRY_START_MS, signal).catch(() => undefined);
      }
    }
  }

  private started(): Services {
    if (!this.services) throw new Error('The plugin has not started.');
    return this.services;
  }

  private unstarted(): UnstartedServices {
    const { version: kibana } = this.context.env.packageInfo;
    return new UnstartedServices({ version: pluginVersion, kibanaVersion: kibana, problems: this.problems });
  }

  /** @returns whether it went well */
  private attempt(part: string, register: () => void): boolean {
    try {
      register();
      return true;
    } catch (thrown) {
      this.log.error(`Could not set up ${part}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
      this.problems.push({
        code: 'setup_failed',
        severity: 'danger',
        title: `Claude Activity could not set up ${part}`,
        action: "Kibana's log has the reason. This Kibana version may not be supported by this version of the plugin.",
      });
      return false;
    }
  }
}
