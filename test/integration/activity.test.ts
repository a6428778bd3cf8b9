import fc from 'fast-check';
import { sentenceText } from '../../common/activity';
import type { Pivot } from '../../common/overview/pivot_fields';
import type { ActivityEvent, ActivityFilters } from '../../common/api/activity';
import { ActivityReader } from '../../server/activity/activity_reader';
import { ActivityExports } from '../../server/activity/activity_export';
import type { ActivityExportsOptions } from '../../server/activity/activity_export';
import { ElasticsearchForbiddenError } from '../../server/errors/elasticsearch_forbidden_error';
import type { ElasticsearchClient } from '../../server/kibana/elasticsearch_client';
import { recordingLogger } from '../../server/test_support/recording_logger';
import { startAuditCluster } from './support/audit_cluster';
import type { AuditCluster } from './support/audit_cluster';
import { installAuditTemplate } from './support/install_audit_template';
import { makeActivities } from './support/make_activities';
import { readExport } from './support/read_export';

jest.setTimeout(120_000);

const SEED = 20261104;
const STACK_VERSION = { major: 8, minor: 12, patch: 0 };
const EVENTS = 120;
const EVERYTHING: ActivityFilters = {
  from: '2026-01-01T00:00:00Z',
  to: '2027-01-01T00:00:00Z',
  actions: [],
  categories: [],
  organizations: [],
  projects: [],
  users: [],
};

let cluster: AuditCluster;
let reader: ActivityReader;
const readerAs = (client: AuditCluster['client']): ActivityReader =>
  new ActivityReader({ elasticsearch: client as unknown as ElasticsearchClient, stackVersion: STACK_VERSION });

