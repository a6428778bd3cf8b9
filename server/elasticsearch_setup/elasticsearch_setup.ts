import { auditIndexTemplate, rejectedIndexTemplate } from '../../common/ecs';
import { AUDIT_TEMPLATE, REJECTED_TEMPLATE } from '../../common/names';
import { ConflictError } from '../errors/conflict_error';
import { toElasticsearchError } from '../errors/to_elasticsearch_error';
import type { Logger } from '../kibana/contracts';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import { remembered } from '../remembered';
import { detectCapabilities } from './detect_capabilities';
import { findForeignTemplate } from './find_foreign_template';
import { installPipeline } from './install_pipeline';

export interface ElasticsearchSetupOptions {
  /** Kibana's internal user: templates are the plugin's own, not the admin's. */
  elasticsearch: ElasticsearchClient;
  log: Logger;
  now: () => number;
  /** An admin's decision that these templates go over those of Elastic Agent's integration. */
  isOverElasticAgent?: boolean;
}

/** How long a found state is taken for granted; someone may delete a template or install Fleet's package meanwhile. */
const VALID_FOR_MS = 10 * 60_000;
/** When a missing pipeline is put back, however many documents ask for it. */
const PUT_BACK_EVERY_MS = 1000;

/** Prepares Elasticsearch for the first document: finds out what it can do, and installs what is made for that. */
export class ElasticsearchSetup {
  /**
   * Makes sure that the index templates and the pipeline are installed. Cheap when it was done lately; after a failure
   * the next call tries again.
   *
   * @throws ConflictError when Fleet's package owns the data streams
   * @throws ElasticsearchUnavailableError, ElasticsearchForbiddenError, ElasticsearchRejectedError
   */
  readonly ensureReady: () => Promise<void>;
  /** Puts back the pipeline after Elasticsearch has said that it is missing. Throws as `ensureReady` does. */
  readonly restorePipeline: () => Promise<void>;

  constructor(private readonly options: ElasticsearchSetupOptions) {
    const { now } = options;
    this.ensureReady = remembered({ now, forMs: VALID_FOR_MS }, () => this.install());
    this.restorePipeline = remembered({ now, forMs: PUT_BACK_EVERY_MS }, async () => {
      const { elasticsearch, log } = options;
      await installPipeline({ elasticsearch, log, isNeeded: true });
    });
  }

  /** The template of Elastic Agent's integration that owns the data streams, if one does and no admin decided otherwise. */
  async findOwner(): Promise<string | undefined> {
    const { elasticsearch, isOverElasticAgent = false } = this.options;
    return isOverElasticAgent ? undefined : findForeignTemplate(elasticsearch);
  }

  private async install(): Promise<void> {
    const { elasticsearch, log, isOverElasticAgent: isOverFleet = false } = this.options;
    const owner = await this.findOwner();
    if (owner !== undefined) {
      throw new ConflictError(
        `Elastic Agent's integration owns these data streams (index template ${owner}), so nothing is written. Read the feed through Elastic Agent and use this app to look at it, or remove the integration.`,
        { data: { template: owner } },
      );
    }
    const capabilities = await detectCapabilities(elasticsearch);
    const pipeline = await installPipeline({ elasticsearch, log, isNeeded: false });
    const templates = {
      [AUDIT_TEMPLATE]: auditIndexTemplate({ capabilities, pipeline, isOverFleet }),
      [REJECTED_TEMPLATE]: rejectedIndexTemplate({ capabilities, isOverFleet }),
    };
    for (const [name, body] of Object.entries(templates)) {
      try {
        await elasticsearch.transport.request({ method: 'PUT', path: `/_index_template/${name}`, body });
      } catch (thrown) {
        throw toElasticsearchError(thrown, `install the index template ${name}`);
      }
    }
    log.debug(
      `Index templates are installed, for a cluster with ${JSON.stringify(capabilities)} and ${pipeline ?? 'no pipeline'}.`,
    );
  }
}
