import fc from 'fast-check';
import { Client } from '@elastic/elasticsearch';
import type { OverviewFilters, OverviewPanel, OverviewPanels } from '../../common/api/overview';
import type { Activity } from '../../common/compliance_api/activity';
import {
  column,
  containsAny,
  escapeIdentifier,
  escapeString,
  esqlQuery,
  literal,
  renderExpression,
  renderQuery,
  row,
} from '../../common/esql';
import { ElasticsearchForbiddenError } from '../../server/errors/elasticsearch_forbidden_error';
import { ElasticsearchUnavailableError } from '../../server/errors/elasticsearch_unavailable_error';
import { OverviewReader, PANEL_ROWS } from '../../server/activity/overview_reader';
import type { ElasticsearchClient } from '../../server/kibana/elasticsearch_client';
import { startSimulator } from '../../simulator';
import { arbitraryFilters } from './support/arbitrary_filters';
import { startAuditCluster } from './support/audit_cluster';
import type { AuditCluster } from './support/audit_cluster';
import { expectBuckets, expectTruth } from './support/expect_truth';
import { installAuditTemplate } from './support/install_audit_template';
import { makeActivities } from './support/make_activities';
import { countTruth, trueEvent } from './support/overview_truth';
import type { TrueEvent } from './support/overview_truth';

jest.setTimeout(300_000);

/** The same filters on every run; fast-check prints seed and path with a counterexample. */
const SEED = 20261103;
const STACK_VERSION = { major: 8, minor: 19, patch: 0 };
const EVERYTHING: OverviewFilters = {
  from: '2026-01-01T00:00:00Z',
  to: '2027-01-01T00:00:00Z',
  actions: [],
  categories: [],
  organizations: [],
  projects: [],
  users: [],
};
let cluster: AuditCluster;
const readerFor = (client: Client): OverviewReader =>
  // The real client's types are those of one version; the plugin uses the part that is in all.
  new OverviewReader({ elasticsearch: client as unknown as ElasticsearchClient, stackVersion: STACK_VERSION });

beforeAll(async () => {
  cluster = await startAuditCluster();
});
afterAll(() => cluster.stop());

const emptyPanels: { [Panel in Exclude<OverviewPanel, 'events_over_time' | 'sign_ins'>]: OverviewPanels[Panel] } = {
  total_events: { value: 0 },
  unique_users: { value: 0 },
  errors: { value: 0 },
  unique_mcp_servers: { value: 0 },
  events_by_type: { rows: [], others: 0 },
  top_categories: { rows: [], others: 0 },
  top_mcp_servers: { rows: [], others: 0 },
  top_skills: { rows: [], others: 0 },
  top_users: { rows: [], others: 0 },
  admin_changes: { rows: [], others: 0 },
  sharing_and_exports: { rows: [], others: 0 },
  actor_kinds: { rows: [], others: 0 },
  top_addresses: { rows: [], others: 0 },
  top_countries: { rows: [], others: 0 },
  new_mcp_servers: { rows: [], others: 0 },
  new_skills: { rows: [], others: 0 },
  latest_entries: { entries: [] },
};

const NO_OPTIONS = { options: { actions: [], categories: [], organizations: [], projects: [], users: [] } };

describe('the ES|QL builder', () => {
  it('gives Elasticsearch any text unchanged', async () => {
    const texts = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('"', '\\', '\n', '\r', '\t', '|', 'n', '`', '/*', '//') }),
      ),
      { minLength: 1, maxLength: 20 },
    );
    const property = fc.asyncProperty(texts, async (values) => {
      const columns = Object.fromEntries(values.map((value, index) => [`c${index}`, literal(value)]));
      const answer = await cluster.esql(renderQuery(esqlQuery(row(columns)), STACK_VERSION));
      expect(answer.values[0]).toEqual(values);
    });
    await fc.assert(property, { seed: SEED, numRuns: 60 });
  });

  it('gives Elasticsearch any column name unchanged', async () => {
    const part = fc.oneof(
      fc.constantFrom('and', 'first', 'LAST', 'in', 'where', 'metadata', 'join', 'a', '_x', '@timestamp', '5', 'on'),
      fc.string({
        unit: fc.constantFrom('a', '-', '`', ' ', '"', '.', '|', 'é', '_', '@', '1', '\\'),
        minLength: 1,
        maxLength: 5,
      }),
    );
    const names = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
    const property = fc.asyncProperty(names, async (name) => {
      const answer = await cluster.esql(`ROW ${escapeIdentifier(name)} = 1 | WHERE ${escapeIdentifier(name)} == 1`);
      expect(answer.columns.map((each) => each.name)).toEqual([name]);
      expect(answer.values).toEqual([[1]]);
    });
    await fc.assert(property, { seed: SEED, numRuns: 100 });
  });

  it('finds a value among several exactly when it is one of them', async () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', '*', '?', '\\', ',', '"', ' '),
      minLength: 1,
      maxLength: 3,
    });
    const property = fc.asyncProperty(
      fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
      async (held, wanted) => {
        const list = held.length === 1 ? escapeString(held[0] ?? '') : `[${held.map(escapeString).join(', ')}]`;
        const answer = await cluster.esql(
          `ROW v = ${list} | WHERE ${renderExpression(containsAny(column('v'), wanted))}`,
        );
        expect(answer.values.length).toBe(held.some((value) => wanted.includes(value)) ? 1 : 0);
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: 150 });
  });
});

