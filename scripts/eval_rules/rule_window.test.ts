import { coversInterval, dateMath, ruleWindow } from './rule_window';

const NOW = Date.UTC(2026, 2, 12, 15, 47, 31, 250);

describe('dateMath', () => {
  it.each([
    ['now', '2026-03-12T15:47:31.250Z'],
    ['now-6m', '2026-03-12T15:41:31.250Z'],
    ['now-1d/d', '2026-03-11T00:00:00.000Z'],
    ['now/w', '2026-03-09T00:00:00.000Z'],
    ['now-1M/M', '2026-02-01T00:00:00.000Z'],
    ['now+1h-30s', '2026-03-12T16:47:01.250Z'],
    ['2026-01-02T03:04:05', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02T03:04:05+02:00', '2026-01-02T01:04:05.000Z'],
  ])('reads %s', (expression, moment) => {
    expect(new Date(dateMath(expression, NOW)).toISOString()).toBe(moment);
  });

  it.each(['now-', 'now-6', 'yesterday', 'nowadays'])('refuses %s', (expression) => {
    expect(() => dateMath(expression, NOW)).toThrow(RangeError);
  });
});

describe('ruleWindow', () => {
  it('takes Kibana’s defaults where the rule says nothing', () => {
    expect(ruleWindow({}, NOW)).toEqual({ from: NOW - 6 * 60_000, to: NOW });
  });
});

describe('coversInterval', () => {
  it.each([
    [{ from: 'now-10m', interval: '5m' }, true],
    [{ from: 'now-5m', interval: '5m' }, true],
    [{ from: 'now-10m', interval: '1h' }, false],
    [{ from: 'now-10m', to: 'now-8m', interval: '5m' }, false],
    [{ from: 'whenever', interval: '5m' }, false],
    [{ from: 'now-10m', interval: 'often' }, false],
  ])('of %p is %p', (rule, covers) => {
    expect(coversInterval(rule)).toBe(covers);
  });
});
