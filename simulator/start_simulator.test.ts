import type { ActivitiesPage, Activity } from '../common/compliance_api/activity';
import { formatInstant, parseInstant } from './time/instant';
import type { Simulator } from './start_simulator';
import { startSimulator } from './start_simulator';
import type { ErrorBody } from './test_support/api_client';
import { call, getPage, walk } from './test_support/api_client';
import type { ManualClock } from './test_support/quiet_simulator';
import { QUIET_NOW_MS, startQuietSimulator } from './test_support/quiet_simulator';

const activityAt = (id: string, createdAt: string, rest: Partial<Activity> = {}): Activity => ({
  id,
  created_at: createdAt,
  organization_id: null,
  organization_uuid: null,
  type: 'claude_chat_viewed',
  actor: { type: 'user_actor', user_id: 'user_01A' },
  ...rest,
});

describe('the Compliance API simulator', () => {
  let simulator: Simulator;
  let clock: ManualClock;
  beforeEach(async () => {
    ({ simulator, clock } = await startQuietSimulator());
  });
  afterEach(() => simulator.close());

  const refused = (parameters: Parameters<typeof call>[2], key?: string | null) =>
    call<ErrorBody>(simulator, '/activities', parameters, key);

  describe('asks for a key', () => {
    it.each([
      ['none', () => null],
      ['an unknown one', () => 'sk-ant-api01-unknown'],
    ])('and refuses %s with 401, at no cost', async (_name, key) => {
      const { status, body, headers } = await refused({}, key());
      expect(status).toBe(401);
      expect(body).toEqual({
        type: 'error',
        error: { type: 'authentication_error', message: 'The API key provided is invalid or has been revoked.' },
        request_id: headers.get('request-id'),
      });
      expect(headers.get('anthropic-ratelimit-requests-remaining')).toBeNull();
      const next = await call(simulator, '/activities');
      expect(next.headers.get('anthropic-ratelimit-requests-remaining')).toBe('999999');
    });

    it('and takes a Claude API key for nothing', async () => {
      const { status, body } = await refused({}, simulator.keys.claudeApi);
      expect([status, body.error.type]).toEqual([403, 'permission_error']);
    });

    it('and takes an Admin API key for the feed alone', async () => {
      expect((await call(simulator, '/activities', {}, simulator.keys.admin)).status).toBe(200);
      const { status, body } = await call<ErrorBody>(simulator, '/organizations', {}, simulator.keys.admin);
      expect([status, body.error.type]).toEqual([403, 'permission_error']);
    });

    it('and names the scopes that it has and needs', async () => {
      simulator.control.limitScopes('complianceAccess', ['read:compliance_user_data']);
      const { status, body, headers } = await refused({});
      expect(status).toBe(403);
      expect(body.error.message).toBe(
        "Missing required scopes. Got: ['read:compliance_user_data'] Needed: ['read:compliance_activities']",
      );
      expect(headers.get('anthropic-ratelimit-requests-remaining')).toBe('999999');
    });

    it('and lets the audit scope read everything', async () => {
      simulator.control.limitScopes('complianceAccess', ['read:org_audit']);
      for (const path of ['/activities', '/organizations']) expect((await call(simulator, path)).status).toBe(200);
    });

    it('and refuses a revoked one from the next request on', async () => {
      simulator.control.revokeKey('complianceAccess');
      expect((await refused({})).status).toBe(401);
    });
  });

  describe('refuses with 400', () => {
    const error = async (parameters: Parameters<typeof call>[2]): Promise<string> => {
      const { status, body } = await refused(parameters);
      expect([status, body.error.type]).toEqual([400, 'invalid_request_error']);
      return body.error.message;
    };

    it.each(['0', '5001', '-1', '1.5', 'many', ''])('limit=%s', async (limit) => {
      expect(await error({ limit })).toContain('limit');
    });

    it.each(['newest', 'ASC', ''])('order=%s', async (order) => {
      expect(await error({ order })).toContain('order');
    });

    it.each(['created_at.gte', 'created_at.gt', 'created_at.lte', 'created_at.lt'])(
      'a date without time as %s',
      async (name) => {
        expect(await error({ [name]: '2026-11-03' })).toContain(name);
      },
    );

    it('an offset whose plus sign was not encoded', async () => {
      const response = await fetch(
        `${simulator.url}/v1/compliance/activities?created_at.gte=2026-11-03T00:00:00+01:00`,
        { headers: { 'x-api-key': simulator.keys.complianceAccess } },
      );
      expect(response.status).toBe(400);
    });

    it('both cursors at once', async () => {
      simulator.control.generateActivities(1);
      const { first_id: cursor } = await getPage(simulator);
      expect(await error({ after_id: cursor ?? '', before_id: cursor ?? '' })).toContain('after_id and before_id');
    });

    it('a cursor that is none, that was changed, or that belongs to another organization', async () => {
      simulator.control.generateActivities(1);
      const { last_id: cursor } = await getPage(simulator);
      const { simulator: other } = await startQuietSimulator({ seed: 'other' });
      try {
        other.control.generateActivities(1);
        const { last_id: foreign } = await getPage(other);
        for (const wrong of ['nonsense', '', `${cursor}x`, `${foreign}`]) {
          expect(await error({ after_id: wrong })).toContain('cursor');
        }
      } finally {
        await other.close();
      }
    });

    it('types that are not documented, and both lists of types', async () => {
      expect(await error({ 'activity_types[]': ['claude_chat_viewed', 'claude_chat_read'] })).toContain(
        'claude_chat_read',
      );
      expect(
        await error({ 'activity_types[]': 'claude_chat_viewed', 'exclude_activity_types[]': 'claude_file_viewed' }),
      ).toContain('exclude');
    });

    it.each(['foo', 'activity_types', 'activity_types[0]', 'created_at'])('the unknown parameter %s', async (name) => {
      expect(await error({ [name]: 'x' })).toBe(`Unknown query parameter: ${name}`);
    });
  });

  it('answers 100 activities, newest first, unless asked otherwise', async () => {
    simulator.control.generateActivities(150);
    const { data = [], has_more: hasMore } = await getPage(simulator);
    const expected = simulator.truth.activities({ visibleAtMs: clock.nowMs }).reverse().slice(0, 100);
    expect(data).toEqual(expected);
    expect(hasMore).toBe(true);
  });

  it('leaves out excluded types', async () => {
    simulator.control.generateActivities(200);
    const { data = [] } = await getPage(simulator, { 'exclude_activity_types[]': 'claude_chat_viewed', limit: 5000 });
    expect(data.length).toBeGreaterThan(0);
    expect(data.map(({ type }) => type)).not.toContain('claude_chat_viewed');
  });

  it('takes organizations by id and by UUID, keeps records without one, and refuses a foreign one with 403', async () => {
    simulator.control.generateActivities(300);
    const { labs } = simulator.organization.organizations;
    const expected = simulator.truth
      .activities()
      .filter(({ organization_id: id }) => id === null || id === labs.id)
      .map(({ id }) => id);
    for (const id of [labs.id, labs.uuid]) {
      expect(await walk(simulator, { side: 'after', order: 'asc', limit: 50, 'organization_ids[]': id })).toEqual(
        expected,
      );
    }
    const { status, body } = await refused({ 'organization_ids[]': 'org_01Foreign' });
    expect([status, body.error.type]).toEqual([403, 'permission_error']);
  });

  it('merges actor_ids[] and user_ids[]', async () => {
    simulator.control.addActivities(
      ['A', 'B', 'C'].map((name) => ({
        activity: activityAt(`activity_${name}`, '2026-11-24T09:00:00Z', {
          actor: { type: 'user_actor', user_id: `user_01${name}` },
        }),
      })),
    );
    const { data = [] } = await getPage(simulator, {
      order: 'asc',
      'actor_ids[]': 'user_01A',
      'user_ids[]': 'user_01C',
    });
    expect(data.map(({ id }) => id)).toEqual(['activity_A', 'activity_C']);
  });

  it('keeps cursors valid when the key is rotated, and refuses the old key', async () => {
    simulator.control.generateActivities(10);
    const first = await getPage(simulator, { order: 'asc', limit: 4 });
    const key = simulator.control.rotateKey('complianceAccess');
    const parameters = { order: 'asc', limit: 6, after_id: first.last_id ?? '' };
    expect((await refused(parameters)).status).toBe(401);
    const second = await call<ActivitiesPage>(simulator, '/activities', parameters, key);
    const ids = [...(first.data ?? []), ...(second.body.data ?? [])].map(({ id }) => id);
    expect(ids).toEqual(simulator.truth.activities({ visibleAtMs: clock.nowMs }).map(({ id }) => id));
  });

  it('gives one budget to all keys and endpoints, says 429 with retry-after, and is full again after a minute', async () => {
    const { simulator: small, clock: smallClock } = await startQuietSimulator({ requestsPerMinute: 3 });
    try {
      await call(small, '/activities');
      await call(small, '/organizations');
      smallClock.nowMs += 12_500;
      const last = await call(small, '/activities', {}, small.keys.admin);
      expect(last.headers.get('anthropic-ratelimit-requests-remaining')).toBe('0');
      const over = await call<ErrorBody>(small, '/activities');
      expect([over.status, over.body.error.type, over.headers.get('retry-after')]).toEqual([
        429,
        'rate_limit_error',
        '48',
      ]);
      expect(over.headers.get('anthropic-ratelimit-requests-reset')).toBe('2026-11-24T10:01:00Z');
      smallClock.nowMs = QUIET_NOW_MS + 60_000;
      expect((await call(small, '/activities')).status).toBe(200);
    } finally {
      await small.close();
    }
  });

  it('records each authenticated request as an activity that shows within a second', async () => {
    const { headers } = await call(simulator, '/activities', { limit: 7 });
    await refused({ limit: 0 });
    await refused({}, 'sk-ant-api01-unknown');
    expect((await getPage(simulator)).data).toEqual([]);
    clock.nowMs += 1000;
    const { data = [] } = await getPage(simulator, { order: 'asc' });
    // The third reader is the empty page just above.
    expect(data.map(({ type, status_code: status }) => [type, status])).toEqual([
      ['compliance_api_accessed', 200],
      ['compliance_api_accessed', 400],
      ['compliance_api_accessed', 200],
    ]);
    const [own] = data;
    expect(own).toMatchObject({
      organization_id: null,
      organization_uuid: null,
      request_id: headers.get('request-id'),
      request_method: 'GET',
      url: 'https://api.anthropic.com/v1/compliance/activities?limit=7',
      request_body: null,
      actor: {
        type: 'api_actor',
        user_agent: 'node',
        ip_address: expect.any(String),
        api_key_id: expect.stringMatching(/^apikey_01/),
      },
    });
    expect(Math.floor((parseInstant(own?.created_at ?? '') ?? 0) / 1000)).toBe(QUIET_NOW_MS);
  });

  it('shows an activity when its delay is over, and so behind cursors that have passed it', async () => {
    simulator.control.addActivities([
      { activity: activityAt('activity_late', '2026-11-24T09:59:58Z'), delayMs: 60_000 },
      { activity: activityAt('activity_early', '2026-11-24T09:59:59Z') },
    ]);
    const page = await getPage(simulator, { order: 'asc' });
    expect(page.data?.map(({ id }) => id)).toEqual(['activity_early']);
    clock.nowMs += 60_000;
    const types = { 'activity_types[]': 'claude_chat_viewed' };
    expect((await getPage(simulator, { order: 'asc', after_id: page.last_id ?? '', ...types })).data).toEqual([]);
    expect((await getPage(simulator, { order: 'asc', ...types })).data?.map(({ id }) => id)).toEqual([
      'activity_late',
      'activity_early',
    ]);
  });

  it('lists the organizations oldest first and their users in pages', async () => {
    const organizations = await call<{ data: { uuid: string; name: string; created_at: string }[] }>(
      simulator,
      '/organizations',
    );
    const { main, console: platform, labs } = simulator.organization.organizations;
    expect(organizations.body).toEqual({
      data: [main, platform, labs].map(({ uuid, name, createdAt }) => ({
        uuid,
        name,
        created_at: formatInstant(createdAt),
      })),
      has_more: false,
      next_page: null,
    });

    const path = `/organizations/${main.uuid}/users`;
    interface Users {
      data: { id: string; email: string; organization_role: string }[];
      has_more: boolean;
      next_page: string | null;
    }
    const users: Users['data'] = [];
    let page: string | null = null;
    do {
      const { body }: { body: Users } = await call<Users>(simulator, path, {
        limit: 5,
        ...(page !== null && { page }),
      });
      users.push(...body.data);
      page = body.next_page;
    } while (page !== null);
    const members = simulator.organization.people.filter(({ organization }) => organization.uuid === main.uuid);
    expect(users.map(({ id }) => id)).toEqual(members.map(({ userId }) => userId));
    expect(users[0]).toMatchObject({ email: 'amara.okafor@acme.example', organization_role: 'primary_owner' });
  });

  it.each(['/groups', '/apps/chats', '/organizations/0b7c6d5e-4f3a-4b2c-9d1e-0a1b2c3d4e5f/users', '/nothing'])(
    'answers 404 for %s',
    async (path) => {
      const { status, body } = await call<ErrorBody>(simulator, path);
      expect([status, body.error.type, body.type]).toEqual([404, 'not_found_error', 'error']);
    },
  );

  it('answers 404 outside its paths', async () => {
    const response = await fetch(`${simulator.url}/v2/anything`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { type: 'not_found_error' } });
  });

  it('gives the same seed and clock the same history, keys and answers', async () => {
    const options = { seed: 'twin', historyDays: 2, organization: { peopleCount: 30 } };
    const [one, other] = [await startQuietSimulator(options), await startQuietSimulator(options)];
    try {
      expect(one.simulator.truth.json()).toEqual(other.simulator.truth.json());
      expect(one.simulator.truth.count()).toBeGreaterThan(500);
      expect(one.simulator.keys).toEqual(other.simulator.keys);
      const parameters = { side: 'after', order: 'asc', limit: 5000 } as const;
      const walked = await walk(one.simulator, parameters);
      expect(walked).toEqual(await walk(other.simulator, parameters));
      expect(walked).toEqual(one.simulator.truth.activities({ visibleAtMs: QUIET_NOW_MS }).map(({ id }) => id));
    } finally {
      await Promise.all([one.simulator.close(), other.simulator.close()]);
    }
  });

  it.each([
    [{ historyDays: -1 }, 'history'],
    [{ liveEventsPerSecond: NaN }, 'rate'],
    [{ organization: { peopleCount: 3 } }, 'people'],
  ])('refuses the options %j', async (options, word) => {
    await expect(startSimulator(options)).rejects.toThrow(word);
  });
});
