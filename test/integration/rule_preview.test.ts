import type { Client } from '@elastic/elasticsearch';
import type { PreviewRequest } from '../../common/api/rules';
import { draftFromIntent } from '../../common/rule_authoring/draft_from_intent';
import { durationSeconds } from '../../common/rule_authoring/intent';
import type { AuthoringSettings, Intent } from '../../common/rule_authoring/intent';
import { ElasticsearchForbiddenError } from '../../server/errors/elasticsearch_forbidden_error';
import { InvalidRequestError } from '../../server/errors/invalid_request_error';
import { QueryRejectedError } from '../../server/errors/query_rejected_error';
import { systemClock } from '../../server/ingest/clock';
import type { ElasticsearchClient } from '../../server/kibana/elasticsearch_client';
import { PreviewService } from '../../server/rules/preview/preview_service';
import { QueryClient } from '../../server/rules/query_client';
import {
  audit,
  event,
  events,
  FAILED_SIGN_INS,
  filter,
  is,
  newValue,
  sequence,
  SIGN_INS,
  step,
  threshold,
  types,
} from './rule_compiler_cases/build';
import { startAuditCluster } from './support/audit_cluster';
import type { AuditCluster } from './support/audit_cluster';
import { installAuditTemplate } from './support/install_audit_template';
import { HISTORY_END_MS, indexBackfilled, makeHistory } from './support/rule_history';

jest.setTimeout(300_000);

const STACK = { major: 8, minor: 19, patch: 0 };
const INDEX = 'logs-anthropic.audit-*';
const DAYS = 3;
const HOURLY = { rule: { interval: '1h' } };
const EVERYBODY = types('magic_link_login_failed', ...(SIGN_INS.types ?? []));

/** One intent of each shape, at an interval that gives a handful of dozens of runs. */
const SHAPES: readonly [string, Intent][] = [
  ['event', event([types('org_sso_toggled'), is(audit('enabled'), false)])],
  ['threshold', threshold([FAILED_SIGN_INS], ['user.email'], '30m', [events('>=', 8)], HOURLY)],
  ['threshold over everything', threshold([FAILED_SIGN_INS], [], '30m', [events('>=', 10)], HOURLY)],
  [
    'ratio',
    {
      shape: {
        kind: 'ratio',
        part: filter(FAILED_SIGN_INS),
        whole: filter(EVERYBODY),
        by: ['user.email'],
        window: '1h',
        operator: '>',
        percent: 60,
        minimum_whole: 5,
      },
      ...HOURLY,
    },
  ],
  ['new value', newValue([SIGN_INS], ['source.ip'], ['user.email'], '2d', HOURLY)],
  [
    'return',
    {
      shape: { kind: 'return', events: filter(SIGN_INS), by: ['user.email'], silence: '3h', history: '1d' },
      ...HOURLY,
    },
  ],
  [
    'sequence',
    sequence([step(filter(FAILED_SIGN_INS), { at_least: 3 }), step(filter(SIGN_INS))], ['user.email'], '2h', HOURLY),
  ],
  [
    'absence',
    {
      shape: {
        kind: 'absence',
        trigger: filter(types('org_data_export_accessed')),
        missing: filter(types('org_data_export_started')),
        side: 'before',
        within: '1h',
        by: ['user.email'],
      },
      ...HOURLY,
    },
  ],
  [
    'silence',
    {
      shape: {
        kind: 'silence',
        events: filter(EVERYBODY),
        by: ['user.email'],
        quiet: '2h',
        history: '12h',
        minimum: 4,
      },
      ...HOURLY,
    },
  ],
  [
    'state',
    {
      shape: {
        kind: 'state',
        events: filter(types('org_sso_toggled')),
        bad: is(audit('enabled'), false),
        by: ['organization.id'],
        history: '2d',
      },
      rule: { interval: '6h' },
    },
  ],
  [
    'baseline',
    {
      shape: {
        kind: 'baseline',
        events: filter(types('magic_link_login_failed')),
        by: ['user.email'],
        window: '1h',
        history: '1d',
        factor: 3,
        minimum: 5,
      },
      ...HOURLY,
    },
  ],
];

let cluster: AuditCluster;
const clock = { ...systemClock, now: () => HISTORY_END_MS };

const serviceFor = (client: Client, settings: AuthoringSettings = {}): PreviewService =>
  new PreviewService({
    client: new QueryClient({ elasticsearch: client as unknown as ElasticsearchClient }),
    stackVersion: STACK,
    settings: async () => settings,
    clock,
  });

const ruleOf = (intent: Intent, settings: AuthoringSettings = {}): PreviewRequest['rule'] => {
  const draft = draftFromIntent(intent, { stack: STACK, settings });
  if (draft.status !== 'rule') throw new Error(`No rule: ${draft.reason}`);
  return draft.rule as unknown as PreviewRequest['rule'];
};

