import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RenderedFeed } from './rendered_feed';
import { pageFile } from './rendered_feed';

/**
 * Serves the pages of a rendered feed, in a process of its own: the time that it takes must not be that of the reader.
 * Knows which page is asked for by the beginning of the partition and the cursor's last id.
 */
const feed = JSON.parse(process.argv[2] ?? '{}') as RenderedFeed;
const fromMs = Date.parse(feed.from);
const partitionMs = (Date.parse(feed.before) - fromMs) / feed.partitions;

const server = createServer((request, response) => {
  const search = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const begin = Date.parse(search.get('created_at.gte') ?? feed.from);
  const partition = Math.max(0, Math.min(feed.partitions - 1, Math.round((begin - fromMs) / partitionMs)));
  const after = Number(/(\d+)$/.exec(search.get('after_id') ?? '')?.[1] ?? Number.NaN);
  const first = partition * feed.pagesPerPartition * feed.pageSize;
  const page = Number.isNaN(after) ? 0 : Math.round((after - first) / feed.pageSize);
  const file = pageFile(feed.folder, partition, page);
  stat(file).then(
    ({ size }) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': size });
      createReadStream(file).pipe(response);
    },
    () => response.writeHead(404).end(),
  );
});
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.on('disconnect', () => process.exit());
