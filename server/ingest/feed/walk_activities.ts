import { SourceAnswerUnreadableError } from '../../errors/source_answer_unreadable_error';
import type { ActivitiesAnswer } from './compliance_api_client';

export type FetchPage = (afterId: string | null, signal: AbortSignal) => Promise<ActivitiesAnswer>;

export interface WalkOptions {
  /** Asks for the page after a cursor; everything else about the request stays the same during the walk. */
  fetchPage: FetchPage;
  /** Cursor to go on from; null starts at the beginning of the window. */
  cursor: string | null;
  signal: AbortSignal;
  /** Whether the next page is worth asking for before the current one is stored; false shortly before the run ends. */
  mayPrefetch: () => boolean;
}

/**
 * Walks the feed page by page, oldest first, until the API says there is no more. The next page is on its way while the
 * consumer stores the current one; leaving the loop early cancels it.
 *
 * @throws SourceAnswerUnreadableError when the API promises more but gives no way to get it: stopping there quietly
 *   would lose activities
 */
export async function* walkActivities(options: WalkOptions): AsyncGenerator<ActivitiesAnswer, void, undefined> {
  const { fetchPage, mayPrefetch, signal } = options;
  const abort = new AbortController();
  const onAbort = (): void => abort.abort(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });

  const ask = (cursor: string | null): Promise<ActivitiesAnswer> => {
    const page = fetchPage(cursor, abort.signal);
    // A page asked for ahead may fail while nobody waits for it; whoever awaits it later still sees the error.
    page.catch(() => undefined);
    return page;
  };

  try {
    let { cursor } = options;
    let ahead: Promise<ActivitiesAnswer> | undefined;
    for (;;) {
      const page: ActivitiesAnswer = await (ahead ?? ask(cursor));
      ahead = undefined;
      if (page.hasMore && (page.lastId === null || page.lastId === cursor)) {
        throw new SourceAnswerUnreadableError(
          'The Compliance API announced more activities but gave no cursor to reach them. It is asked again.',
        );
      }
      if (page.hasMore && mayPrefetch()) ahead = ask(page.lastId);
      yield page;
      if (!page.hasMore) return;
      cursor = page.lastId;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    abort.abort(new Error('The walk ended.'));
  }
}