describe('the overview without any audit index', () => {
  it('is empty, and is no error', async () => {
    const reader = readerFor(cluster.client);
    for (const [panel, expected] of Object.entries(emptyPanels)) {
      expect((await reader.panel(panel as OverviewPanel, EVERYTHING)).data).toEqual(expected);
    }
    const { data, esql: text } = await reader.panel('events_over_time', EVERYTHING);
    const { events_over_time: overTime, sign_ins: signIns, ...counts } = await reader.counts(EVERYTHING);
    expect(signIns.data.buckets.every(({ succeeded, failed }) => succeeded + failed === 0)).toBe(true);
    expect(overTime.data).toEqual(data);
    for (const [panel, answer] of Object.entries(counts)) {
      expect(answer.data).toEqual(emptyPanels[panel as keyof typeof counts]);
    }
    expect(data.buckets.length).toBeGreaterThan(10);
    expect(data.buckets.every(({ count }) => count === 0)).toBe(true);
    expect(text).toContain('FROM logs-anthropic.audit-*');
    expect(await reader.options(EVERYTHING)).toEqual(NO_OPTIONS);
  });

  it('tells a user who may read nothing which privilege is missing, with or without other rights', async () => {
    const readers = [
      await cluster.clientAs('no_indices', []),
      await cluster.clientAs('other_indices', [{ names: ['logs-other-*'], privileges: ['read'] }]),
    ].map(readerFor);
    for (const reader of readers) {
      const refused = reader.panel('total_events', EVERYTHING);
      await expect(refused).rejects.toThrow(ElasticsearchForbiddenError);
      await expect(refused).rejects.toThrow('index privilege "read" on logs-anthropic.audit-*');
    }
  });
});

describe('the overview of an index that maps few fields, as another writer may leave it', () => {
  const NAMESPACE = 'other_writer';
  beforeAll(async () => {
    const properties = { '@timestamp': { type: 'date' }, event: { properties: { action: { type: 'keyword' } } } };
    await cluster.client.transport.request({
      method: 'PUT',
      path: '/_index_template/other-writer',
      body: {
        index_patterns: [`logs-anthropic.audit-${NAMESPACE}`],
        priority: 200,
        data_stream: {},
        template: { settings: { number_of_replicas: 0 }, mappings: { dynamic: false, properties } },
      },
    });
    const activity = (id: string): Activity => ({
      id,
      created_at: '2026-12-01T00:00:00Z',
      type: 'claude_chat_created',
    });
    await cluster.index([activity('a'), activity('b')], NAMESPACE);
  });

  it('counts what there is', async () => {
    const reader = readerFor(cluster.client);
    const data = async (panel: OverviewPanel, filters: Partial<OverviewFilters> = {}) =>
      (await reader.panel(panel, { ...EVERYTHING, ...filters })).data;
    expect(await data('total_events')).toEqual({ value: 2 });
    expect(await data('events_by_type')).toEqual({ rows: [{ key: 'claude_chat_created', count: 2 }], others: 0 });
    expect(await data('top_categories')).toEqual({ rows: [{ key: null, count: 2 }], others: 0 });
    expect(await data('top_users')).toEqual({ rows: [{ key: null, count: 2 }], others: 0 });
    for (const panel of ['unique_users', 'errors', 'unique_mcp_servers'] as const) {
      expect(await data(panel)).toEqual({ value: 0 });
    }
    for (const panel of ['top_mcp_servers', 'top_skills'] as const) {
      expect(await data(panel)).toEqual({ rows: [], others: 0 });
    }
    expect(await data('latest_entries')).toMatchObject({ entries: [{ document: {} }, { document: {} }] });
    for (const [panel, answer] of Object.entries(await reader.counts(EVERYTHING))) {
      expect(answer).toEqual(await reader.panel(panel as OverviewPanel, EVERYTHING));
    }
    // No organization is any organization; a value that nothing holds matches nothing.
    expect(await data('total_events', { organizations: ['org_1'] })).toEqual({ value: 2 });
    for (const name of ['categories', 'projects', 'users'] as const) {
      expect(await data('total_events', { [name]: ['x'] })).toEqual({ value: 0 });
      expect(await data('latest_entries', { [name]: ['x'] })).toEqual({ entries: [] });
    }
    expect(await reader.options(EVERYTHING)).toEqual({
      options: { ...NO_OPTIONS.options, actions: [{ key: 'claude_chat_created', count: 2 }] },
    });
  });
});

