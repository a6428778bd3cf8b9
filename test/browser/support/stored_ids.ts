import type { Client } from '@elastic/elasticsearch';
import { auditDataStream } from '../../../common/names';

const PAGE = 5000;

/** Ids of all events in a data stream, sorted; one that is stored twice is there twice. */
export const storedIds = async (client: Client, namespace: string): Promise<string[]> => {
  const stream = auditDataStream(namespace);
  await client.indices.refresh({ index: stream, ignore_unavailable: true });
  const ids: string[] = [];
  for (let after: unknown[] | undefined; ;) {
    const { hits } = await client.transport.request<{ hits: { hits: Array<{ _id: string; sort: unknown[] }> } }>({
      method: 'POST',
      path: `/${stream}/_search`,
      querystring: { ignore_unavailable: true },
      body: {
        size: PAGE,
        _source: false,
        sort: ['event.id', '_index'],
        ...(after && { search_after: after }),
      },
    });
    ids.push(...hits.hits.map(({ _id: id }) => id));
    if (hits.hits.length < PAGE) return ids.sort();
    after = hits.hits[hits.hits.length - 1]?.sort;
  }
};
