import { SourceRequestRefusedError } from '../../errors/source_request_refused_error';
import type { ActivitiesAnswer } from './compliance_api_client';
import type { PageRequests } from './request_with_retries';
import { requestWithRetries } from './request_with_retries';
import { walkActivities } from './walk_activities';

export interface WindowToRead {
  /** Bounds of `created_at`, RFC 3339: from inclusive, to inclusive, before exclusive; null or absent: open. */
  from: string;
  to?: string | null;
  before?: string | null;
  /** Cursor to go on from, with the same bounds. */
  cursor: string | null;
  /** Where to begin anew should the API no longer know the cursor: at or before the first activity not stored yet. */
  restartFrom: string;
}

export interface ReadWindowOptions {
  requests: PageRequests;
  pageSize: number;
  signal: AbortSignal;
  /** Whether the next page is worth asking for before the current one is stored. */
  mayPrefetch: () => boolean;
}

/**
 * The pages of one window of time, oldest first, within the request budget and in spite of passing trouble.
 *
 * @throws what a request throws that is not worth repeating, or failed too often
 */
export async function* readWindow(
  { from, to = null, before = null, cursor, restartFrom }: WindowToRead,
  { requests, pageSize, signal, mayPrefetch }: ReadWindowOptions,
): AsyncGenerator<ActivitiesAnswer, void, undefined> {
  const walk = (start: string, startCursor: string | null) =>
    walkActivities({
      fetchPage: (afterId, pageSignal) =>
        requestWithRetries(
          requests,
          {
            limit: pageSize,
            order: 'asc',
            afterId,
            createdAtGte: start,
            createdAtLte: to,
            createdAtLt: before,
          },
          pageSignal,
        ),
      cursor: startCursor,
      signal,
      mayPrefetch,
    });

  let hasPage = false;
  try {
    for await (const page of walk(from, cursor)) {
      hasPage = true;
      yield page;
    }
    return;
  } catch (thrown) {
    // A cursor kept from the last run may no longer be known; what lies before it is stored, so its end is enough.
    if (!(thrown instanceof SourceRequestRefusedError) || cursor === null || hasPage) throw thrown;
    requests.log.info('The cursor of an interrupted read is no longer known; reading goes on from what is stored.');
  }
  yield* walk(restartFrom, null);
}