describe('the overview equals a direct count over the activities', () => {
  const SIMULATOR_NOW_MS = Date.parse('2026-11-24T10:00:00Z');
  let reader: OverviewReader;
  let made: TrueEvent[];
  let simulated: TrueEvent[];

  beforeAll(async () => {
    await installAuditTemplate(cluster.client);
    reader = readerFor(cluster.client);
    const range = { fromMs: Date.parse('2026-08-01T00:00:00Z'), toMs: Date.parse('2026-09-15T00:00:00Z') };
    const activities = makeActivities({ seed: SEED, count: 3000, ...range });
    await cluster.index(activities, 'made');
    made = activities.map(trueEvent);

    const simulator = await startSimulator({
      seed: 'overview',
      now: () => SIMULATOR_NOW_MS,
      historyDays: 10,
      liveEventsPerSecond: 0,
      organization: { peopleCount: 40 },
    });
    const history = simulator.truth.activities();
    await simulator.close();
    await cluster.index(history, 'simulated');
    simulated = history.map(trueEvent);
  });

  it('has enough to count: every actor kind, failures, names, several organizations', () => {
    const truth = countTruth(made, EVERYTHING);
    expect(truth.total_events).toBe(3000);
    for (const panel of ['events_by_type', 'top_categories', 'top_mcp_servers', 'top_skills', 'top_users'] as const) {
      expect(truth[panel].length).toBeGreaterThan(7);
    }
    for (const panel of ['admin_changes', 'sharing_and_exports', 'actor_kinds'] as const) {
      expect(truth[panel].length).toBeGreaterThan(3);
    }
    expect(truth.signedIn.length * truth.notSignedIn.length).toBeGreaterThan(0);
    expect(truth.errors).toBeGreaterThan(100);
    expect(truth.unique_users).toBeGreaterThan(40);
    expect(truth.unique_mcp_servers).toBeGreaterThan(15);
    expect(simulated.length).toBeGreaterThan(1000);
  });

  it('for activities of every kind, under any filters', async () => {
    const property = fc.asyncProperty(arbitraryFilters(made), (filters) =>
      expectTruth({ cluster, reader, filters, events: made }),
    );
    await fc.assert(property, { seed: SEED, numRuns: 40 });
  });

  it("for the simulator's organization, under any filters", async () => {
    const property = fc.asyncProperty(arbitraryFilters(simulated), (filters) =>
      expectTruth({ cluster, reader, filters, events: simulated }),
    );
    await fc.assert(property, { seed: SEED, numRuns: 25 });
  });

  it.each<[string, (event: TrueEvent) => string | null]>([
    ['actor', ({ actor }) => actor],
    ['mcp_server', ({ server }) => server],
    ['skill', ({ skill }) => skill],
    ['source.ip', ({ address }) => address],
    ['event.action', ({ action }) => action],
    ['anthropic.audit.actor.type', ({ actorKind }) => actorKind],
  ])('with a value of %s wanted or left out', async (field, valueOf) => {
    const value = simulated.map(valueOf).find((each) => each !== null) ?? '';
    const within = { ...EVERYTHING, from: '2026-11-01T00:00:00Z', to: '2026-11-24T10:00:00Z' };
    for (const isExcluded of [false, true]) {
      const filters = { ...within, pivots: [{ field, value, isExcluded }] };
      const truth = countTruth(
        simulated.filter((event) => (valueOf(event) === value) !== isExcluded),
        within,
      );
      const counts = await reader.counts(filters);
      expect(counts.total_events.data.value).toBe(truth.total_events);
      for (const [panel, answer] of Object.entries(counts)) {
        expect({ [panel]: answer }).toEqual({ [panel]: await reader.panel(panel as OverviewPanel, filters) });
      }
    }
  });

  it.each([
    ['an hour', 1 / 24],
    ['a day', 1],
    ['a year', 365],
    ['three years', 3 * 365],
    ['six years', 6 * 365],
    ['twenty years', 20 * 365],
    ['ninety years', 90 * 365],
  ])('over %s, in buckets as Elasticsearch cuts them', async (_name, days) => {
    const to = Date.parse('2026-09-16T07:11:13Z');
    const filters = {
      ...EVERYTHING,
      from: new Date(to - days * 86_400_000).toISOString(),
      to: new Date(to).toISOString(),
    };
    const { data } = await reader.panel('events_over_time', filters);
    expectBuckets(data, filters, countTruth(made, filters));
  });

  it('and shows documents whole', async () => {
    const filters = { ...EVERYTHING, to: '2026-10-01T00:00:00Z' };
    const { data } = await reader.panel('latest_entries', filters);
    const [entry] = data.entries;
    const stored = await cluster.client.transport.request<{ _source: unknown }>({
      method: 'GET',
      path: `/${entry?.index}/_doc/${entry?.id}`,
    });
    expect(entry?.document).toEqual(stored._source);
  });

  it('and tells the whole of what is beyond the rows when there are more groups than one answer holds', async () => {
    const activities = Array.from({ length: 1500 }, (_, index) => ({
      id: `crowd_${index}`,
      created_at: '2026-12-10T12:00:00Z',
      type: 'claude_chat_created',
      actor: { type: 'user_actor', user_id: `user_${index}`, email_address: `crowd${index}@acme.example` },
    }));
    await cluster.index(activities, 'crowd');
    const filters = { ...EVERYTHING, from: '2026-12-10T00:00:00Z', to: '2026-12-11T00:00:00Z' };
    const { data } = await reader.panel('top_users', filters);
    expect(data.rows).toHaveLength(PANEL_ROWS.top_users);
    expect(data.others).toBe(1500 - PANEL_ROWS.top_users);
    expect((await reader.panel('unique_users', filters)).data).toEqual({ value: 1500 });
    const counts = await reader.counts(filters);
    expect([counts.top_users.data, counts.unique_users.data]).toEqual([data, { value: 1500 }]);
    expect((await reader.options(filters)).options.users).toHaveLength(500);
  });
});

