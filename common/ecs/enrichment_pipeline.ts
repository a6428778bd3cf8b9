type Processor = Record<string, Record<string, unknown>>;

/** Body of `PUT _ingest/pipeline/<name>`. */
export interface IngestPipeline {
  description: string;
  processors: Processor[];
  _meta: { managed_by: string; managed: boolean };
}

/** What is absent is nothing to enrich, and what can't be enriched stays as it is: no event is lost for it. */
const LENIENT = { ignore_missing: true, ignore_failure: true };

const LOCATION: Processor = { geoip: { field: 'source.ip', target_field: 'source.geo', ...LENIENT } };

const NETWORK: Processor = {
  geoip: {
    field: 'source.ip',
    target_field: 'source.as',
    database_file: 'GeoLite2-ASN.mmdb',
    properties: ['asn', 'organization_name'],
    ...LENIENT,
  },
};

/** ECS has other names for these than the database. */
const RENAMED: Processor[] = [
  { rename: { field: 'source.as.asn', target_field: 'source.as.number', ...LENIENT } },
  { rename: { field: 'source.as.organization_name', target_field: 'source.as.organization.name', ...LENIENT } },
];

/** Without its databases (no way to the internet) the processor would mark every event with a tag for each of them. */
const WITHOUT_MARKS: Processor = {
  script: {
    lang: 'painless',
    source: "if (ctx.tags instanceof List) { ctx.tags.removeIf(tag -> tag.startsWith('_geoip_')) }",
    ignore_failure: true,
  },
};

const BROWSER: Processor = {
  user_agent: { field: 'user_agent.original', target_field: 'user_agent', ...LENIENT },
};

/**
 * The pipeline that adds places and networks to addresses, and names to user agents, as far as a cluster can.
 *
 * @param available - types of processors that every node of the cluster has
 * @returns undefined where there is nothing to add it with
 */
export const enrichmentPipeline = (available: ReadonlySet<string>): IngestPipeline | undefined => {
  const processors = [
    ...(available.has('geoip') ? [LOCATION] : []),
    ...(available.has('geoip') && available.has('rename') ? [NETWORK, ...RENAMED] : []),
    ...(available.has('geoip') && available.has('script') ? [WITHOUT_MARKS] : []),
    ...(available.has('user_agent') ? [BROWSER] : []),
  ];
  return processors.length === 0 ? undefined : pipelineOf(processors);
};

/** For indices that go through the pipeline on a cluster that can't enrich any more: their events must still get in. */
export const EMPTY_PIPELINE: IngestPipeline = pipelineOf([]);

function pipelineOf(processors: Processor[]): IngestPipeline {
  return {
    description: 'Adds places to addresses and names to user agents, for the Claude Activity app.',
    processors,
    _meta: { managed_by: 'claude_activity', managed: true },
  };
}
