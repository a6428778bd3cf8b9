import type { OverviewFilters, OverviewPanels, TopRows } from '../../../common/api/overview';
import { FIRST_SEEN_ROWS, PANEL_ROWS } from '../../../server/activity/overview_reader';
import type { OverviewReader } from '../../../server/activity/overview_reader';
import type { AuditCluster } from './audit_cluster';
import { countOptions, countTruth } from './overview_truth';
import type { TrueEvent, TrueRow, Truth } from './overview_truth';

const GROUP_PANELS = [
  'events_by_type',
  'top_categories',
  'top_mcp_servers',
  'top_skills',
  'top_users',
  'admin_changes',
  'sharing_and_exports',
  'actor_kinds',
  'top_addresses',
  'top_countries',
] as const;
const NEW_PANELS = ['new_mcp_servers', 'new_skills'] as const;
const NUMBER_PANELS = ['total_events', 'unique_users', 'errors', 'unique_mcp_servers'] as const;

/** What a panel shows of rows counted by hand. */
const topOf = (rows: readonly TrueRow[], size: number): TopRows => ({
  rows: rows.slice(0, size),
  others: rows.slice(size).reduce((sum, { count }) => sum + count, 0),
});

/** The range as Discover's time picker sends it: both ends inclusive, in milliseconds. */
const discoverRange = ({ from, to }: OverviewFilters) => ({
  range: {
    '@timestamp': {
      format: 'strict_date_optional_time',
      gte: from,
      lte: new Date(Date.parse(to) - 1).toISOString(),
    },
  },
});

/** Every bucket of the range is there, and each event is counted in the last one that doesn't begin after it. */
export const expectBuckets = (
  { buckets, intervalMs }: OverviewPanels['events_over_time'],
  filters: OverviewFilters,
  truth: Truth,
) => {
  const counts = new Map(buckets.map(({ time }) => [time, 0]));
  for (const time of truth.times) {
    const start = buckets.filter((bucket) => bucket.time <= time).at(-1)?.time ?? Number.NaN;
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  expect(buckets).toEqual([...counts].map(([time, count]) => ({ time, count })));
  expect(buckets.length).toBeLessThanOrEqual(100);
  expect(buckets[0]?.time).toBeLessThanOrEqual(Date.parse(filters.from));
  expect((buckets.at(-1)?.time ?? 0) + intervalMs).toBeGreaterThanOrEqual(Date.parse(filters.to));
};

/**
 * Every panel and every filter option against a direct count, and the ES|QL that each panel gives for Discover against
 * the same count.
 */
export const expectTruth = async ({
  cluster: { esql },
  reader,
  filters,
  events,
}: {
  cluster: AuditCluster;
  reader: OverviewReader;
  filters: OverviewFilters;
  events: readonly TrueEvent[];
}): Promise<void> => {
  const truth = countTruth(events, filters);
  // All at once, with shared reads, they are what each is alone.
  const counts = await reader.counts(filters);
  for (const panel of NUMBER_PANELS) {
    const { data, esql: text } = await reader.panel(panel, filters);
    expect({ [panel]: counts[panel] }).toEqual({ [panel]: { data, esql: text } });
    expect({ [panel]: data.value }).toEqual({ [panel]: truth[panel] });
    expect((await esql(text, discoverRange(filters))).values).toEqual([[truth[panel]]]);
  }
  for (const panel of GROUP_PANELS) {
    const { data, esql: text } = await reader.panel(panel, filters);
    expect({ [panel]: counts[panel] }).toEqual({ [panel]: { data, esql: text } });
    expect({ [panel]: data }).toEqual({ [panel]: topOf(truth[panel], PANEL_ROWS[panel]) });
    const discovered = new Map<unknown, number>();
    for (const [count, key] of (await esql(text, discoverRange(filters))).values) {
      discovered.set(key, (discovered.get(key) ?? 0) + Number(count));
    }
    expect(discovered).toEqual(new Map(truth[panel].map(({ key, count }) => [key, count])));
  }
  const signIns = await reader.panel('sign_ins', filters);
  expect(counts.sign_ins).toEqual(signIns);
  for (const [outcome, times] of [
    ['succeeded', truth.signedIn],
    ['failed', truth.notSignedIn],
  ] as const) {
    const buckets = signIns.data.buckets.map(({ time, [outcome]: count }) => ({ time, count }));
    expectBuckets({ buckets, intervalMs: signIns.data.intervalMs }, filters, { ...truth, times });
  }
  for (const panel of NEW_PANELS) {
    const { data, esql: text, esqlFrom = '' } = await reader.panel(panel, filters);
    expect({ [panel]: counts[panel] }).toEqual({ [panel]: { data, esql: text, esqlFrom } });
    expect(data.rows.map(({ key, time, count }) => ({ key, time, count }))).toEqual(
      truth[panel].slice(0, FIRST_SEEN_ROWS),
    );
    expect(data.others).toBe(Math.max(0, truth[panel].length - FIRST_SEEN_ROWS));
    const discovered = (await esql(text, discoverRange({ ...filters, from: esqlFrom }))).values;
    expect(discovered.map((row) => row.at(-1))).toEqual(truth[panel].map(({ key }) => key));
  }
  const overTime = await reader.panel('events_over_time', filters);
  expect(counts.events_over_time).toEqual(overTime);
  expectBuckets(overTime.data, filters, truth);
  expect((await esql(overTime.esql, discoverRange(filters))).values).toEqual(
    overTime.data.buckets
      .filter(({ count }) => count > 0)
      .map(({ time, count }) => expect.arrayContaining([count, new Date(time).toISOString()])),
  );
  const latest = await reader.panel('latest_entries', filters);
  expect(latest.data.entries.map(({ id }) => id)).toEqual(truth.latest.slice(0, 100));
  const { columns, values } = await esql(latest.esql, discoverRange(filters));
  const idColumn = columns.findIndex(({ name }) => name === 'event.id');
  expect(values.map((each) => each[idColumn])).toEqual(truth.latest.slice(0, 100));

  const { options } = await reader.options(filters);
  const expected = countOptions(events, filters);
  expect(options).toEqual(
    Object.fromEntries(Object.entries(expected).map(([name, rows]) => [name, rows.slice(0, 500)])),
  );
};
