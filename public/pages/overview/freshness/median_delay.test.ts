import { medianDelay } from './median_delay';

const entry = (happened: string, stored?: string) => ({
  id: happened,
  index: 'x',
  document: { '@timestamp': happened, ...(stored !== undefined && { event: { ingested: stored } }) },
});

describe('the delay of events', () => {
  it('is the middle one of those that tell it', () => {
    expect(
      medianDelay([
        entry('2026-01-01T00:00:00Z', '2026-01-01T00:00:10Z'),
        entry('2026-01-01T00:00:00Z', '2026-01-01T00:00:30Z'),
        entry('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'),
        entry('2026-01-01T00:00:00Z'),
        entry('2026-01-01T00:00:00Z', 'soon'),
      ]),
    ).toBe(30);
  });

  it('is unknown where no event tells it', () => {
    expect(medianDelay([entry('2026-01-01T00:00:00Z')])).toBeUndefined();
    expect(medianDelay([])).toBeUndefined();
  });
});
