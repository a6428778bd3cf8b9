import { InvalidRequestError } from '../../errors/invalid_request_error';
import { splitCommands } from '../query_text/split_commands';
import { BatchSizes } from './batch_sizes';
import { countBuckets } from './count_buckets';
import { countEntities } from './count_entities';
import { describeNoise, paceOf } from './describe_noise';
import { planPreview } from './preview_plan';
import { queryAt, sharedQuery } from './run_query';
import { suppressAlerts } from './suppress_alerts';
import type { Finding } from './suppress_alerts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const finding = (runMs: number, who: string | null, count = 1): Finding => ({
  runMs,
  entity: [who],
  group: [who],
  count,
});

describe('suppressAlerts', () => {
  const limits = { maxSignals: 100, suppression: undefined };

  it('leaves all of them without suppression', () => {
    expect(suppressAlerts([finding(2, 'b'), finding(1, 'a', 3)], limits)).toEqual([
      { runMs: 1, entity: ['a'], count: 3 },
      { runMs: 2, entity: ['b'], count: 1 },
    ]);
  });

  it('leaves one of a group within the time that begins with the first', () => {
    const suppression = { groupBy: ['user'], durationMs: HOUR, suppressesMissing: true };
    const runs = [0, 30, 59, 60, 119, 120].map((minutes) => finding(minutes * MINUTE, 'a', 5));
    expect(suppressAlerts(runs, { ...limits, suppression }).map(({ runMs, count }) => [runMs / MINUTE, count])).toEqual(
      [
        [0, 1],
        [60, 1],
        [120, 1],
      ],
    );
  });

  it('folds within one run only where there is no time', () => {
    const suppression = { groupBy: ['user'], durationMs: 0, suppressesMissing: true };
    const runs = [finding(0, 'a'), finding(0, 'a'), finding(1, 'a'), finding(1, 'b')];
    expect(suppressAlerts(runs, { ...limits, suppression })).toHaveLength(3);
  });

  it('keeps alerts without a value apart if the rule says so', () => {
    const suppression = { groupBy: ['user'], durationMs: HOUR, suppressesMissing: false };
    expect(suppressAlerts([finding(0, null), finding(1, null)], { ...limits, suppression })).toHaveLength(2);
  });

  it('makes no more than a run makes', () => {
    const alerts = suppressAlerts([finding(0, 'a', 60), finding(0, 'b', 60), finding(1, 'c', 7)], limits);
    expect(alerts.map(({ count }) => count)).toEqual([60, 40, 7]);
  });
});

describe('BatchSizes', () => {
  const runs = { firstMs: 0, lastMs: 99 * HOUR, intervalMs: HOUR, lookbackMs: 2 * HOUR };
  const sizesFor = (candidates: number): BatchSizes =>
    new BatchSizes(runs, { candidates, historyMs: 101 * HOUR, copies: 1 });

  it('asks for many runs where there is little, for few where there is much', () => {
    expect(sizesFor(0).next()).toBe(1000);
    expect(sizesFor(1_000_000).next()).toBeLessThan(10);
    expect(sizesFor(1e12).next()).toBe(1);
  });

  it('grows as long as answers come fast, and shrinks when they come slowly', () => {
    const sizes = sizesFor(1_000_000);
    const first = sizes.next();
    sizes.took(10, first);
    expect(sizes.next()).toBe(4 * first);
    sizes.took(2000, 4 * first);
    expect(sizes.next()).toBe(2 * first);
    sizes.took(1e6, 1);
    expect(sizes.next()).toBe(1);
  });
});

