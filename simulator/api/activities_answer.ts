import { encodeCursor } from '../feed/cursor';
import type { FeedRecord } from '../feed/feed_record';
import type { FeedPage } from '../feed/read_page';
import type { ApiAnswer } from './api_answer';

/** The body is put together from texts: nothing is serialized twice, however often a page is read. */
export const activitiesAnswer = ({
  page: { records, hasMore },
  repeated = [],
  parentId,
}: {
  page: FeedPage;
  /** Records that are delivered although they are not part of the page, before it. */
  repeated?: readonly FeedRecord[];
  parentId: string;
}): ApiAnswer => {
  const cursor = (record: FeedRecord | undefined): string =>
    JSON.stringify(record ? encodeCursor(record, parentId) : null);
  const data = [...repeated, ...records].map(({ json }) => json).join(',');
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: `{"data":[${data}],"has_more":${hasMore},"first_id":${cursor(records[0])},"last_id":${cursor(records[records.length - 1])}}`,
  };
};
