import { auditDataStream, REJECTED_INDEX_PATTERN } from '../../common/names';
import type { ReadClient, SearchHit } from '../activity/read_client';

/** A dead letter as far as it takes to tell whether it is open. */
export interface LetterRef {
  id: string;
  index: string;
  activityId: string;
  sourceId: string;
  namespace: string;
}

export interface WalkOptions {
  /** Of this source alone; absent: of all. */
  sourceId?: string;
  order: 'asc' | 'desc';
  pageSize: number;
  signal?: AbortSignal | undefined;
}

export const DEAD_LETTERS = { indices: REJECTED_INDEX_PATTERN, name: 'the dead letters' };

const SOURCE_FIELD = 'labels.claude_activity_source';
const ACTIVITY_FIELD = 'labels.activity_id';
const NAMESPACE_FIELD = 'data_stream.namespace';

const text = (hit: SearchHit, field: string): string => String(hit.fields?.[field]?.[0] ?? '');

/**
 * Pages of dead letters by time. Two letters of one activity have the same place in the order, so that a page's border
 * may fall between them; one of them is enough for whoever asks about the activity.
 */
export async function* walkLetters(
  client: ReadClient,
  { sourceId, order, pageSize, signal }: WalkOptions,
): AsyncGenerator<LetterRef[], void, undefined> {
  for (let after: readonly unknown[] | undefined; ;) {
    const hits = await client.search(
      {
        size: pageSize,
        track_total_hits: false,
        _source: false,
        fields: [ACTIVITY_FIELD, SOURCE_FIELD, NAMESPACE_FIELD],
        query: sourceId === undefined ? { match_all: {} } : { term: { [SOURCE_FIELD]: sourceId } },
        sort: [
          { '@timestamp': { order, unmapped_type: 'date' } },
          { [ACTIVITY_FIELD]: { order, unmapped_type: 'keyword' } },
        ],
        ...(after && { search_after: after }),
      },
      signal,
    );
    if (hits.length > 0) {
      yield hits.map((hit) => ({
        id: hit._id,
        index: hit._index,
        activityId: text(hit, ACTIVITY_FIELD),
        sourceId: text(hit, SOURCE_FIELD),
        namespace: text(hit, NAMESPACE_FIELD),
      }));
    }
    after = hits[hits.length - 1]?.sort;
    if (hits.length < pageSize || after === undefined) return;
  }
}

/** More ids in one query would be refused by some clusters. */
const MAX_IDS = 1000;
/** `.ds-<data stream>-<day>-<generation>`, perhaps on another cluster or restored under a longer name. */
const streamOf = (index: string): string => index.replace(/^.*?\.ds-/, '').replace(/-[\d.]+-\d+$/, '');

/**
 * Which of the letters are open: their activity is neither in the audit stream that they were meant for nor in the one
 * that their source writes now.
 *
 * @param audit - reads the audit streams
 * @param namespaceOf - where the source writes now; undefined for one that is gone
 */
export const openLetters = async (
  letters: readonly LetterRef[],
  {
    audit,
    namespaceOf,
    signal,
  }: { audit: ReadClient; namespaceOf: (sourceId: string) => string | undefined; signal?: AbortSignal | undefined },
): Promise<LetterRef[]> => {
  const ids = [...new Set(letters.map(({ activityId }) => activityId))];
  const stored = new Set<string>();
  for (let start = 0; start < ids.length; start += MAX_IDS) {
    const hits = await audit.search(
      {
        // One activity may be in the streams of several sources.
        size: 10 * MAX_IDS,
        track_total_hits: false,
        _source: false,
        query: { ids: { values: ids.slice(start, start + MAX_IDS) } },
      },
      signal,
    );
    for (const { _id: id, _index: index } of hits) stored.add(`${streamOf(index)} ${id}`);
  }
  const isStored = (namespace: string | undefined, id: string): boolean =>
    namespace !== undefined && stored.has(`${auditDataStream(namespace)} ${id}`);
  return letters.filter(
    ({ activityId, namespace, sourceId }) =>
      !isStored(namespace, activityId) && !isStored(namespaceOf(sourceId), activityId),
  );
};
