import { Client } from '@elastic/elasticsearch';
import { startElasticsearch } from '../../../host/elasticsearch/start_elasticsearch';
import type { Activity } from '../../../common/compliance_api/activity';
import { toEcsDocument } from '../../../common/ecs';
import { auditDataStream } from '../../../common/names';

const BULK_SIZE = 2000;
const FIRST_USER_RETRIES = 12;

export interface EsqlAnswer {
  columns: { name: string; type: string }[];
  values: unknown[][];
}

/** A fresh Elasticsearch of its own, since the audit pattern covers all that a cluster holds. */
export interface AuditCluster {
  url: string;
  client: Client;
  /** Runs ES|QL as Discover does: the time range is a filter beside the query. */
  esql(query: string, filter?: unknown): Promise<EsqlAnswer>;
  /** A client that acts as a user with these index privileges and no others. */
  clientAs(name: string, indices: readonly { names: string[]; privileges: string[] }[]): Promise<Client>;
  /** Maps activities as the ingest task does and makes them searchable. */
  index(activities: readonly Activity[], namespace: string): Promise<void>;
  stop(): Promise<void>;
}

export const startAuditCluster = async (): Promise<AuditCluster> => {
  const node = await startElasticsearch();
  const { url, username, password } = node;
  const client = new Client({ node: url, auth: { username, password } });
  const others: Client[] = [];
  const cluster: AuditCluster = {
    url,
    client,
    esql: (query, filter) =>
      client.transport.request<EsqlAnswer>({
        method: 'POST',
        path: '/_query',
        body: { query, ...(filter !== undefined && { filter }) },
      }),
    clientAs: async (name, indices) => {
      const body = { cluster: [], indices };
      await client.transport.request({ method: 'PUT', path: `/_security/role/${name}`, body });
      const user = { password: `${name}-password`, roles: [name] };
      await client.transport.request({ method: 'PUT', path: `/_security/user/${name}`, body: user });
      const other = new Client({ node: url, auth: { username: name, password: user.password } });
      others.push(other);
      // The first user makes the index of users, whose shard takes a moment; the client asks again while it is away (503).
      await other.transport.request(
        {
          method: 'POST',
          path: '/_security/user/_has_privileges',
          body: { index: [{ names: ['any'], privileges: ['read'] }] },
        },
        { maxRetries: FIRST_USER_RETRIES },
      );
      return other;
    },
    index: async (activities, namespace) => {
      const records = activities.map((activity) => toEcsDocument(activity, { namespace }));
      for (let start = 0; start < records.length; start += BULK_SIZE) {
        const lines = records
          .slice(start, start + BULK_SIZE)
          .flatMap(({ id, document }) => [{ create: { _id: id } }, document]);
        const { errors, items } = await client.transport.request<{ errors: boolean; items: unknown[] }>({
          method: 'POST',
          path: `/${auditDataStream(namespace)}/_bulk`,
          bulkBody: lines,
        });
        if (errors) throw new Error(`Elasticsearch rejected documents: ${JSON.stringify(items).slice(0, 2000)}`);
      }
      await client.transport.request({ method: 'POST', path: `/${auditDataStream(namespace)}/_refresh` });
    },
    stop: async () => {
      await Promise.all([client, ...others].map((each) => each.close()));
      await node.stop();
    },
  };
  // Elasticsearch makes its index of users in its first seconds; whoever asks meanwhile is told that it is away.
  await cluster.clientAs('first', []);
  return cluster;
};
