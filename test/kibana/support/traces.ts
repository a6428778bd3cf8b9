import type { Client } from '@elastic/elasticsearch';
import {
  AUDIT_INDEX_PATTERN,
  AUDIT_TEMPLATE,
  ENRICHMENT_PIPELINE,
  INGEST_TASK,
  REJECTED_INDEX_PATTERN,
  REJECTED_TEMPLATE,
  SOURCE_SAVED_OBJECT,
} from '../../../common/names';

const STREAMS = [AUDIT_INDEX_PATTERN, REJECTED_INDEX_PATTERN];
const TEMPLATES = [AUDIT_TEMPLATE, REJECTED_TEMPLATE];

/** What the plugin has left in a cluster, by number. */
export interface Traces {
  events: number;
  sources: number;
  tasks: number;
  /** Elasticsearch API keys that still open something. */
  apiKeys: number;
  templates: number;
  pipelines: number;
}

const count = async (client: Client, index: string | string[], query: object = { match_all: {} }): Promise<number> => {
  await client.indices.refresh({ index, ignore_unavailable: true });
  return (await client.count({ index, ignore_unavailable: true, allow_no_indices: true, query })).count;
};

const countTemplates = async (client: Client): Promise<number> => {
  const found = await Promise.all(TEMPLATES.map((name) => client.indices.existsIndexTemplate({ name })));
  return found.filter((exists) => exists).length;
};

/** Asks Elasticsearch itself, past Kibana. */
export const findTraces = async (client: Client): Promise<Traces> => ({
  events: await count(client, STREAMS),
  sources: await count(client, '.kibana', { term: { type: SOURCE_SAVED_OBJECT } }),
  tasks: await count(client, '.kibana_task_manager', { term: { 'task.taskType': INGEST_TASK } }),
  apiKeys: (await client.security.getApiKey({ active_only: true })).api_keys.filter(
    ({ metadata }) => metadata?.['application'] === 'claude_activity',
  ).length,
  templates: await countTemplates(client),
  pipelines: Object.keys(await client.ingest.getPipeline({ id: ENRICHMENT_PIPELINE }, { ignore: [404] })).filter(
    (id) => id === ENRICHMENT_PIPELINE,
  ).length,
});

/** Removes what stays after the sources were deleted, as docs/operations.md says it. */
export const removeWhatStays = async (client: Client): Promise<void> => {
  await client.indices.deleteDataStream({ name: STREAMS, expand_wildcards: 'all' });
  await client.indices.deleteIndexTemplate({ name: TEMPLATES }, { ignore: [404] });
  await client.ingest.deletePipeline({ id: ENRICHMENT_PIPELINE }, { ignore: [404] });
};
