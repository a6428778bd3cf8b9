import type { Client } from '@elastic/elasticsearch';
import { auditDataStream } from '../../../common/names';
import { toEcsDocument } from '../../../common/ecs';

const NAMESPACE = 'recent';
const HOUR_MS = 3_600_000;

/** A connector that somebody has added, in hours before now. */
export interface AddedConnector {
  name: string;
  by: string;
  hoursAgo: number;
}

export interface StoredEvent {
  _index: string;
  _id: string;
}

/**
 * Stores events of the last days. The rest of the feed stands still at a day in the past, where neither a preview nor
 * what a list was seen with would find it.
 */
export const storeRecentEvents = async (
  client: Client,
  connectors: readonly AddedConnector[],
): Promise<StoredEvent[]> => {
  const operations = connectors.flatMap(({ name, by, hoursAgo }, position) => {
    const time = new Date(Date.now() - hoursAgo * HOUR_MS).toISOString();
    const activity = {
      id: `activity_recent_${position}`,
      type: 'mcp_server_created',
      created_at: time,
      organization_id: 'org_01Recent',
      actor: { type: 'user_actor', user_id: `user_${by}`, email_address: by, ip_address: '203.0.113.7' },
      mcp_server_id: `mcpsrv_${position}`,
      mcp_server_name: name,
    };
    const ingest = { ingestedAt: time, sourceId: 'recent', tags: [] };
    const { id, document } = toEcsDocument(activity, { namespace: NAMESPACE, readAt: time, ingest });
    return [{ create: { _id: id } }, document];
  });
  const { errors, items } = await client.bulk({ index: auditDataStream(NAMESPACE), refresh: true, operations });
  const stored = items.flatMap(({ create }) => (create?._id ? [{ _index: create._index, _id: create._id }] : []));
  if (errors) throw new Error(`The recent events were not stored: ${JSON.stringify(items)}`);
  return stored;
};

/** The embedded Elasticsearch can't delete a data stream; its documents are enough. */
export const deleteRecentEvents = async (client: Client, stored: readonly StoredEvent[]): Promise<void> => {
  await client.bulk({ refresh: true, operations: stored.map((event) => ({ delete: event })) });
};
