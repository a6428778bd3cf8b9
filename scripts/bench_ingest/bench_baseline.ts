import { readFile } from 'node:fs/promises';
import { Agent, request } from 'undici';
import type { RenderedFeed } from './rendered_feed';
import { bulkFile } from './rendered_feed';

export interface BaselineOptions {
  feed: RenderedFeed;
  feedUrl: string;
  elasticsearch: { url: string; authorization: string };
  dataStream: string;
  bulkSize: number;
  bulksInFlight: number;
  pagesInFlight: number;
  /** Partitions to be sent, e.g. a few to try a bulk size. */
  partitions: readonly number[];
}

/** Cuts a body of two lines a document into bulks. */
const splitBody = (body: Buffer, documents: number): Buffer[] => {
  const parts: Buffer[] = [];
  let [start, lines] = [0, 0];
  for (let end = body.indexOf(10); end !== -1; end = body.indexOf(10, end + 1)) {
    lines += 1;
    if (lines < documents * 2) continue;
    parts.push(body.subarray(start, end + 1));
    [start, lines] = [end + 1, 0];
  }
  if (start < body.length) parts.push(body.subarray(start));
  return parts;
};

/**
 * The least that any back-fill does: the same pages fetched and thrown away, while bulk bodies of the same documents,
 * serialized beforehand, are sent. Nothing is parsed, mapped or looked up.
 *
 * @returns documents a second
 */
export const benchBaseline = async (options: BaselineOptions): Promise<number> => {
  const { feed, feedUrl, elasticsearch, dataStream, bulkSize, bulksInFlight, pagesInFlight, partitions } = options;
  const dispatcher = new Agent();
  const pages = partitions.flatMap((partition) =>
    Array.from({ length: feed.pagesPerPartition }, (_, page) => ({ partition, page })),
  );
  const fetches = [...pages];
  const fetchPages = async (): Promise<void> => {
    for (let next = fetches.shift(); next; next = fetches.shift()) {
      const ms = (Date.parse(feed.before) - Date.parse(feed.from)) / feed.partitions;
      const from = new Date(Date.parse(feed.from) + next.partition * ms).toISOString();
      const after = next.partition * feed.pagesPerPartition * feed.pageSize + next.page * feed.pageSize;
      const query = new URLSearchParams({ 'created_at.gte': from, ...(next.page > 0 && { after_id: String(after) }) });
      const { body } = await request(`${feedUrl}/v1/compliance/activities?${query.toString()}`, { dispatcher });
      await body.arrayBuffer();
    }
  };
  const bodies = [...pages];
  const ready: Buffer[] = [];
  const sendBulks = async (): Promise<void> => {
    for (;;) {
      if (ready.length === 0) {
        const next = bodies.shift();
        if (!next) return;
        ready.push(...splitBody(await readFile(bulkFile(feed.folder, next.partition, next.page)), bulkSize));
      }
      const bulk = ready.shift();
      if (!bulk) continue;
      const { statusCode, body } = await request(`${elasticsearch.url}/${dataStream}/_bulk?filter_path=errors`, {
        method: 'POST',
        headers: { authorization: elasticsearch.authorization, 'content-type': 'application/x-ndjson' },
        body: bulk,
        dispatcher,
      });
      const answer = (await body.json()) as { errors?: boolean };
      if (statusCode !== 200 || answer.errors) throw new Error(`A bulk of the baseline failed (${statusCode}).`);
    }
  };
  const begun = performance.now();
  await Promise.all([
    ...Array.from({ length: pagesInFlight }, fetchPages),
    ...Array.from({ length: bulksInFlight }, sendBulks),
  ]);
  const seconds = (performance.now() - begun) / 1000;
  await dispatcher.close();
  return (pages.length * feed.pageSize) / seconds;
};
