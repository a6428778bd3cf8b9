import { isIPv6 } from 'node:net';
import { activityDefinitions } from '../catalogue/activity_definitions';
import type { TimedActivity } from '../activities/timed_activity';
import { misfits } from '../test_support/misfits';
import { formatInstant, MICROS_PER_SECOND } from '../time/instant';
import { history } from './history';
import { buildWorld } from './world';

const DAY = 86_400 * MICROS_PER_SECOND;
const TO = Date.parse('2026-11-24T10:00:00Z') * 1000;

const historyOf = (seed: string, from = TO - 21 * DAY, to = TO): TimedActivity[] =>
  [...history({ world: buildWorld({ seed, peopleCount: 96 }), from, to })].flat();

const texts = (activities: TimedActivity[]): string[] =>
  activities.map(({ activity }) => JSON.stringify(activity)).sort();

describe('history', () => {
  const weeks = historyOf('acme');

  it('is the same byte for byte for the same seed, and another for another', () => {
    const days = historyOf('acme', TO - 3 * DAY);
    expect(texts(historyOf('acme', TO - 3 * DAY))).toEqual(texts(days));
    expect(texts(historyOf('other', TO - 3 * DAY))).not.toEqual(texts(days));
  });

  it('holds the same activities for a moment whatever range was asked for', () => {
    const [from, to] = [TO - 4 * DAY, TO - 2 * DAY];
    const within = weeks.filter(({ at }) => at >= from && at <= to);
    expect(texts(within)).toEqual(texts(historyOf('acme', from, to)));
  });

  it('is some tens of thousands of activities of more than 150 types, all as the catalogue documents them', () => {
    expect(weeks.length).toBeGreaterThan(20_000);
    expect(weeks.length).toBeLessThan(60_000);
    expect(new Set(weeks.map(({ activity }) => activity.type)).size).toBeGreaterThan(150);
    expect(weeks.flatMap(({ activity }) => misfits(activity))).toEqual([]);
  });

  it('gives every activity an id of its own and the time it stands at', () => {
    expect(new Set(weeks.map(({ activity }) => activity.id)).size).toBe(weeks.length);
    for (const { at, activity } of weeks) {
      expect(activity.id).toMatch(/^activity_01[1-9A-HJ-NP-Za-km-z]{24}$/);
      expect(activity.created_at).toBe(formatInstant(at));
    }
  });

  it('names no address and no domain that could be anybody’s', () => {
    const documentation = /^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/;
    for (const { activity } of weeks) {
      const { ip_address: address, email_address: email } = activity.actor ?? {};
      if (address) expect(isIPv6(address) ? address.startsWith('2001:db8:') : documentation.test(address)).toBe(true);
      if (email) expect(email).toMatch(/@acme\.example$/);
    }
    const domains = texts(weeks).flatMap((text) =>
      [...text.matchAll(/@([a-z0-9.-]+\.[a-z]+)/gi)].map((match) => match[1]),
    );
    expect(domains.filter((domain) => !domain?.endsWith('.example'))).toEqual([]);
  });

  it('is quiet at weekends and busy on working days', () => {
    const perDay = new Map<number, number>();
    for (const { at } of weeks) perDay.set(Math.floor(at / DAY), (perDay.get(Math.floor(at / DAY)) ?? 0) + 1);
    const isWeekend = (day: number): boolean => [0, 6].includes(new Date(day * 86_400_000).getUTCDay());
    const average = (weekend: boolean): number => {
      const counts = [...perDay].filter(([day]) => isWeekend(day) === weekend).map(([, count]) => count);
      return counts.reduce((sum, count) => sum + count, 0) / counts.length;
    };
    expect(average(true)).toBeLessThan(average(false) / 4);
  });

  it('has data for the panels of MCP servers and skills', () => {
    const named = (field: string): Set<unknown> =>
      new Set(weeks.map(({ activity }) => activity[field]).filter((name) => typeof name === 'string'));
    expect(named('mcp_server_name').size).toBeGreaterThanOrEqual(14);
    expect(named('skill_name').size).toBeGreaterThanOrEqual(12);
  });

  it('is mostly chats and files', () => {
    const everyday = weeks.filter(({ activity }) => /^claude_(chat|file|project|artifact)_/.test(activity.type ?? ''));
    expect(everyday.length).toBeGreaterThan(weeks.length / 2);
  });

  it('has all kinds of incidents in three weeks', () => {
    const types = new Set(weeks.map(({ activity }) => activity.type));
    for (const type of [
      'admin_api_key_deleted',
      'step_up_authentication_failed',
      'org_cowork_mcp_always_allow_enabled',
      'claude_file_exported',
      'org_compliance_api_settings_updated',
    ]) {
      expect(activityDefinitions.has(type)).toBe(true);
      expect(types).toContain(type);
    }
  });
});
