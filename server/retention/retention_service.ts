import type { NamespaceRetention, RetentionAnswer, RetentionInput, RetentionPlan } from '../../common/api/retention';
import { keepsLess } from '../../common/api/retention';
import { AUDIT_INDEX_PATTERN, auditDataStream, REJECTED_INDEX_PATTERN, rejectedDataStream } from '../../common/names';
import { ConflictError } from '../errors/conflict_error';
import { elasticsearchFailure } from '../errors/elasticsearch_failure';
import { ElasticsearchForbiddenError } from '../errors/elasticsearch_forbidden_error';
import { toElasticsearchError } from '../errors/to_elasticsearch_error';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import { planShortening } from './plan_shortening';
import type { DataStream } from './read_data_streams';
import { readDataStreams } from './read_data_streams';

export interface RetentionServiceOptions {
  /** Kibana's internal user: how long data is kept is no secret, and readers rarely may see a stream's settings. */
  internal: ElasticsearchClient;
  /** As the current user: nobody deletes here what they could not delete elsewhere. */
  elasticsearch: ElasticsearchClient;
  listSources(): Promise<ReadonlyArray<{ namespace: string }>>;
  /** Name of the template of Elastic Agent's integration, where that owns the data streams. */
  findOwner(): Promise<string | undefined>;
  now(): number;
}

const NO_LIFECYCLE =
  'This cluster has no data stream lifecycle (Elasticsearch 8.11 or newer has it), so everything is kept until it is deleted by hand.';

const namespaceIn = (dataStream: string): string => {
  const prefix = [AUDIT_INDEX_PATTERN, REJECTED_INDEX_PATTERN]
    .map((pattern) => pattern.slice(0, -1))
    .find((start) => dataStream.startsWith(start));
  return dataStream.slice(prefix?.length ?? 0);
};

/** How long events are kept. Elasticsearch's data stream lifecycle is the only place where that stands. */
export class RetentionService {
  constructor(private readonly options: RetentionServiceOptions) {}

  /** @throws ElasticsearchUnavailableError, ElasticsearchForbiddenError */
  async get(): Promise<RetentionAnswer> {
    const { internal, listSources, findOwner } = this.options;
    const [streams, sources, owner] = await Promise.all([readDataStreams(internal), listSources(), findOwner()]);
    if (streams === undefined) return { obstacle: NO_LIFECYCLE, namespaces: [] };
    const names = [...sources.map(({ namespace }) => namespace), ...streams.map(({ name }) => namespaceIn(name))];
    return {
      obstacle: null,
      namespaces: [...new Set(names)].sort().map((namespace) => toRetention(namespace, streams, owner)),
    };
  }

  /** What a shorter retention would delete at once. */
  async plan(namespace: string, days: number): Promise<RetentionPlan> {
    const { internal, now } = this.options;
    return planShortening({ elasticsearch: internal, dataStreams: streamsOf(namespace), days, nowMs: now() });
  }

  /**
   * @throws ConflictError when it can't be changed from here, or would delete and nobody agreed to that
   * @throws ElasticsearchForbiddenError when the current user may not
   */
  async change(namespace: string, { days, mayDelete = false }: RetentionInput): Promise<RetentionAnswer> {
    const before = await this.get();
    const current = before.namespaces.find((each) => each.namespace === namespace);
    const obstacle = before.obstacle ?? current?.obstacle;
    if (obstacle) throw new ConflictError(obstacle);
    if (!current) throw new ConflictError(`No source writes the namespace "${namespace}". Reload the page.`);
    const { days: eventDays, deadLetterDays = eventDays } = current;
    const isShorter = [eventDays, deadLetterDays].some((old) => keepsLess(old, days));
    if (isShorter && !mayDelete) {
      throw new ConflictError('That keeps less than before and deletes what is older. Confirm that it may be deleted.');
    }
    for (const dataStream of streamsOf(namespace)) {
      // What comes later must not be kept otherwise than what is there.
      if (!current.dataStreams.includes(dataStream)) await this.send(dataStream, '');
      await this.send(dataStream, '/_lifecycle', days === null ? {} : { data_retention: `${days}d` });
    }
    return this.get();
  }

  private async send(dataStream: string, suffix: '' | '/_lifecycle', body?: object): Promise<void> {
    try {
      await this.options.elasticsearch.transport.request({
        method: 'PUT',
        path: `/_data_stream/${encodeURIComponent(dataStream)}${suffix}`,
        ...(body && { body }),
      });
    } catch (thrown) {
      const failure = elasticsearchFailure(thrown);
      // Somebody else made it meanwhile.
      if (suffix === '' && failure?.type === 'resource_already_exists_exception') return;
      if (failure?.statusCode === 403) {
        const privilege = suffix === '' ? 'create_index' : 'manage_data_stream_lifecycle';
        throw new ElasticsearchForbiddenError(
          `You may not change how long data is kept. Ask an administrator for the index privilege "${privilege}" on ${dataStream}.`,
          { cause: thrown },
        );
      }
      throw toElasticsearchError(thrown, `change how long ${dataStream} is kept`);
    }
  }
}

const streamsOf = (namespace: string): string[] => [auditDataStream(namespace), rejectedDataStream(namespace)];

const toRetention = (
  namespace: string,
  streams: readonly DataStream[],
  owner: string | undefined,
): NamespaceRetention => {
  const [events, deadLetters] = streamsOf(namespace).map((name) => streams.find((stream) => stream.name === name));
  const there = [events, deadLetters].filter((stream): stream is DataStream => stream !== undefined);
  const first = there[0];
  const isOtherwise = events !== undefined && deadLetters !== undefined && events.days !== deadLetters.days;
  return {
    namespace,
    dataStreams: there.map(({ name }) => name),
    days: first?.days ?? null,
    ...(isOtherwise && { deadLetterDays: deadLetters.days }),
    isLimitedByCluster: first?.isLimitedByCluster ?? false,
    obstacle: obstacleOf(there, owner),
  };
};

const obstacleOf = (streams: readonly DataStream[], owner: string | undefined): string | null => {
  if (owner !== undefined) {
    return `Elastic Agent's integration owns these data streams (index template ${owner}). Change its retention in Stack Management > Index Management.`;
  }
  const policy = streams.find(({ ilmPolicy }) => ilmPolicy !== undefined)?.ilmPolicy;
  if (policy === undefined) return null;
  return `The index lifecycle policy "${policy}" decides. Change it in Stack Management > Index Lifecycle Policies.`;
};
