import { EMPTY_PIPELINE, enrichmentPipeline } from '../../common/ecs';
import { CUSTOM_COMPONENT, ENRICHMENT_PIPELINE } from '../../common/names';
import { elasticsearchFailure } from '../errors/elasticsearch_failure';
import { ElasticsearchUnavailableError } from '../errors/elasticsearch_unavailable_error';
import { toElasticsearchError } from '../errors/to_elasticsearch_error';
import type { Logger } from '../kibana/contracts';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';

interface Nodes {
  nodes?: Record<string, { ingest?: { processors?: Array<{ type: string }> } }>;
}

interface ComponentTemplates {
  component_templates?: Array<{
    component_template?: { template?: { settings?: { index?: { default_pipeline?: string } } } };
  }>;
}

/**
 * Installs the pipeline that enriches events, as far as the cluster can. Enrichment is an extra: whatever is missing for
 * it, rights included, events are stored without it.
 *
 * @param options.isNeeded - indices go through it already, so that it must be there even with nothing to do
 * @returns its name where new indices should go through it; undefined where they should not: nothing to enrich with, or
 *   users have a default pipeline of their own
 * @throws ElasticsearchUnavailableError
 */
export const installPipeline = async ({
  elasticsearch,
  log,
  isNeeded,
}: {
  elasticsearch: ElasticsearchClient;
  log: Logger;
  isNeeded: boolean;
}): Promise<string | undefined> => {
  try {
    const pipeline = enrichmentPipeline(await readProcessors(elasticsearch));
    if (pipeline === undefined && !isNeeded) return undefined;
    const path = `/_ingest/pipeline/${encodeURIComponent(ENRICHMENT_PIPELINE)}`;
    await elasticsearch.transport.request({ method: 'PUT', path, body: pipeline ?? EMPTY_PIPELINE });
    const hasOwn = (await readOwnPipeline(elasticsearch)) !== undefined;
    return pipeline === undefined || hasOwn ? undefined : ENRICHMENT_PIPELINE;
  } catch (thrown) {
    const failure = toElasticsearchError(thrown, `install the ingest pipeline ${ENRICHMENT_PIPELINE}`);
    if (failure instanceof ElasticsearchUnavailableError) throw failure;
    log.debug(`Events are stored without places and names of browsers: ${(failure as Error).message}`);
    return undefined;
  }
};

/** The types that every node has on which pipelines run; none where no node runs any. */
const readProcessors = async (elasticsearch: ElasticsearchClient): Promise<ReadonlySet<string>> => {
  const { nodes = {} } = await elasticsearch.transport.request<Nodes>({
    method: 'GET',
    path: '/_nodes/ingest:true/ingest',
    querystring: { filter_path: 'nodes.*.ingest.processors.type' },
  });
  const [first = [], ...others] = Object.values(nodes).map(({ ingest }) =>
    (ingest?.processors ?? []).map(({ type }) => type),
  );
  return new Set(first.filter((type) => others.every((types) => types.includes(type))));
};

/** The default pipeline that users gave their events in the component template that is theirs. */
const readOwnPipeline = async (elasticsearch: ElasticsearchClient): Promise<string | undefined> => {
  try {
    const { component_templates: templates = [] } = await elasticsearch.transport.request<ComponentTemplates>({
      method: 'GET',
      path: `/_component_template/${encodeURIComponent(CUSTOM_COMPONENT)}`,
    });
    return templates[0]?.component_template?.template?.settings?.index?.default_pipeline;
  } catch (thrown) {
    if (elasticsearchFailure(thrown)?.statusCode === 404) return undefined;
    throw thrown;
  }
};
