import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toEcsJson } from '../../common/ecs';
import type { Activity } from '../../common/compliance_api/activity';
import { startSimulator } from '../../simulator';

/** Pages of a feed and the bulk bodies of the same documents, written to files beforehand: making them costs neither side. */
export interface RenderedFeed {
  folder: string;
  /** Bounds of the history, RFC 3339. */
  from: string;
  before: string;
  activities: number;
  pageSize: number;
  /** As a back-fill cuts the time; each has the same number of pages. */
  partitions: number;
  pagesPerPartition: number;
}

export const PAGE_SIZE = 5000;
const PARTITIONS = 100;
const SPAN_MS = 100 * 86_400_000;
const END_MS = Date.parse('2026-06-01T00:00:00Z');
/** Real activities of the fictional organization, used again and again with other ids and times. */
const TEMPLATES = 20_000;

export const pageFile = (folder: string, partition: number, page: number): string =>
  join(folder, `page_${partition}_${page}.json`);
export const bulkFile = (folder: string, partition: number, page: number): string =>
  join(folder, `bulk_${partition}_${page}.ndjson`);

/**
 * Renders a feed of so many activities.
 *
 * @param count - a multiple of 100 pages of 5000 gives full pages
 */
export const renderFeed = async (folder: string, count: number): Promise<RenderedFeed> => {
  await mkdir(folder, { recursive: true });
  const simulator = await startSimulator({ historyDays: 21, liveEventsPerSecond: 0 });
  const templates = simulator.truth.activities().slice(0, TEMPLATES);
  await simulator.close();
  const perPartition = Math.ceil(count / PARTITIONS);
  const pagesPerPartition = Math.ceil(perPartition / PAGE_SIZE);
  const pageSize = Math.ceil(perPartition / pagesPerPartition);
  const partitionMs = SPAN_MS / PARTITIONS;
  let n = 0;
  for (let partition = 0; partition < PARTITIONS; partition++) {
    const begin = END_MS - SPAN_MS + partition * partitionMs;
    for (let page = 0; page < pagesPerPartition; page++) {
      const activities: Activity[] = Array.from({ length: pageSize }, (_, index) => {
        const template = templates[n % templates.length]!;
        const at = begin + ((page * pageSize + index) / (pagesPerPartition * pageSize)) * partitionMs;
        return {
          ...template,
          id: `activity_01bench${String((n += 1)).padStart(17, '0')}`,
          created_at: new Date(at).toISOString().replace('Z', '000Z'),
        };
      });
      const last = activities[activities.length - 1]!.id;
      const body = {
        data: activities,
        has_more: page < pagesPerPartition - 1,
        first_id: activities[0]!.id,
        last_id: last,
      };
      const lines = activities.map((activity) => {
        const { id, json } = toEcsJson(activity, {
          namespace: 'bench_baseline',
          preserveOriginal: false,
          readAt: activity.created_at!,
          ingest: { ingestedAt: activity.created_at!, sourceId: 'baseline', tags: ['backfill'] },
        });
        return `${JSON.stringify({ create: { _id: id } })}\n${json}\n`;
      });
      await Promise.all([
        writeFile(pageFile(folder, partition, page), JSON.stringify(body)),
        writeFile(bulkFile(folder, partition, page), lines.join('')),
      ]);
    }
  }
  return {
    folder,
    from: new Date(END_MS - SPAN_MS).toISOString(),
    before: new Date(END_MS).toISOString(),
    activities: n,
    pageSize,
    partitions: PARTITIONS,
    pagesPerPartition,
  };
};
