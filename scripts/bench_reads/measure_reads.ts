import type { Client } from '@elastic/elasticsearch';
import type { OverviewFilters } from '../../common/api/overview';
import { timeRangeQuery } from '../../common/overview';
import { OverviewReader } from '../../server/activity/overview_reader';
import { countingClient } from './counting_client';

/** What the overview is measured by: one scan of everything, told in one query that never changes. */
const FIXED_QUERY =
  'FROM logs-anthropic.audit-* | STATS n = COUNT(*), u = COUNT_DISTINCT(user.id) BY event.action, b = DATE_TRUNC(1 hour, @timestamp) | LIMIT 10000';
const STACK_VERSION = { major: 8, minor: 19, patch: 0 };

export interface ReadsMeasured {
  /** Requests to Elasticsearch of the first view. */
  requests: number;
  /** Milliseconds, medians. */
  fixedMs: number;
  firstViewMs: number;
  /** Slowest of twenty choices of a filter, from the choice to all new numbers. */
  filterP95Ms: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const percentile95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
};

/** All that the overview asks for when it is opened. */
const readFirstView = (reader: OverviewReader, filters: OverviewFilters): Promise<unknown> =>
  Promise.all([reader.counts(filters), reader.panel('latest_entries', filters)]);

/**
 * Times the overview's reads beside the fixed query, in turns, so that a machine that grows slower is nobody's advantage.
 * Every turn has a range of its own, a millisecond shorter than the one before: no cache answers.
 */
export const measureReads = async ({
  client,
  range: { fromMs, toMs },
  turns,
}: {
  client: Client;
  range: { fromMs: number; toMs: number };
  turns: number;
}): Promise<ReadsMeasured> => {
  let cutMs = 0;
  const filters = (): OverviewFilters => ({
    from: new Date(fromMs).toISOString(),
    to: new Date(toMs - (cutMs += 1)).toISOString(),
    actions: [],
    categories: [],
    organizations: [],
    projects: [],
    users: [],
  });
  const { elasticsearch, state } = countingClient(client);
  const reader = new OverviewReader({ elasticsearch, stackVersion: STACK_VERSION });
  const readFixed = (): Promise<unknown> =>
    client.transport.request({
      method: 'POST',
      path: '/_query',
      body: { query: FIXED_QUERY, filter: timeRangeQuery(filters()) },
    });

  await readFixed();
  await readFirstView(reader, filters());
  const [fixed, first]: [number[], number[]] = [[], []];
  let requests = 0;
  for (let turn = 0; turn < turns; turn++) {
    fixed.push(await timed(readFixed));
    const before = state.requests;
    first.push(await timed(() => readFirstView(reader, filters())));
    requests = state.requests - before;
  }

  const { options } = await reader.options(filters());
  const choices = [
    ...options.actions.slice(0, 8).map(({ key }) => ({ actions: [key ?? ''] })),
    ...options.users.slice(0, 8).map(({ key }) => ({ users: [key ?? ''] })),
    ...options.categories.slice(0, 4).map(({ key }) => ({ categories: [key ?? ''] })),
  ];
  const filtered: number[] = [];
  for (const choice of choices) {
    filtered.push(await timed(() => readFirstView(reader, { ...filters(), ...choice })));
  }
  return { requests, fixedMs: median(fixed), firstViewMs: median(first), filterP95Ms: percentile95(filtered) };
};
