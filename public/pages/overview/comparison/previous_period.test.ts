import { previousPeriod } from './previous_period';

describe('the period before a time range', () => {
  it('is as long and ends where the range begins', () => {
    expect(previousPeriod({ from: '2026-03-02T00:00:00.000Z', to: '2026-03-03T12:00:00.000Z' })).toEqual({
      from: '2026-02-28T12:00:00.000Z',
      to: '2026-03-02T00:00:00.000Z',
    });
  });

  it('begins with the first instant that can be asked for', () => {
    expect(previousPeriod({ from: '1970-01-02T00:00:00.000Z', to: '1990-01-01T00:00:00.000Z' })).toEqual({
      from: '1970-01-01T00:00:00.000Z',
      to: '1970-01-02T00:00:00.000Z',
    });
  });
});
