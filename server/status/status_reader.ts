import type { AppProblem, AppStatus } from '../../common/api/app_status';
import { AUDIT_INDEX_PATTERN, PLUGIN_ID } from '../../common/names';
import { ConflictError } from '../errors/conflict_error';
import { ElasticsearchBlockedError } from '../errors/elasticsearch_blocked_error';
import { ElasticsearchForbiddenError } from '../errors/elasticsearch_forbidden_error';
import { ElasticsearchUnavailableError } from '../errors/elasticsearch_unavailable_error';
import type { CoreStart, KibanaRequest, Logger } from '../kibana/contracts';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';

export interface StatusReaderOptions {
  version: string;
  kibanaVersion: string;
  /** As the current user. */
  elasticsearch: ElasticsearchClient;
  elasticsearchVersion: () => Promise<string>;
  ensureElasticsearchReady: () => Promise<void>;
  areApiKeysAvailable: () => Promise<boolean>;
  countSources: () => Promise<number>;
  capabilities: CoreStart['capabilities'];
  canEncrypt: boolean;
  /** What failed while the plugin was set up. */
  setupProblems: readonly AppProblem[];
  log: Logger;
}

const ELASTICSEARCH_DOWN: AppProblem = {
  code: 'elasticsearch_unavailable',
  severity: 'danger',
  title: 'Elasticsearch does not answer',
  action: "Check the cluster and Kibana's connection to it. Reading goes on by itself once it answers.",
};
const NO_ENCRYPTION_KEY: AppProblem = {
  code: 'encryption_key_missing',
  severity: 'danger',
  title: 'Kibana has no encryption key, so no API key can be stored',
  action:
    'Set xpack.encryptedSavedObjects.encryptionKey (32 characters or more) in kibana.yml on every Kibana and restart it.',
};
const NO_SECURITY: AppProblem = {
  code: 'security_disabled',
  severity: 'warning',
  title: 'Elasticsearch security is off',
  action:
    "Events are written as Kibana's internal user, and everybody who reaches Kibana sees them. Switch security on for anything but a trial.",
};

/** Says what keeps the app from working, so that it can explain itself. Never fails because something else does. */
export class StatusReader {
  constructor(private readonly options: StatusReaderOptions) {}

  async read(request: KibanaRequest, signal: AbortSignal): Promise<AppStatus> {
    const { version, kibanaVersion, elasticsearchVersion, countSources, setupProblems, canEncrypt } = this.options;
    const [elasticsearch, problem, isSecured, sourceCount, canManageSources, hasData] = await Promise.all([
      this.orFallback('the Elasticsearch version', elasticsearchVersion, null),
      this.templateProblem(),
      this.orFallback('whether API keys are available', this.options.areApiKeysAvailable, true),
      this.orFallback('the number of sources', countSources, 0),
      this.orFallback("the user's rights", () => this.canManageSources(request), false),
      this.orFallback<boolean | null>('whether there is data', () => this.hasData(signal), null),
    ]);
    const problems = [
      ...(problem ? [problem] : elasticsearch === null ? [ELASTICSEARCH_DOWN] : []),
      ...(canEncrypt ? [] : [NO_ENCRYPTION_KEY]),
      ...(isSecured ? [] : [NO_SECURITY]),
      ...setupProblems,
    ];
    return {
      version,
      kibanaVersion,
      elasticsearchVersion: elasticsearch,
      problems,
      sourceCount,
      canManageSources,
      hasData,
    };
  }

  private async templateProblem(): Promise<AppProblem | undefined> {
    try {
      await this.options.ensureElasticsearchReady();
      return undefined;
    } catch (thrown) {
      if (thrown instanceof ElasticsearchUnavailableError && !(thrown instanceof ElasticsearchBlockedError)) {
        return ELASTICSEARCH_DOWN;
      }
      if (thrown instanceof ConflictError) {
        return {
          code: 'template_owned_by_fleet',
          severity: 'warning',
          title: 'Elastic Agent reads this feed',
          action: thrown.message,
        };
      }
      this.options.log.debug(`The index templates are not installed: ${(thrown as Error).message}`);
      return {
        code: 'template_not_installed',
        severity: 'danger',
        title: 'The index templates could not be installed, so nothing is stored',
        action:
          thrown instanceof ElasticsearchForbiddenError
            ? "Kibana's own Elasticsearch user lacks the cluster privilege manage_index_templates. Use the built-in kibana_system user or service token."
            : (thrown as Error).message,
      };
    }
  }

  private async canManageSources(request: KibanaRequest): Promise<boolean> {
    const capabilities = await this.options.capabilities.resolveCapabilities(request, {
      capabilityPath: `${PLUGIN_ID}.*`,
    });
    return capabilities[PLUGIN_ID]?.['manageSources'] === true;
  }

  private async hasData(signal: AbortSignal): Promise<boolean> {
    const { hits } = await this.options.elasticsearch.transport.request<{ hits: { total: { value: number } } }>(
      {
        method: 'POST',
        path: `/${encodeURIComponent(AUDIT_INDEX_PATTERN)}/_search`,
        querystring: { ignore_unavailable: true, allow_no_indices: true, filter_path: 'hits.total' },
        body: { size: 0, track_total_hits: 1 },
      },
      { signal },
    );
    return hits.total.value > 0;
  }

  private async orFallback<Value>(what: string, read: () => Promise<Value>, fallback: Value): Promise<Value> {
    try {
      return await read();
    } catch (thrown) {
      this.options.log.debug(`Can't tell ${what}: ${(thrown as Error).message}`);
      return fallback;
    }
  }
}
