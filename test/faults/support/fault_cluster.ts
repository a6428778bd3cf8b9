import { Client } from '@elastic/elasticsearch';
import {
  auditDataStream,
  AUDIT_INDEX_PATTERN,
  rejectedDataStream,
  REJECTED_INDEX_PATTERN,
} from '../../../common/names';
import { connectElasticsearch } from '../../../host/elasticsearch/connect_elasticsearch';
import { ElasticsearchSetup } from '../../../server/elasticsearch_setup/elasticsearch_setup';
import type { ElasticsearchClient } from '../../../server/kibana/elasticsearch_client';
import { recordingLogger } from '../../../server/test_support/recording_logger';

const PAGE = 5000;

export const NAMESPACE = 'faults';
/** Documents with a text where a number must be are refused here. */
export const MISFITS_NAMESPACE = 'faults_misfits';

/** The Elasticsearch of the test, as its superuser. */
export class FaultCluster {
  private constructor(
    readonly url: string,
    readonly client: Client,
    /** With the rights of a source's key, encoded. */
    readonly sourceKey: string,
    private readonly stopNode: () => Promise<void>,
  ) {}

  static async start(): Promise<FaultCluster> {
    const handle = await connectElasticsearch();
    const { credentials } = handle;
    const client = new Client({ node: handle.url, auth: credentials });
    const setup = new ElasticsearchSetup({
      elasticsearch: client as unknown as ElasticsearchClient,
      log: recordingLogger(),
      now: Date.now,
    });
    await setup.ensureReady();
    const names = [AUDIT_INDEX_PATTERN, REJECTED_INDEX_PATTERN];
    const privileges = ['auto_configure', 'create_doc', 'read', 'view_index_metadata'];
    const { encoded } = await client.security.createApiKey({
      name: 'faults',
      role_descriptors: { source: { cluster: [], indices: [{ names, privileges }] } },
    });
    const cluster = new FaultCluster(handle.url, client, encoded, () => handle.stop());
    await cluster.addMisfitTemplate();
    return cluster;
  }

  private async addMisfitTemplate(): Promise<void> {
    const properties = {
      anthropic: { properties: { audit: { properties: { claude_chat_id: { type: 'long' as const } } } } },
    };
    await this.client.indices.putIndexTemplate({
      name: 'misfits',
      index_patterns: [auditDataStream(MISFITS_NAMESPACE)],
      priority: 500,
      data_stream: {},
      template: { settings: { number_of_replicas: 0 }, mappings: { properties } },
    });
  }

  async rollover(namespace: string): Promise<void> {
    await this.client.indices.rollover({ alias: auditDataStream(namespace) }, { ignore: [404] });
  }

  /** @param isReadOnly - whether the indices take nothing */
  async block(namespace: string, isReadOnly: boolean): Promise<void> {
    await this.client.indices.putSettings(
      { index: auditDataStream(namespace), settings: { 'index.blocks.write': isReadOnly } },
      { ignore: [404] },
    );
  }

  /**
   * Waits until no bulk is being worked on: Task Manager gives the task of a dead Kibana to another one only after two
   * minutes, long after that.
   */
  async untilNoBulkIsUnderWay(): Promise<void> {
    for (;;) {
      const { nodes = {} } = await this.client.tasks.list({ actions: 'indices:data/write/bulk*' });
      if (Object.values(nodes).every(({ tasks }) => Object.keys(tasks).length === 0)) return;
    }
  }

  /** Ids of all events, and of all dead letters with their activities, one for each document in any index. */
  async storedIds(
    namespace: string,
  ): Promise<{ events: string[]; letters: Array<{ id: string; activityId: string }> }> {
    const events = await this.search(auditDataStream(namespace), false);
    const letters = await this.search(rejectedDataStream(namespace), ['labels.activity_id']);
    return {
      events: events.map(({ _id: id }) => id),
      letters: letters.map(({ _id: id, _source: source }) => ({ id, activityId: source?.labels?.activity_id ?? '' })),
    };
  }

  /** Empties the streams of a namespace; their names are used again, since a node holds only so many. */
  async forget(namespace: string): Promise<void> {
    for (const stream of [auditDataStream(namespace), rejectedDataStream(namespace)]) {
      const rolled = await this.client.indices.rollover({ alias: stream }, { ignore: [404] });
      if (!rolled.new_index) continue;
      const { data_streams: streams } = await this.client.indices.resolveIndex({ name: stream });
      const indices = [streams.find(({ name }) => name === stream)?.backing_indices ?? []].flat();
      const old = indices.filter((name) => name !== rolled.new_index);
      if (old.length > 0) await this.client.indices.delete({ index: old });
    }
  }

  async stop(): Promise<void> {
    await this.client.close();
    await this.stopNode();
  }

  private async search(index: string, source: string[] | false) {
    const found: Array<{ _id: string; _source?: { labels?: { activity_id?: string } } }> = [];
    await this.client.indices.refresh({ index }, { ignore: [404] });
    for (let after: Array<string | number> | undefined; ;) {
      const { hits } = await this.client.search<{ labels?: { activity_id?: string } }>({
        index,
        ignore_unavailable: true,
        size: PAGE,
        _source: source,
        sort: ['_index', '_doc'],
        ...(after && { search_after: after }),
      });
      found.push(...hits.hits.map(({ _id, _source }) => ({ _id: String(_id), ...(_source && { _source }) })));
      const last = hits.hits[hits.hits.length - 1];
      if (hits.hits.length < PAGE || !last?.sort) return found;
      after = last.sort as Array<string | number>;
    }
  }
}
