import { SourceAnswerUnreadableError } from '../../errors/source_answer_unreadable_error';
import type { ActivitiesAnswer } from './compliance_api_client';
import { walkActivities } from './walk_activities';

const NO_LIMIT = { limit: null, remaining: null, resetAt: null };

const page = (lastId: string | null, hasMore: boolean): ActivitiesAnswer => ({
  activities: lastId === null ? [] : [{ id: lastId }],
  hasMore,
  lastId,
  requestId: null,
  rateLimit: NO_LIMIT,
});

const collect = async (pages: AsyncIterable<ActivitiesAnswer>): Promise<Array<string | null>> => {
  const cursors: Array<string | null> = [];
  for await (const { lastId } of pages) cursors.push(lastId);
  return cursors;
};

describe('walkActivities', () => {
  const options = { cursor: null, signal: new AbortController().signal, mayPrefetch: () => true };

  it('follows the cursor until there is no more', async () => {
    const asked: Array<string | null> = [];
    const pages = [page('a', true), page('b', true), page('c', false)];
    const fetchPage = async (afterId: string | null) => {
      asked.push(afterId);
      return pages[asked.length - 1]!;
    };
    expect(await collect(walkActivities({ ...options, fetchPage }))).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual([null, 'a', 'b']);
  });

  it('goes on from a given cursor', async () => {
    const fetchPage = async (afterId: string | null) => page(`after ${afterId}`, false);
    expect(await collect(walkActivities({ ...options, cursor: 'x', fetchPage }))).toEqual(['after x']);
  });

  it('has the next page on its way while the current one is in the consumer’s hands', async () => {
    let asked = 0;
    const fetchPage = async () => page(`page ${(asked += 1)}`, asked < 3);
    const walk = walkActivities({ ...options, fetchPage });
    await walk.next();
    expect(asked).toBe(2);
    await walk.return();
  });

  it('does not ask ahead when the run is about to end', async () => {
    let asked = 0;
    const fetchPage = async () => page(`page ${(asked += 1)}`, true);
    const walk = walkActivities({ ...options, mayPrefetch: () => false, fetchPage });
    await walk.next();
    expect(asked).toBe(1);
    await walk.return();
  });

  it('cancels what it asked for ahead when the consumer leaves', async () => {
    const signals: AbortSignal[] = [];
    const fetchPage = async (_: string | null, signal: AbortSignal) => {
      signals.push(signal);
      return signals.length === 1 ? page('a', true) : new Promise<ActivitiesAnswer>(() => undefined);
    };
    const walk = walkActivities({ ...options, fetchPage });
    await walk.next();
    await walk.return();
    expect(signals[1]!.aborted).toBe(true);
  });

  it('hands out the pages before a failure, then the failure', async () => {
    const failure = new Error('broken');
    const seen: Array<string | null> = [];
    const fetchPage = async (afterId: string | null) => {
      if (afterId !== null) throw failure;
      return page('a', true);
    };
    const reading = (async () => {
      for await (const { lastId } of walkActivities({ ...options, fetchPage })) seen.push(lastId);
    })();
    await expect(reading).rejects.toBe(failure);
    expect(seen).toEqual(['a']);
  });

  it.each([
    ['gives no cursor', [page(null, true)]],
    ['repeats the cursor', [page('a', true), page('a', true)]],
  ])('fails rather than stopping short when the API promises more but %s', async (_, pages) => {
    const fetchPage = async () => pages.shift()!;
    await expect(collect(walkActivities({ ...options, fetchPage }))).rejects.toBeInstanceOf(
      SourceAnswerUnreadableError,
    );
  });
});
