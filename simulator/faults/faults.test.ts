import { connect } from 'node:net';
import type { ActivitiesPage } from '../../common/compliance_api/activity';
import { activityDefinitions } from '../catalogue/activity_definitions';
import type { Simulator } from '../start_simulator';
import type { ErrorBody } from '../test_support/api_client';
import { call, getPage, walk } from '../test_support/api_client';
import { misfits } from '../test_support/misfits';
import type { ManualClock } from '../test_support/quiet_simulator';
import { startQuietSimulator } from '../test_support/quiet_simulator';
import type { FaultRule } from './fault_rule';

describe('faults of the simulator', () => {
  let simulator: Simulator;
  let clock: ManualClock;
  beforeEach(async () => {
    ({ simulator, clock } = await startQuietSimulator());
    simulator.control.generateActivities(40);
  });
  afterEach(() => simulator.close());

  const fault = (...rules: FaultRule[]): void => simulator.control.addFaults(rules);
  const get = (query = ''): Promise<Response> =>
    fetch(`${simulator.url}/v1/compliance/activities${query}`, {
      headers: { 'x-api-key': simulator.keys.complianceAccess },
    });
  const statuses = async (count: number): Promise<number[]> => {
    const found: number[] = [];
    while (found.length < count) found.push((await call(simulator, '/activities')).status);
    return found;
  };

  it('hit the requests that the rule names, in order, and no others', async () => {
    fault({ kind: 'server_error', after: 1, times: 2 });
    expect(await statuses(5)).toEqual([200, 500, 500, 200, 200]);
    expect(simulator.control.faults).toEqual([
      { rule: { kind: 'server_error', after: 1, times: 2 }, seen: 5, fired: 2 },
    ]);
  });

  it('wait for their turn when another one comes first', async () => {
    fault({ kind: 'server_error', status: 503 }, { kind: 'rate_limited' });
    expect(await statuses(3)).toEqual([503, 429, 200]);
  });

  it('hold for good until they are cleared, and only where the path fits', async () => {
    fault({ kind: 'server_error', times: 'always', path: '/v1/compliance/organizations' });
    expect((await call(simulator, '/organizations')).status).toBe(500);
    expect((await call(simulator, '/activities')).status).toBe(200);
    simulator.control.clearFaults();
    expect((await call(simulator, '/organizations')).status).toBe(200);
  });

  it('answer 429 with the wait that the rule asks for, or without the header', async () => {
    fault({ kind: 'rate_limited', retryAfterSeconds: 7 }, { kind: 'rate_limited', retryAfterSeconds: null });
    const [first, second] = [await call<ErrorBody>(simulator, '/activities'), await call(simulator, '/activities')];
    expect([first.status, first.body.error.type, first.headers.get('retry-after')]).toEqual([
      429,
      'rate_limit_error',
      '7',
    ]);
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, null]);
  });

  it('answer with server errors of the right type, and say when not to retry', async () => {
    fault(
      { kind: 'server_error', shouldRetry: false },
      { kind: 'server_error', status: 529 },
      { kind: 'server_error', status: 504 },
    );
    const answers = [];
    for (let count = 0; count < 3; count += 1) answers.push(await call<ErrorBody>(simulator, '/activities'));
    expect(
      answers.map(({ status, body, headers }) => [status, body.error.type, headers.get('x-should-retry')]),
    ).toEqual([
      [500, 'api_error', 'false'],
      [529, 'overloaded_error', null],
      [504, 'timeout_error', null],
    ]);
  });

  it('refuse a good key in the middle of a walk', async () => {
    fault({ kind: 'unauthorized', after: 1 }, { kind: 'forbidden', after: 1 });
    const answers = [];
    for (let count = 0; count < 4; count += 1) answers.push(await call<ErrorBody>(simulator, '/activities'));
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 403, 200]);
    expect(answers[2]?.body.error.message).toContain("Needed: ['read:compliance_activities']");
  });

  it('put the page of a proxy in place of the answer', async () => {
    fault({ kind: 'html_ok' }, { kind: 'html_bad_gateway' });
    const [portal, gateway] = [await get(), await get()];
    expect([portal.status, gateway.status]).toEqual([200, 502]);
    for (const answer of [portal, gateway]) {
      expect(answer.headers.get('content-type')).toContain('text/html');
      expect(await answer.text()).toMatch(/^<!DOCTYPE html>/);
    }
  });

  it('cut the connection before the answer, and in the middle of the body', async () => {
    fault({ kind: 'reset_before_answer' }, { kind: 'reset_mid_body' });
    await expect(get()).rejects.toThrow('fetch failed');
    const cut = await get();
    expect(cut.status).toBe(200);
    await expect(cut.text()).rejects.toThrow();
    expect((await get()).status).toBe(200);
  });

  it('never answer, while the connection stays open', async () => {
    fault({ kind: 'no_answer' });
    const waiting = new AbortController();
    const answer = get();
    const raced = fetch(`${simulator.url}/v1/compliance/activities`, {
      headers: { 'x-api-key': simulator.keys.complianceAccess },
      signal: waiting.signal,
    });
    // The first of the two is left without an answer; the other one proves that the server goes on.
    expect((await Promise.race([answer, raced])).status).toBe(200);
    await simulator.close();
    const settled = await Promise.allSettled([answer, raced]);
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    ({ simulator, clock } = await startQuietSimulator());
  });

  it('send half of the JSON as if it were all', async () => {
    fault({ kind: 'truncated_json' });
    const text = await (await get()).text();
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  it('send a body slowly but whole', async () => {
    fault({ kind: 'slow_body', durationMs: 40 });
    const { data } = (await (await get('?limit=40&order=asc')).json()) as ActivitiesPage;
    expect(data).toEqual(simulator.truth.activities({ visibleAtMs: clock.nowMs }));
  });

  it('send a body over any size one likes', async () => {
    fault({ kind: 'oversized_body', bytes: 5_000_000 });
    const text = await (await get()).text();
    expect(text.length).toBeGreaterThan(5_000_000);
    expect((JSON.parse(text) as ActivitiesPage).data).toHaveLength(40);
  });

  it('leave a reader that hangs up early without harm to others', async () => {
    fault({ kind: 'oversized_body', bytes: 200_000_000 });
    const { port, hostname } = new URL(simulator.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `GET /v1/compliance/activities HTTP/1.1\r\nHost: x\r\nx-api-key: ${simulator.keys.complianceAccess}\r\n\r\n`,
        );
      });
      socket.once('data', () => socket.destroy());
      socket.once('close', () => resolve());
    });
    expect((await get()).status).toBe(200);
  });

  it('deliver activities twice, inside a page and across its border', async () => {
    fault({ kind: 'duplicates', times: 'always', count: 2 });
    const ids = await walk(simulator, { side: 'after', order: 'asc', limit: 10 });
    const truth = simulator.truth.activities({ visibleAtMs: clock.nowMs }).map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(truth);
    const border = ids.filter((id) => id === truth[9]);
    expect(border).toHaveLength(2);
    expect(ids).toHaveLength(truth.length + 4 * 2 + 3);
  });

  it('make activities arrive late, behind those that came after them', async () => {
    fault({ kind: 'late_arrival', times: 2, delayMs: 120_000 });
    const fresh = simulator.control.generateActivities(3).map(({ id }) => id);
    const shown = async (): Promise<(string | undefined)[]> =>
      ((await getPage(simulator, { limit: 5000, order: 'asc' })).data ?? [])
        .map(({ id }) => id)
        .filter((id) => fresh.includes(id));
    expect(await shown()).toEqual(fresh.slice(2));
    clock.nowMs += 120_000;
    expect(await shown()).toEqual(fresh);
  });

  it('give activities one moment, across page borders', async () => {
    fault({ kind: 'equal_timestamps', times: 25 });
    const fresh = simulator.control.generateActivities(25);
    expect(new Set(fresh.map(({ created_at: at }) => at)).size).toBe(1);
    const ids = await walk(simulator, { side: 'after', order: 'asc', limit: 7 });
    expect(ids).toEqual(simulator.truth.activities({ visibleAtMs: clock.nowMs }).map(({ id }) => id));
    expect(ids).toHaveLength(65);
  });

  it('write a skewed time on activities that show at once', async () => {
    fault({ kind: 'clock_skew', offsetMs: 300_000 });
    const [fresh] = simulator.control.generateActivities(1);
    expect(Date.parse(fresh?.created_at ?? '')).toBe(clock.nowMs + 300_000);
    expect((await getPage(simulator, { limit: 1 })).data).toEqual([fresh]);
  });

  it('make activities of types, with fields and with values that nobody expects, and keep them in the truth', async () => {
    fault({ kind: 'unknown_type' }, { kind: 'unknown_fields', after: 1 }, { kind: 'wrong_types', after: 2 });
    const [type, fields, values] = simulator.control.generateActivities(3);
    expect(activityDefinitions.has(type?.type ?? '')).toBe(false);
    expect(misfits(fields ?? {}).join()).toContain('unknown field');
    expect(values?.actor?.ip_address).toBe('not-an-ip');
    expect((await getPage(simulator, { limit: 3, order: 'desc' })).data).toEqual([values, fields, type]);
    expect(simulator.truth.activities({ visibleAtMs: clock.nowMs }).slice(-3)).toEqual([type, fields, values]);
    expect((await getPage(simulator, { 'activity_types[]': type?.type ?? '' })).data).toEqual([type]);
  });
});