const iso = (ms: number): string => new Date(ms).toISOString();

/** What the rule gives at each of its runs, asked for one by one, the newest at the end of the history. */
const runOneByOne = async ({ query, interval, from }: PreviewRequest['rule']): Promise<number[]> => {
  const [intervalMs, lookbackMs] = [interval, from.replace('now-', '')].map((each) => durationSeconds(each) * 1000);
  const counts: number[] = [];
  for (let at = HISTORY_END_MS; at > HISTORY_END_MS - DAYS * 86_400_000; at -= intervalMs ?? NaN) {
    const text = query.replaceAll('NOW()', `TO_DATETIME("${iso(at)}")`).replaceAll('event.ingested', '@timestamp');
    const { values } = await cluster.esql(`${text} | LIMIT 10000`, {
      range: { '@timestamp': { gte: iso(at - (lookbackMs ?? NaN)), lte: iso(at) } },
    });
    counts.push(values.length);
  }
  return counts;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

beforeAll(async () => {
  cluster = await startAuditCluster();
});
afterAll(() => cluster.stop());

describe('a preview without any index', () => {
  it('says that there are no events', async () => {
    const answer = await serviceFor(cluster.client).preview({ rule: ruleOf(SHAPES[1]![1]), days: DAYS });
    expect(answer).toMatchObject({ alerts: 0, noise: { level: 'silent' } });
    expect(answer.notes).toEqual([`There are no events in ${INDEX} in this time.`]);
  });
});

describe('a preview', () => {
  beforeAll(async () => {
    await installAuditTemplate(cluster.client);
    await indexBackfilled(cluster, makeHistory(), 'preview');
  });

  it.each(SHAPES.slice(1))('of the shape "%s" finds what its runs would have found', async (_name, intent) => {
    const rule = ruleOf(intent);
    const [answer, counts] = await Promise.all([
      serviceFor(cluster.client).preview({ rule: { ...rule, max_signals: 10_000 }, days: DAYS }),
      runOneByOne(rule),
    ]);
    expect(sum(counts)).toBeGreaterThan(0);
    expect(answer.alerts).toBe(sum(counts));
    expect(answer).toMatchObject({ kind: 'aggregates', runs: counts.length, covered: { isComplete: true } });
    expect(sum(answer.buckets.map(({ count }) => count ?? NaN))).toBe(answer.alerts);
    expect(answer.samples.rows.length).toBeGreaterThan(0);
  });

  it('of single events counts each event once', async () => {
    const rule = ruleOf(SHAPES[0]![1]);
    const answer = await serviceFor(cluster.client).preview({ rule, days: DAYS });
    const { values } = await cluster.esql(
      `FROM ${INDEX} | WHERE event.action == "org_sso_toggled" AND anthropic.audit.enabled == false | STATS COUNT(*)`,
      { range: { '@timestamp': { gte: iso(HISTORY_END_MS - DAYS * 86_400_000), lte: iso(HISTORY_END_MS) } } },
    );
    expect(answer).toMatchObject({ kind: 'events', alerts: values[0]?.[0], runs: null });
    expect(sum(answer.buckets.map(({ count }) => count ?? NaN))).toBe(answer.alerts);
    expect(sum(answer.entities.rows.map(({ count }) => count))).toBe(answer.alerts);
    expect(answer.samples.columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['@timestamp', 'user.email', 'anthropic.audit.enabled']),
    );
  });

  it('folds alerts of the same entity as Kibana would', async () => {
    const rule = ruleOf(threshold([FAILED_SIGN_INS], ['user.email'], '30m', [events('>=', 8)], HOURLY), {
      suppression_licensed: true,
    });
    expect(rule.alert_suppression).toBeDefined();
    const { alert_suppression: suppression, ...plain } = rule;
    const service = serviceFor(cluster.client);
    const all = await service.preview({ rule: plain, days: DAYS });
    const folded = await service.preview({
      rule: { ...plain, alert_suppression: { ...suppression!, duration: { value: 72, unit: 'h' } } },
      days: DAYS,
    });
    expect(folded.alerts).toBe(new Set(all.entities.rows.map(({ values }) => values[0])).size);
    expect(folded.notes.join()).toContain(`folded ${all.alerts} findings`);
  });

  it('takes an edited query, with comments, quotes and an order of its own', async () => {
    const query = `FROM ${INDEX} // the feed
      | WHERE event.action == "org_sso_toggled" /* NOW() | STATS */ AND user.email != "x | STATS y BY z"
      | STATS changes = COUNT(*), \`newest one\` = MAX(@timestamp) BY user.email // who
      | WHERE changes >= 1 AND \`newest one\` >= NOW( ) - 1 hour
      | SORT changes DESC
      | LIMIT 50`;
    const rule = { query, interval: '1h', from: 'now-2h' };
    const answer = await serviceFor(cluster.client).preview({ rule, days: DAYS });
    const counts = await runOneByOne({ ...rule, query: query.replace('NOW( )', 'NOW()').replace('NOW() |', '') });
    expect(answer.alerts).toBe(sum(counts));
    expect(answer.entities.columns).toEqual(['user.email']);
  });

  it('looks at every run where a rule alerts on nothing at all', async () => {
    const rule = {
      query: `FROM ${INDEX} | WHERE event.action == "org_data_export_started" | STATS n = COUNT(*) | WHERE n == 0`,
      interval: '1h',
      from: 'now-1h',
    };
    const answer = await serviceFor(cluster.client).preview({ rule, days: DAYS });
    const counts = await runOneByOne(rule);
    expect(sum(counts)).toBeGreaterThan(10);
    expect(answer.alerts).toBe(sum(counts));
  });

  it.each([
    ['another index', 'FROM logs-other-* | WHERE a == 1'],
    ['a broader pattern', 'FROM logs-* | WHERE a == 1'],
    ['an additional index', `FROM ${INDEX}, .kibana* | WHERE a == 1`],
    ['an index in quotes', 'FROM ".security*" | WHERE a == 1'],
    ['a join', `FROM ${INDEX} | LOOKUP JOIN secrets ON user.email`],
    ['an enrichment', `FROM ${INDEX} | ENRICH people`],
    ['a subquery', `FROM ${INDEX}, (FROM secrets | LIMIT 1)`],
    ['no index', 'ROW a = 1'],
    ['a later FROM', `FROM ${INDEX} | WHERE user.email IN (FROM secrets | KEEP name)`],
  ])('refuses to read %s', async (_name, query) => {
    const preview = serviceFor(cluster.client).preview({ rule: { query, interval: '5m', from: 'now-9m' }, days: 1 });
    await expect(preview).rejects.toThrow(InvalidRequestError);
  });

  it('tells what Elasticsearch has against a query', async () => {
    const rule = { query: `FROM ${INDEX} | WHERE no.such_field == 1`, interval: '5m', from: 'now-9m' };
    const preview = serviceFor(cluster.client).preview({ rule, days: 1 });
    await expect(preview).rejects.toThrow(QueryRejectedError);
    await expect(preview).rejects.toThrow('Unknown column [no.such_field]');
  });

  it('tells a user who may not read the events which privilege is missing', async () => {
    const stranger = await cluster.clientAs('preview_stranger', [{ names: ['logs-other-*'], privileges: ['read'] }]);
    const preview = serviceFor(stranger).preview({ rule: ruleOf(SHAPES[1]![1]), days: 1 });
    await expect(preview).rejects.toThrow(ElasticsearchForbiddenError);
    await expect(preview).rejects.toThrow(`"read" on it`);
  });

  it('ends when the caller hangs up', async () => {
    const caller = new AbortController();
    const preview = serviceFor(cluster.client).preview({ rule: ruleOf(SHAPES[4]![1]), days: DAYS }, caller.signal);
    caller.abort(new Error('gone'));
    await expect(preview).rejects.toThrow();
  });

  it('says what part it covered when the time is over', async () => {
    const client = new QueryClient({ elasticsearch: cluster.client as unknown as ElasticsearchClient });
    let asked = 0;
    let end: () => void = () => undefined;
    const service = new PreviewService({
      client: Object.assign(Object.create(client) as QueryClient, {
        run: async (...input: Parameters<QueryClient['run']>) => {
          const answer = await client.run(...input);
          // Beginning, candidates, whether nothing is something, and then some of the runs.
          if ((asked += 1) === 20) end();
          return answer;
        },
      }),
      stackVersion: STACK,
      settings: async () => ({}),
      clock: { ...clock, sleep: () => new Promise<void>((resolve) => (end = resolve)) },
    });
    const rule = {
      query: `FROM ${INDEX} | STATS n = COUNT(*) | WHERE n >= 0`,
      interval: '10m',
      from: 'now-10m',
    };
    const answer = await service.preview({ rule, days: DAYS });
    expect(answer.covered.isComplete).toBe(false);
    expect(answer.alerts).toBe(answer.runs);
    expect(answer.runs).toBeGreaterThan(0);
    expect(answer.buckets[0]?.count).toBeNull();
    expect(answer.buckets[answer.buckets.length - 1]?.count).toBeGreaterThan(0);
    expect(answer.alertsPerWeek).toBeNull();
  });
});
