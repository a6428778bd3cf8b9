import dateMath from '@elastic/datemath';
import moment from 'moment';
import { lastDay, resolveTimeRange } from './resolve_time_range';

const now = new Date('2026-11-24T08:12:13.456Z');
const resolve = (from: string, to: string) => resolveTimeRange({ from, to }, { now, parse: dateMath.parse });

describe('resolving a time range', () => {
  it('takes "now" from the caller', () => {
    expect(resolve('now-24h', 'now')).toEqual({ from: '2026-11-23T08:12:13.456Z', to: '2026-11-24T08:12:13.456Z' });
  });

  it('includes the last millisecond of a rounded end, since the end is exclusive', () => {
    const startOfDay = moment(now).startOf('day');
    expect(resolve('now/d', 'now/d')).toEqual({
      from: startOfDay.toISOString(),
      to: startOfDay.clone().add(1, 'day').toISOString(),
    });
  });

  it('keeps instants as they are', () => {
    expect(resolve('2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z')).toEqual({
      from: '2026-11-01T00:00:00.000Z',
      to: '2026-11-02T00:00:00.000Z',
    });
  });

  it('gives the last 24 hours without date math', () => {
    expect(lastDay(now)).toEqual(resolve('now-24h', 'now'));
  });
});
