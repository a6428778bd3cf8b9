import { auditIndexTemplate, rejectedIndexTemplate } from '../../common/ecs';
import { AUDIT_TEMPLATE, REJECTED_TEMPLATE } from '../../common/names';
import { ConflictError } from '../errors/conflict_error';
import { toElasticsearchError } from '../errors/to_elasticsearch_error';
import type { Logger } from '../kibana/contracts';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import { remembered } from '../remembered';
import { detectCapabilities } from './detect_capabilities';
import { findForeignTemplate } from './find_foreign_template';

export interface ElasticsearchSetupOptions {
  /** Kibana's internal user: templates are the plugin's own, not the admin's. */
  elasticsearch: ElasticsearchClient;
  log: Logger;
  now: () => number;
}

/** How long a found state is taken for granted; someone may delete a template or install Fleet's package meanwhile. */
const VALID_FOR_MS = 10 * 60_000;

/** Prepares Elasticsearch for the first document: finds out what it can do, and installs the index templates made for that. */
export class ElasticsearchSetup {
  /**
   * Makes sure that the index templates are installed. Cheap when it was done lately; after a failure the next call
   * tries again.
   *
   * @throws ConflictError when Fleet's package owns the data streams
   * @throws ElasticsearchUnavailableError, ElasticsearchForbiddenError, ElasticsearchRejectedError
   */
  readonly ensureReady: () => Promise<void>;

  constructor(private readonly options: ElasticsearchSetupOptions) {
    this.ensureReady = remembered({ now: options.now, forMs: VALID_FOR_MS }, () => this.install());
  }

  private async install(): Promise<void> {
    const { elasticsearch, log } = this.options;
    const owner = await findForeignTemplate(elasticsearch);
    if (owner !== undefined) {
      throw new ConflictError(
        `Elastic Agent's integration owns these data streams (index template ${owner}), so nothing is written. Read the feed through Elastic Agent and use this app to look at it, or remove the integration.`,
        { data: { template: owner } },
      );
    }
    const capabilities = await detectCapabilities(elasticsearch);
    const templates = {
      [AUDIT_TEMPLATE]: auditIndexTemplate({ capabilities }),
      [REJECTED_TEMPLATE]: rejectedIndexTemplate({ capabilities }),
    };
    for (const [name, body] of Object.entries(templates)) {
      try {
        await elasticsearch.transport.request({ method: 'PUT', path: `/_index_template/${name}`, body });
      } catch (thrown) {
        throw toElasticsearchError(thrown, `install the index template ${name}`);
      }
    }
    log.debug(`Index templates are installed, for a cluster with ${JSON.stringify(capabilities)}.`);
  }
}
