import type { Activity } from '../../common/compliance_api/activity';
import type { Simulator } from '../start_simulator';
import { call, getPage } from '../test_support/api_client';
import type { ManualClock } from '../test_support/quiet_simulator';
import { startQuietSimulator } from '../test_support/quiet_simulator';

describe('the control endpoints', () => {
  let simulator: Simulator;
  let clock: ManualClock;
  beforeEach(async () => {
    ({ simulator, clock } = await startQuietSimulator());
  });
  afterEach(() => simulator.close());

  const send = async (path: string, body: unknown): Promise<{ status: number; body: Record<string, unknown> }> => {
    const response = await fetch(`${simulator.url}/_simulator${path}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const truth = async (query = ''): Promise<Activity[]> => {
    const text = await (await fetch(`${simulator.url}/_simulator/truth${query}`)).text();
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Activity);
  };

  it('give the truth as NDJSON, by range and by what is visible', async () => {
    simulator.control.addActivities(
      ['08', '09', '10'].map((hour) => ({
        activity: { id: `activity_${hour}`, created_at: `2026-11-24T${hour}:00:00Z` },
      })),
    );
    simulator.control.addActivities([
      { activity: { id: 'activity_hidden', created_at: '2026-11-24T09:30:00Z' }, delayMs: 5000 },
    ]);
    const ids = async (query: string): Promise<unknown[]> => (await truth(query)).map(({ id }) => id);
    expect(await ids('')).toEqual(['activity_08', 'activity_09', 'activity_hidden', 'activity_10']);
    expect(await ids('?from=2026-11-24T09:00:00Z&to=2026-11-24T10:00:00Z')).toEqual(['activity_09', 'activity_hidden']);
    expect(await ids('?visible_at=2026-11-24T10:00:04.999Z')).not.toContain('activity_hidden');
    expect(await ids('?visible_at=2026-11-24T10:00:05Z')).toContain('activity_hidden');
    expect((await fetch(`${simulator.url}/_simulator/truth?from=yesterday`)).status).toBe(400);
  });

  it('put activities into the feed, also such as no parser likes', async () => {
    const odd = { id: 'activity_odd', created_at: 'yesterday', type: 7, actor: null };
    const nameless = { created_at: '2026-11-24T09:00:01Z' };
    const answer = await send('/activities', {
      activities: [{ activity: odd, at: '2026-11-24T09:00:00Z' }, { activity: nameless }],
    });
    expect(answer).toEqual({ status: 200, body: { added: 2, generated: [] } });
    expect((await getPage(simulator, { order: 'asc' })).data).toEqual([odd, nameless]);
  });

  it('refuse activities without a place in the feed, and ids that are taken, and then add none', async () => {
    const good = { activity: { id: 'activity_1', created_at: '2026-11-24T09:00:00Z' } };
    for (const bad of [{ activity: { id: 'activity_2', created_at: 'yesterday' } }, { activity: good.activity }]) {
      expect((await send('/activities', { activities: [good, bad] })).status).toBe(400);
      expect(await truth()).toEqual([]);
    }
  });

  it('let daily life happen', async () => {
    const { body } = await send('/activities', { generate: 5 });
    expect(body.added).toBe(5);
    expect(body.generated).toEqual(await truth());
    expect((await send('/activities', { generate: 0.5 })).status).toBe(400);
  });

  it('set and clear faults', async () => {
    await send('/faults', { rules: [{ kind: 'server_error', times: 'always' }] });
    expect((await call(simulator, '/activities')).status).toBe(500);
    await send('/faults', { clear: true });
    expect((await call(simulator, '/activities')).status).toBe(200);
    expect((await send('/faults', { rules: [{ kind: 'nothing' }] })).status).toBe(400);
  });

  it('begin an incident', async () => {
    expect((await send('/incidents', { kind: 'mass_export' })).body).toEqual({ kind: 'mass_export' });
    clock.nowMs += 3_600_000;
    expect((await truth()).map(({ type }) => type)).toContain('claude_file_exported');
    expect((await send('/incidents', { kind: 'flood' })).status).toBe(400);
  });

  it('set the rate of the live feed', async () => {
    await send('/live', { eventsPerSecond: 10 });
    clock.nowMs += 10_000;
    expect((await truth()).length).toBeGreaterThan(50);
    expect((await send('/live', {})).status).toBe(400);
  });

  it('rotate, revoke and limit keys', async () => {
    const { body } = await send('/keys', { action: 'rotate', name: 'complianceAccess' });
    const { complianceAccess } = body.keys as Record<string, string>;
    expect((await call(simulator, '/activities')).status).toBe(401);
    expect((await call(simulator, '/activities', {}, complianceAccess)).status).toBe(200);
    await send('/keys', { action: 'limit_scopes', name: 'complianceAccess', scopes: [] });
    expect((await call(simulator, '/activities', {}, complianceAccess)).status).toBe(403);
    await send('/keys', { action: 'revoke', name: 'complianceAccess' });
    expect((await call(simulator, '/activities', {}, complianceAccess)).status).toBe(401);
    expect((await send('/keys', { action: 'steal', name: 'complianceAccess' })).status).toBe(400);
  });

  it('tell how things stand', async () => {
    simulator.control.generateActivities(3);
    const response = await fetch(`${simulator.url}/_simulator/status`);
    expect(await response.json()).toEqual({
      seed: 'acme',
      now: '2026-11-24T10:00:00.000000Z',
      activities: 3,
      visible_activities: 3,
      faults: [],
      keys: { ...simulator.keys },
    });
  });

  it('name what there is when asked for anything else, and say what is wrong with a body', async () => {
    const response = await fetch(`${simulator.url}/_simulator/everything`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('GET /truth');
    expect(await send('/activities', '{')).toEqual({ status: 400, body: { message: 'The body is no JSON.' } });
  });
});
