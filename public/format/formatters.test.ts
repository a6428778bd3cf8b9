import fc from 'fast-check';
import { createFormatters } from './formatters';

const formatters = createFormatters({
  locale: 'en',
  dateFormat: 'MMM D, YYYY @ HH:mm:ss.SSS',
  timeZone: 'America/New_York',
});
const nowMs = Date.parse('2026-11-24T08:00:00.000Z');
const ago = (seconds: number): string => formatters.relative(nowMs - seconds * 1000, nowMs);

describe('formatting', () => {
  it.each([
    [0, 'now'],
    [0.9, 'now'],
    [1, '1 second ago'],
    [59, '59 seconds ago'],
    [60, '1 minute ago'],
    [119, '1 minute ago'],
    [3_600, '1 hour ago'],
    [86_399, '23 hours ago'],
    [86_400, '1 day ago'],
    [172_799, '1 day ago'],
    [40 * 86_400, '40 days ago'],
    [-18, 'in 18 seconds'],
  ])('says of something %d seconds old: %s', (seconds, words) => {
    expect(ago(seconds)).toBe(words);
  });

  it('never makes something look older than it is', () => {
    const unitSeconds: Record<string, number> = { second: 1, minute: 60, hour: 3_600, day: 86_400 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (seconds) => {
        const [, amount, unit] = /^([\d,]+) (\w+?)s? ago$/.exec(ago(seconds)) ?? [];
        const shown = Number(amount?.replaceAll(',', '')) * (unitSeconds[unit ?? ''] ?? NaN);
        expect(shown).toBeLessThanOrEqual(seconds);
        expect(shown).toBeGreaterThan(seconds / 2);
      }),
    );
  });

  it('writes times in the user’s format and time zone', () => {
    expect(formatters.dateTime('2026-11-24T08:00:00.123Z')).toBe('Nov 24, 2026 @ 03:00:00.123');
  });

  it('separates thousands', () => {
    expect(formatters.count(1_234_567)).toBe('1,234,567');
  });

  it('shows a share that is there, however small', () => {
    expect(formatters.percent(0.12345)).toBe('12.3%');
    expect(formatters.percent(0)).toBe('0%');
    expect(formatters.percent(0.00001)).toBe('<0.1%');
    expect(formatters.percent(1)).toBe('100%');
  });

  it('says durations in their largest unit', () => {
    expect(formatters.duration(1)).toBe('1 second');
    expect(formatters.duration(150)).toBe('2 minutes');
    expect(formatters.duration(8_400)).toBe('2 hours');
  });
});