const readAll = async (filters: ActivityFilters): Promise<ActivityEvent[]> => {
  const events: ActivityEvent[] = [];
  let cursor: string | undefined;
  do {
    const page = await reader.page({ filters, ...(cursor !== undefined && { cursor }) });
    events.push(...page.events);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return events;
};

beforeAll(async () => {
  cluster = await startAuditCluster();
  reader = readerAs(cluster.client);
});
afterAll(() => cluster.stop());

describe('the events of the audit streams', () => {
  it('are none without any index, which is no error', async () => {
    const { events, total, cursor, esql } = await reader.page({ filters: EVERYTHING });
    expect({ events, total, cursor }).toEqual({ events: [], total: { count: 0, isMore: false }, cursor: undefined });
    expect(esql).toContain('FROM logs-anthropic.audit-*');
  });

  describe('when there are many', () => {
    beforeAll(async () => {
      await installAuditTemplate(cluster.client);
      const range = { fromMs: Date.parse('2026-08-01T00:00:00Z'), toMs: Date.parse('2026-08-03T00:00:00Z') };
      const activities = makeActivities({ seed: SEED, count: EVENTS, ...range });
      await cluster.index(activities, 'default');
      // The same activities in a second stream: events that no field tells apart.
      await cluster.index(activities, 'twin');
    });

    it('come page by page, newest first, each once, whatever is stored meanwhile', async () => {
      const first = await reader.page({ filters: EVERYTHING });
      expect(first.total).toEqual({ count: 2 * EVENTS, isMore: false });
      await cluster.index([{ id: 'late', created_at: '2026-08-02T00:00:00Z', type: 'claude_chat_created' }], 'default');
      const events = [...first.events];
      for (let { cursor } = first; cursor !== undefined;) {
        const page = await reader.page({ filters: EVERYTHING, cursor });
        events.push(...page.events);
        cursor = page.cursor;
      }
      expect(new Set(events.map(({ index, id }) => `${index} ${id}`)).size).toBe(2 * EVENTS);
      expect(events).toHaveLength(2 * EVENTS);
      const times = events.map(({ document }) => Date.parse(String(document['@timestamp'])));
      expect(times).toEqual([...times].sort((a, b) => b - a));
      expect((await reader.page({ filters: EVERYTHING })).total.count).toBe(2 * EVENTS + 1);
    });

    it('are the same in Discover, under any search and pivots', async () => {
      const all = await readAll(EVERYTHING);
      const values = all.flatMap(({ sentence }) =>
        sentence.flatMap(({ field, value }) => (field === undefined || value === undefined ? [] : [{ field, value }])),
      );
      const pivot: fc.Arbitrary<Pivot> = fc
        .tuple(
          fc.oneof(
            fc.constantFrom(...values),
            fc.constantFrom(
              { field: 'source.ip', value: 'no address' },
              { field: 'source.ip', value: '198.51.100.0/24' },
              { field: 'actor', value: 'a"b | LIMIT 1' },
              { field: 'event.outcome', value: 'failure' },
              { field: 'event.category', value: 'authentication' },
              { field: 'event.category', value: 'iam' },
            ),
          ),
          fc.boolean(),
        )
        .map(([{ field, value }, isExcluded]) => ({ field, value, isExcluded }));
      const search = fc.oneof(
        fc.constantFrom(
          '',
          'PERSON1',
          'signed',
          '198.51.100.21',
          'a*b',
          '"x | LIMIT"',
          'データ',
          'back\\slash',
          'mcp wiki',
        ),
        fc.constantFrom(...values).map(({ value }) => value.slice(0, 100)),
      );
      await fc.assert(
        fc.asyncProperty(search, fc.array(pivot, { maxLength: 3 }), async (text, pivots) => {
          const filters = { ...EVERYTHING, search: text, pivots };
          const { esql } = await reader.page({ filters });
          expect(await reader.query(filters)).toEqual({ esql });
          const found = await readAll(filters);
          const { columns, values: rows } = await cluster.esql(esql);
          const id = columns.findIndex(({ name }) => name === 'event.id');
          expect(rows.map((row) => row[id]).sort()).toEqual(found.map(({ id: each }) => each).sort());
        }),
        { seed: SEED, numRuns: 15 },
      );
    });

    it('are found by the words of their sentence, left out by what is not wanted', async () => {
      const all = await readAll(EVERYTHING);
      const signedIn = await readAll({ ...EVERYTHING, search: 'signed in' });
      expect(signedIn.length).toBeGreaterThan(0);
      for (const { sentence } of signedIn) expect(sentenceText(sentence)).toMatch(/signed.* in|in.* signed/);
      const without = await readAll({
        ...EVERYTHING,
        pivots: [{ field: 'source.ip', value: '198.51.100.21', isExcluded: true }],
      });
      const addressOf = ({ document }: ActivityEvent) => (document['source'] as { ip?: string } | undefined)?.ip;
      expect(without.map(({ id }) => id)).toEqual(
        all.filter((event) => addressOf(event) !== '198.51.100.21').map(({ id }) => id),
      );
    });

    it('end with a sentence when the list was opened too long ago, or was none', async () => {
      const { cursor = '' } = await reader.page({ filters: EVERYTHING });
      const { pit } = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as { pit: string };
      await cluster.client.transport.request({ method: 'DELETE', path: '/_pit', body: { id: pit } });
      await expect(reader.page({ filters: EVERYTHING, cursor })).rejects.toMatchObject({ code: 'conflict' });
      for (const made of ['x', Buffer.from('{"pit":"x","after":[1,"a"]}').toString('base64url')]) {
        await expect(reader.page({ filters: EVERYTHING, cursor: made })).rejects.toMatchObject({
          code: expect.stringMatching(/^(invalid_request|conflict)$/) as string,
        });
      }
    });

    describe('exported', () => {
      const PAGE = 20;
      const begin = (
        options: Partial<ActivityExportsOptions> = {},
        filters = EVERYTHING,
        format: 'csv' | 'ndjson' = 'ndjson',
        signal = new AbortController().signal,
      ) =>
        new ActivityExports({
          elasticsearch: cluster.client as unknown as ElasticsearchClient,
          log: recordingLogger(),
          pageSize: PAGE,
          ...options,
        }).begin({ filters, format }, signal);
      /** The cluster, but for searches after the first ones: these end as `fail` says. */
      const failingAfter = (searches: number, fail: () => Promise<never>): ElasticsearchClient => {
        let asked = 0;
        const { transport } = cluster.client as unknown as ElasticsearchClient;
        return {
          transport: {
            request: (params, options) =>
              params.path === '/_search' && (asked += 1) > searches ? fail() : transport.request(params, options),
          },
        };
      };

      it('are all there, each once, in the order of the list, whole', async () => {
        const all = await readAll(EVERYTHING);
        const { total, frames } = await begin();
        expect(total).toBe(all.length);
        const { text, news } = await readExport(frames);
        const lines = text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as { _index: string; _id: string; _source: unknown });
        expect(lines).toEqual(all.map(({ index, id, document }) => ({ _index: index, _id: id, _source: document })));
        expect(news[0]).toEqual({ type: 'begun', total, maxRows: 1_000_000 });
        expect(news.at(-1)).toEqual({ type: 'complete', rows: total, isCut: false });
      });

      it('are a table with a line for each that is searched for', async () => {
        const filters = { ...EVERYTHING, search: 'wiki' };
        const found = await readAll(filters);
        const { text } = await readExport((await begin({}, filters, 'csv')).frames);
        expect(text.split('\r\n')).toHaveLength(found.length + 2);
        for (const { sentence } of found) expect(text).toContain(sentenceText(sentence).replaceAll('"', '""'));
      });

      it('stop at the limit, and say that there is more', async () => {
        const { text, news } = await readExport((await begin({ maxRows: 50 })).frames);
        expect(text.trimEnd().split('\n')).toHaveLength(50);
        expect(news[0]).toEqual({ type: 'begun', total: 51, maxRows: 50 });
        expect(news.at(-1)).toEqual({ type: 'complete', rows: 50, isCut: true });
      });

      it('are never called complete when reading them fails on the way, and the failure is told', async () => {
        const fail = () => Promise.reject(Object.assign(new Error('gone'), { name: 'ConnectionError' }));
        const { news } = await readExport((await begin({ elasticsearch: failingAfter(3, fail) })).frames);
        expect(news.map(({ type }) => type)).not.toContain('complete');
        expect(news.at(-1)).toMatchObject({ type: 'failed', code: 'elasticsearch_unavailable' });
      });

      it('end when the caller hangs up', async () => {
        const caller = new AbortController();
        const { frames } = await begin({}, EVERYTHING, 'csv', caller.signal);
        await frames.next();
        await frames.next();
        caller.abort();
        const { news } = await readExport(frames);
        expect(news.map(({ type }) => type)).toEqual(['failed']);
      });

      it('are those that the user may read', async () => {
        const client = await cluster.clientAs('export_stranger', []);
        const elasticsearch = client as unknown as ElasticsearchClient;
        await expect(begin({ elasticsearch })).rejects.toThrow(ElasticsearchForbiddenError);
      });
    });

    it('are read with the rights of whoever asks', async () => {
      const twin = await cluster.clientAs('twin_only', [
        { names: ['logs-anthropic.audit-twin'], privileges: ['read'] },
      ]);
      expect((await readerAs(twin).page({ filters: EVERYTHING })).total.count).toBe(EVENTS);
      const { cursor = '' } = await reader.page({ filters: EVERYTHING });
      // Somebody else's list gives no more than one's own.
      const stranger = await cluster.clientAs('nothing_here', []);
      await expect(readerAs(stranger).page({ filters: EVERYTHING })).rejects.toThrow(ElasticsearchForbiddenError);
      await expect(readerAs(stranger).page({ filters: EVERYTHING, cursor })).rejects.toThrow(
        ElasticsearchForbiddenError,
      );
    });
  });
});
