import fc from 'fast-check';
import type { Activity } from '../../common/compliance_api/activity';
import type { Simulator } from '../start_simulator';
import { getPage, walk } from '../test_support/api_client';
import { startQuietSimulator } from '../test_support/quiet_simulator';
import { formatInstant, parseInstant } from '../time/instant';

const START = parseInstant('2026-11-20T00:00:00Z') ?? 0;
const TYPES = ['claude_chat_viewed', 'claude_chat_created', 'claude_file_viewed'];

/** Few different moments, so that many activities share one and page borders fall between equals. */
const activities = Array.from({ length: 120 }, (_, index): Activity => ({
  id: `activity_01${String((index * 7919) % 1000).padStart(3, '0')}x${index}`,
  created_at: formatInstant(START + Math.floor(index / 9) * 1_000_001),
  organization_id: null,
  organization_uuid: null,
  type: TYPES[index % TYPES.length] ?? '',
  actor: { type: 'user_actor', user_id: `user_01${index % 4}` },
}));

const inOrder = (order: string, of: Activity[]): string[] => {
  const sorted = [...of].sort((one, other) => {
    const [a, b] = [`${one.created_at} ${one.id}`, `${other.created_at} ${other.id}`];
    return a < b ? -1 : a > b ? 1 : 0;
  });
  return (order === 'asc' ? sorted : sorted.reverse()).map(({ id = '' }) => id);
};

const limits = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(119, 120, 121, 5000));
const orders = fc.constantFrom('asc', 'desc');

describe('a walk through the feed', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    ({ simulator } = await startQuietSimulator());
    simulator.control.addActivities(activities.map((activity) => ({ activity })));
  });
  afterAll(() => simulator.close());

  it('by after_id gives exactly the truth, in order, whatever the page size', async () => {
    await fc.assert(
      fc.asyncProperty(limits, orders, async (limit, order) => {
        expect(await walk(simulator, { side: 'after', limit, order })).toEqual(inOrder(order, activities));
      }),
      { numRuns: 30 },
    );
  });

  it('from any activity gives what stands after it, or before it, in result order', async () => {
    const places = fc.nat(activities.length - 1);
    await fc.assert(
      fc.asyncProperty(
        limits,
        orders,
        fc.constantFrom('after', 'before'),
        places,
        async (limit, order, side, place) => {
          const ids = inOrder(order, activities);
          const before = await getPage(simulator, { limit: place + 1, order });
          const start = before.last_id ?? '';
          const expected = side === 'after' ? ids.slice(place + 1) : ids.slice(0, place);
          expect(await walk(simulator, { side: side as 'after' | 'before', limit, order, start })).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('under filters gives exactly what passes them', async () => {
    const moments = fc.nat(14).map((step) => formatInstant(START + step * 1_000_001));
    const filters = fc.record(
      {
        'created_at.gte': moments,
        'created_at.gt': moments,
        'created_at.lte': moments,
        'created_at.lt': moments,
        'activity_types[]': fc.subarray(TYPES, { minLength: 1 }),
        'user_ids[]': fc.subarray(['user_010', 'user_011', 'user_012'], { minLength: 1 }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(limits, orders, filters, async (limit, order, filter) => {
        const passing = activities.filter(({ created_at: at = '', type = '', actor }) => {
          const { 'created_at.gte': gte, 'created_at.gt': gt, 'created_at.lte': lte, 'created_at.lt': lt } = filter;
          if ((gte && at < gte) || (gt && at <= gt) || (lte && at > lte) || (lt && at >= lt)) return false;
          if (filter['activity_types[]'] && !filter['activity_types[]'].includes(type)) return false;
          return !filter['user_ids[]'] || filter['user_ids[]'].includes(actor?.user_id ?? '');
        });
        const wanted = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Record<
          string,
          string
        >;
        expect(await walk(simulator, { side: 'after', limit, order, ...wanted })).toEqual(inOrder(order, passing));
      }),
      { numRuns: 60 },
    );
  });

  it('by desc and before_id stands next to the cursor: oldest unseen page first, newest first inside', async () => {
    const ids = inOrder('desc', activities);
    const oldest = await getPage(simulator, { order: 'asc', limit: 1 });
    const page = await getPage(simulator, { order: 'desc', limit: 10, before_id: oldest.first_id ?? '' });
    expect(page.data?.map(({ id }) => id)).toEqual(ids.slice(-11, -1));
    expect(page.has_more).toBe(true);
  });

  it('goes on from a cursor whose activity is not there, as after a restart with the same seed', async () => {
    const { simulator: restarted } = await startQuietSimulator();
    try {
      const ids = inOrder('asc', activities);
      const { last_id: start } = await getPage(simulator, { order: 'asc', limit: 50 });
      const kept = activities.filter(({ id }) => id !== ids[49]);
      restarted.control.addActivities(kept.map((activity) => ({ activity })));
      for (const order of ['asc', 'desc']) {
        const after = order === 'asc' ? ids.slice(50) : ids.slice(0, 49).reverse();
        const cursor = start ?? '';
        expect(await walk(restarted, { side: 'after', order, limit: 9, start: cursor })).toEqual(after);
        const before = order === 'asc' ? ids.slice(0, 49) : ids.slice(50).reverse();
        expect(await walk(restarted, { side: 'before', order, limit: 9, start: cursor })).toEqual(before);
      }
    } finally {
      await restarted.close();
    }
  });

  it('ends with an empty page that has no cursors', async () => {
    const newest = await getPage(simulator, { order: 'asc', limit: 5000 });
    expect(newest.has_more).toBe(false);
    expect(await getPage(simulator, { order: 'asc', after_id: newest.last_id ?? '' })).toEqual({
      data: [],
      has_more: false,
      first_id: null,
      last_id: null,
    });
  });
});
