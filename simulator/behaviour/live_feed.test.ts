import fc from 'fast-check';
import { INCIDENT_KINDS } from '../incidents/incident';
import { misfits } from '../test_support/misfits';
import { MICROS_PER_SECOND } from '../time/instant';
import type { LiveFeedOptions } from './live_feed';
import { LiveFeed } from './live_feed';
import { buildWorld } from './world';

const FROM = Date.parse('2026-11-24T10:00:00Z') * 1000;
const HOUR = 3600 * MICROS_PER_SECOND;

const liveFeed = (options: Partial<LiveFeedOptions> = {}): LiveFeed =>
  new LiveFeed({
    world: buildWorld({ seed: 'live', peopleCount: 30 }),
    from: FROM,
    eventsPerSecond: 0.5,
    minutesBetweenIncidents: 7,
    ...options,
  });

describe('LiveFeed', () => {
  const wholeHour = liveFeed().advance(FROM + HOUR);

  it('is the same however often somebody looks', () => {
    const looks = fc.array(fc.integer({ min: 0, max: HOUR }), { maxLength: 20 });
    fc.assert(
      fc.property(looks, (moments) => {
        const feed = liveFeed();
        const inParts = [...moments.sort((one, other) => one - other), HOUR].flatMap((moment) =>
          feed.advance(FROM + moment),
        );
        expect(inParts).toEqual(wholeHour);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps its rate', () => {
    const calm = liveFeed({ minutesBetweenIncidents: 0 }).advance(FROM + HOUR);
    expect(calm.length).toBeGreaterThan(1600);
    expect(calm.length).toBeLessThan(2000);
  });

  it('makes activities as the catalogue documents them', () => {
    expect(wholeHour.flatMap(({ activity }) => misfits(activity))).toEqual([]);
  });

  it('has an incident every several minutes', () => {
    const calm = liveFeed({ minutesBetweenIncidents: 0 }).advance(FROM + HOUR);
    const ids = new Set(calm.map(({ activity }) => activity.id));
    const extra = wholeHour.filter(({ activity }) => !ids.has(activity.id));
    expect(extra.map(({ activity }) => activity.type)).toContain('org_compliance_api_settings_updated');
    expect(calm.every(({ activity }) => wholeHour.some((other) => other.activity.id === activity.id))).toBe(true);
  });

  it('stands still at rate 0 until an incident is asked for', () => {
    const feed = liveFeed({ eventsPerSecond: 0 });
    expect(feed.advance(FROM + HOUR)).toEqual([]);
    feed.startIncident('leaked_key', FROM + HOUR);
    const types = feed.advance(FROM + 2 * HOUR).map(({ activity }) => activity.type);
    expect(types[0]).toBe('admin_api_key_created');
    expect(types[types.length - 1]).toBe('admin_api_key_deleted');
  });

  it.each(INCIDENT_KINDS)('plays the incident %s with activities as documented', (kind) => {
    const feed = liveFeed({ eventsPerSecond: 0 });
    feed.startIncident(kind, FROM);
    const steps = feed.advance(FROM + HOUR);
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.flatMap(({ activity }) => misfits(activity))).toEqual([]);
  });

  it('goes on at a new rate from the moment it is set', () => {
    const feed = liveFeed({ minutesBetweenIncidents: 0 });
    feed.advance(FROM + HOUR);
    feed.setRate(0, FROM + HOUR);
    expect(feed.advance(FROM + 2 * HOUR)).toEqual([]);
    feed.setRate(1, FROM + 2 * HOUR);
    const resumed = feed.advance(FROM + 2 * HOUR + HOUR / 10);
    expect(resumed.length).toBeGreaterThan(250);
    expect(resumed.every(({ at }) => at > FROM + 2 * HOUR)).toBe(true);
  });
});