describe('the overview and its failures', () => {
  it('shows a user with the read privilege alone everything', async () => {
    const client = await cluster.clientAs('auditor', [{ names: ['logs-anthropic.audit-*'], privileges: ['read'] }]);
    const [seen, all] = await Promise.all(
      [client, cluster.client].map((each) => readerFor(each).panel('total_events', EVERYTHING)),
    );
    expect(seen).toEqual(all);
    expect(all?.data.value).toBeGreaterThan(0);
  });

  it('names the missing privilege although there is data', async () => {
    const client = await cluster.clientAs('stranger', [{ names: ['logs-other-*'], privileges: ['read'] }]);
    await expect(readerFor(client).options(EVERYTHING)).rejects.toThrow(ElasticsearchForbiddenError);
  });

  it('says that Elasticsearch is away', async () => {
    const nobody = new Client({ node: 'http://127.0.0.1:1' });
    await expect(readerFor(nobody).panel('errors', EVERYTHING)).rejects.toThrow(ElasticsearchUnavailableError);
    await nobody.close();
  });

  it('ends the search when the caller hangs up', async () => {
    const caller = new AbortController();
    caller.abort();
    const search = readerFor(cluster.client).panel('top_users', EVERYTHING, caller.signal);
    // Not one of the product's own errors: nobody is there to read it.
    await expect(search).rejects.toMatchObject({ name: 'RequestAbortedError' });
  });
});
