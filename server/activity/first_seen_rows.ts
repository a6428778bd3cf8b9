import type { CountRow, FirstSeen } from '../../common/api/overview';
import { groupRows } from '../../common/overview';
import { toKey, toNumber } from './esql_values';
import type { EsqlRow } from './read_client';

/** What events name of one kind: how often in the time range, and what of it is new there. */
export interface Seen {
  counts: CountRow[];
  news: FirstSeen[];
  /** There may be more. */
  isCut: boolean;
}

interface SeenColumns {
  key: string;
  first: string;
  count: string;
}

/** Newest first, ties by key as Elasticsearch sorts them. */
export const newestFirst = (news: readonly FirstSeen[]): FirstSeen[] => {
  const order = new Map(groupRows(news.map(({ key }) => ({ key, count: 0 }))).map(({ key }, place) => [key, place]));
  return [...news].sort((a, b) => b.time - a.time || (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
};

/** Rows of `firstSeenQuery`, with the names that are known for their keys. */
export const toNews = (
  rows: readonly EsqlRow[],
  { key, first, count }: SeenColumns,
  labels: ReadonlyMap<string | null, string | undefined>,
): FirstSeen[] =>
  rows.map((row) => {
    const label = labels.get(toKey(row[key]));
    return {
      key: String(row[key]),
      ...(label !== undefined && { label }),
      time: Date.parse(String(row[first])),
      count: toNumber(row[count]),
    };
  });

/**
 * Rows of `seenQuery`.
 *
 * @param fromMs - what was there before isn't new
 */
export const toSeen = (
  rows: readonly EsqlRow[],
  { key, label, first, count }: SeenColumns & { label: string },
  fromMs: number,
): Pick<Seen, 'counts' | 'news'> => {
  const firsts = new Map<string | null, number>();
  for (const row of rows) {
    const time = Date.parse(String(row[first]));
    firsts.set(toKey(row[key]), Math.min(time, firsts.get(toKey(row[key])) ?? time));
  }
  const counts = groupRows(
    rows
      .map((row) => ({ key: toKey(row[key]), count: toNumber(row[count]), label: toKey(row[label]) }))
      .filter((row) => row.count > 0),
  );
  const news = counts.flatMap(({ key: name, ...rest }): FirstSeen[] => {
    const time = firsts.get(name) ?? 0;
    return name === null || time < fromMs ? [] : [{ key: name, ...rest, time }];
  });
  return { counts, news };
};