describe('the query for many runs', () => {
  const commands = splitCommands(
    'FROM logs-a | WHERE a.b == 1 | STATS newest = MAX(event.ingested) BY user.email | WHERE newest > NOW() - 1 hour',
  );

  it('groups by the run and takes its moment for now', () => {
    const runs = { firstMs: 0, lastMs: 3 * HOUR, intervalMs: HOUR, lookbackMs: 30 * MINUTE };
    expect(sharedQuery(commands, runs, ['user.email']).split('\n| ')).toEqual([
      'FROM logs-a',
      'WHERE a.b == 1',
      'EVAL Esql.preview_offset = [0]',
      'MV_EXPAND Esql.preview_offset',
      'EVAL Esql.preview_run_ms = -7200000 + ((TO_LONG(@timestamp) - -7200000 + 3599999) / 3600000 + Esql.preview_offset) * 3600000',
      'WHERE Esql.preview_run_ms >= 0 AND Esql.preview_run_ms <= 10800000 AND TO_LONG(@timestamp) <= Esql.preview_run_ms AND TO_LONG(@timestamp) >= Esql.preview_run_ms - 1800000',
      'EVAL Esql.preview_run = TO_DATETIME(Esql.preview_run_ms)',
      'STATS newest = MAX(@timestamp) BY user.email, Esql.preview_run',
      'WHERE newest > Esql.preview_run - 1 hour',
      'KEEP user.email, Esql.preview_run',
      'LIMIT 10000',
    ]);
  });

  it('names the runs themselves where the look-back is longer than all of them', () => {
    const runs = { firstMs: 0, lastMs: 2 * HOUR, intervalMs: HOUR, lookbackMs: DAY };
    expect(sharedQuery(commands, runs, [])).toContain('EVAL Esql.preview_run_ms = [0, 3600000, 7200000]');
  });

  it('is the rule itself for one run', () => {
    expect(queryAt(commands, 0, 10).split('\n| ').slice(2)).toEqual([
      'STATS newest = MAX(@timestamp) BY user.email',
      'WHERE newest > TO_DATETIME("1970-01-01T00:00:00.000Z") - 1 hour',
      'LIMIT 10',
    ]);
  });
});

describe('planPreview', () => {
  const rule = {
    query: 'FROM logs-anthropic.audit-* | WHERE a.b == 1 | SORT a.b | LIMIT 20',
    interval: '5m',
    from: 'now-9m',
  };
  const plan = (change: object) =>
    planPreview({ rule: { ...rule, ...change }, days: 2 }, { settings: {}, now: 10 * DAY });

  it('reads schedule, look-back and limits', () => {
    expect(plan({})).toMatchObject({
      aggregates: false,
      intervalMs: 5 * MINUTE,
      lookbackMs: 9 * MINUTE,
      fromMs: 8 * DAY,
      toMs: 10 * DAY,
      maxSignals: 20,
      suppression: undefined,
    });
    expect(plan({}).commands.map(({ name }) => name)).toEqual(['FROM', 'WHERE']);
    expect(plan({ max_signals: 7 }).maxSignals).toBe(7);
  });

  it.each([['now'], ['now-1w'], ['now-9m/m'], ['2026-01-01'], ['now-0m']])('refuses the look-back %s', (from) => {
    expect(() => plan({ from })).toThrow(InvalidRequestError);
  });
});

describe('what is shown', () => {
  it('has a bucket for all of the time and no figure where nothing was looked at', () => {
    const alerts = [{ runMs: 2 * DAY, entity: [], count: 4 }];
    const { buckets, intervalMs } = countBuckets(alerts, { fromMs: 0, toMs: 2 * DAY, coveredFromMs: DAY });
    expect(intervalMs).toBe(30 * MINUTE);
    expect(buckets).toHaveLength(96);
    expect(buckets[0]).toEqual({ time: 0, count: null });
    expect(buckets[47]?.count).toBeNull();
    expect(buckets[48]?.count).toBe(0);
    expect(buckets[95]?.count).toBe(4);
  });

  it('has the entities with most alerts first', () => {
    const alerts = ['a', 'b', 'b', null].map((who, runMs) => ({ runMs, entity: [who], count: 2 }));
    expect(countEntities(alerts, ['user.email'], 2)).toEqual({
      columns: ['user.email'],
      rows: [
        { values: ['b'], count: 4 },
        { values: ['a'], count: 2 },
      ],
    });
  });

  it.each([
    [0, 14, 'silent', 'nothing in the last 14 days'],
    [2, 14, 'fine', 'About 1 alert a week.'],
    [1, 28, 'fine', 'Less than one alert a week.'],
    [10, 14, 'fine', 'About 5 alerts a week.'],
    [100, 14, 'noisy', 'About 50 alerts a week'],
    [1000, 14, 'flood', 'About 500 alerts a week'],
    [0, 0.25, 'silent', 'nothing in the last 6 hours'],
    [0, 0, 'silent', 'nothing to try it on'],
    [20, 0.25, 'flood', '20 alerts in the last 6 hours'],
  ])('says of %p alerts in %p days that it is %s', (alerts, days, level, text) => {
    const noise = describeNoise({ alerts, coveredMs: days * DAY });
    expect(noise.level).toBe(level);
    expect(noise.text).toContain(text);
    expect(paceOf({ alerts, coveredMs: days * DAY })).toBe(days < 1 ? null : (alerts * 7) / days);
  });
});
