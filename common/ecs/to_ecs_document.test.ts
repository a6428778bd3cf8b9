import { createHash } from 'node:crypto';
import type { Activity } from '../compliance_api/activity';
import type { EcsDocument } from './ecs_document';
import { toEcsDocument } from './to_ecs_document';
import { toEcsJson } from './to_ecs_json';

const options = { namespace: 'default' };

/** The document, after making sure that the short way to its JSON gives the same. */
const map = (activity: Activity): EcsDocument => {
  const timed = { created_at: '2026-11-03T09:12:44Z', ...activity };
  const { document } = toEcsDocument(timed, options);
  expect(toEcsJson(timed, options).json).toBe(JSON.stringify(document));
  return document;
};
const auditOf = (activity: Activity): Record<string, unknown> => map(activity).anthropic?.audit ?? {};
const metadataOf = (activity: Activity): unknown => auditOf(activity).metadata;

describe('id and time', () => {
  it('hashes an activity without id, as the JSON that was received', () => {
    const activity = { type: 'user_logged_out', created_at: '2026-11-03T09:12:44Z', label: 'Zoë 🔑' };
    const expected = createHash('sha256').update(JSON.stringify(activity)).digest('hex');
    for (const id of [undefined, null, '']) {
      const record = toEcsDocument(id === undefined ? activity : ({ ...activity, id } as unknown as Activity), options);
      expect(record.document.event.id).toBeUndefined();
      if (id === undefined) expect(record.id).toBe(expected);
      else expect(record.id).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('hashes an activity whose id is longer than Elasticsearch takes, and keeps the id in event.id', () => {
    const id = '鍵'.repeat(200);
    const record = toEcsDocument({ id }, options);
    expect(record.id).toMatch(/^[0-9a-f]{64}$/);
    expect(record.document.event.id).toBe(id);
  });

  it.each([
    ['tomorrow', 'tomorrow'],
    [1762160000, 1762160000],
    ['2026-13-01T00:00:00Z', '2026-13-01T00:00:00Z'],
    [null, undefined],
    [undefined, undefined],
  ])('tags an activity created at %p, and keeps the value', (createdAt, kept) => {
    const activity = { id: 'activity_1', created_at: createdAt, type: 'user_logged_out' } as unknown as Activity;
    const { document } = toEcsDocument(activity, options);
    expect(document).not.toHaveProperty('@timestamp');
    expect(document.tags).toEqual(['anthropic-audit', 'claude-activity', 'invalid_timestamp']);
    expect((document.anthropic?.audit.metadata as Record<string, unknown> | undefined)?.created_at).toEqual(kept);
  });

  it('takes the time of reading where the activity has none, and stores it as event.created', () => {
    const readAt = '2026-11-03T09:15:00.000Z';
    expect(toEcsDocument({ created_at: 'x' }, { ...options, readAt }).document).toMatchObject({
      '@timestamp': readAt,
      event: { created: readAt },
    });
    expect(toEcsDocument({ created_at: '2026-11-03T09:12:44Z' }, { ...options, readAt }).document).toMatchObject({
      '@timestamp': '2026-11-03T09:12:44.000Z',
      event: { created: readAt },
    });
  });

  it('keeps the activity as received on request', () => {
    const activity = { id: 'a', created_at: '2026-11-03T09:12:44Z', type: 'x', none: null, empty: '' } as Activity;
    const { document } = toEcsDocument(activity, { ...options, preserveOriginal: true });
    expect(document.event.original).toBe(JSON.stringify(activity));
    expect(document.tags).toEqual([
      'anthropic-audit',
      'claude-activity',
      'unknown_activity_type',
      'preserve_original_event',
    ]);
  });
});

describe('types are checked', () => {
  it.each<[string, unknown, unknown]>([
    ['version', 7, '7'],
    ['version', true, 'true'],
    ['version', ['a', 1, false, null], ['a', '1', 'false']],
    ['version', [], []],
    ['slack_channel_id', '', ''],
    ['amount', 12, 12],
    ['amount', 12.0, 12],
    ['amount', '42', 42],
    ['amount', 2 ** 53, 2 ** 53],
    ['rollout_percentage', 12.5, 12.5],
    ['rollout_percentage', '12.5', 12.5],
    ['rollout_percentage', '-1e2', -100],
    ['enabled', 'true', true],
    ['enabled', 'false', false],
    ['expires_at', '2027-02-01', '2027-02-01T00:00:00.000Z'],
    ['expires_at', '2027-02-01T01:00:00.9999+02:00', '2027-01-31T23:00:00.999Z'],
    ['resources', [], []],
    ['resources', [{ a: null }], [{ a: null }]],
    ['item_allocations', { a: 1 }, { a: 1 }],
  ])('%s takes %j as %j', (field, value, expected) => {
    expect(auditOf({ [field]: value })).toEqual({ [field]: expected });
  });

  it.each<[string, unknown]>([
    ['version', { a: 1 }],
    ['version', [['a']]],
    ['version', ['a', { b: 1 }]],
    ['amount', 12.5],
    ['amount', '12.5'],
    ['amount', '-1'],
    ['amount', ' 1'],
    ['amount', ''],
    ['amount', true],
    ['amount', [1]],
    ['amount', 2 ** 63],
    ['amount', '9007199254740993'],
    ['rollout_percentage', 'NaN'],
    ['rollout_percentage', ''],
    ['enabled', 'yes'],
    ['enabled', 1],
    ['expires_at', 'soon'],
    ['expires_at', 0],
    ['resources', 'none'],
    ['resources', [1]],
    ['resources', [{ a: 1 }, null]],
    ['update_types', ['a']],
    ['status_details', { a: 1 }],
    ['metadata', 'text'],
    ['actor.type', 'x'],
    ['unheard_of', { a: [1, null, ''] }],
    ['toString', 'x'],
    ['title', { a: 1 }],
    ['reason', 7],
    ['filename', ['a']],
    ['status_code', 'teapot'],
  ])('%s does not take %j, which stands unchanged in the catch-all', (field, value) => {
    expect(auditOf({ [field]: value })).toEqual({ metadata: { [field]: value } });
  });

  it('keeps a field named __proto__', () => {
    const audit = auditOf(JSON.parse('{"__proto__":{"a":1},"actor":{"__proto__":7}}') as Activity);
    expect(JSON.stringify(audit)).toBe('{"metadata":{"actor":{"__proto__":7},"__proto__":{"a":1}}}');
  });

  it('drops nulls, and empty strings in ECS fields and title', () => {
    const emptied = Object.fromEntries(
      [
        'title',
        'filename',
        'reason',
        'url',
        'request_id',
        'user_id',
        'user_email',
        'organization_id',
        'id',
        'type',
      ].map((field) => [field, '']),
    );
    const document = map({ ...emptied, actor: { type: null, ip_address: '', user_agent: '' } as never, version: null });
    expect(document).toEqual({
      '@timestamp': '2026-11-03T09:12:44.000Z',
      ecs: { version: '9.3.0' },
      data_stream: { type: 'logs', dataset: 'anthropic.audit', namespace: 'default' },
      event: {
        kind: 'event',
        module: 'anthropic',
        dataset: 'anthropic.audit',
        provider: 'compliance_api',
        type: ['info'],
        outcome: 'unknown',
        severity: 0,
      },
      tags: ['anthropic-audit', 'claude-activity', 'unknown_activity_type'],
    });
  });

  it('moves the activity’s own metadata aside, also when both names are there', () => {
    expect(auditOf({ metadata: { a: 1 } })).toEqual({ setting_metadata: { a: 1 } });
    expect(auditOf({ metadata: { a: 1 }, setting_metadata: { b: 2 } })).toEqual({
      setting_metadata: { b: 2 },
      metadata: { metadata: { a: 1 } },
    });
  });
});

describe('containers', () => {
  const nested = (levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>((inner) => ({ a: inner }), 'leaf');

  it('keep 15 levels and turn what is nested deeper into its JSON text', () => {
    expect(auditOf({ event_data: nested(15) }).event_data).toEqual(nested(15));
    const cut = JSON.stringify(auditOf({ event_data: nested(17) }).event_data);
    expect(cut).toContain(JSON.stringify(JSON.stringify(nested(2))));
  });

  it('survive nesting that no stack would hold', () => {
    const bottomless = JSON.parse(`${'['.repeat(50_000)}"ground"${']'.repeat(50_000)}`) as unknown;
    const { json } = toEcsJson({ unheard_of: bottomless }, { ...options, preserveOriginal: true });
    expect(json).toContain('ground');
    expect(() => JSON.parse(json) as unknown).not.toThrow();
  });

  it('lose the zero bytes in their keys, and no value over it', () => {
    expect(auditOf({ event_data: { 'a\0b': 1, ab: 2, c: [{ '\0': 3 }] } }).event_data).toEqual({
      ab: 2,
      ab_: 1,
      c: [{ '': 3 }],
    });
    expect(metadataOf({ 'x\0': 1, x: 2 })).toEqual({ x: 1, x_: 2 });
  });

  it('have flat companions for updates', () => {
    const audit = auditOf({
      updates: [
        { type: 'a', current_value: null, previous_value: true },
        { type: 'a', current_value: ['x', 1, null] },
        { type: 'b', current_value: [['x']], previous_value: { y: 1 } },
        { type: 'c', current_value: '🔑'.repeat(600) },
        { type: 'd', current_value: [] },
        { current_value: 'no type' },
      ],
    });
    expect(audit.update_types).toEqual(['a', 'b', 'c', 'd']);
    expect(audit.update_values).toEqual(['a=null', 'a=x', 'a=1', 'a=null', 'b=[["x"]]', `c=${'🔑'.repeat(510)}`]);
    expect(audit.update_previous_values).toEqual(['a=true', 'b={"y":1}']);
  });

  it('have none where they did not fit', () => {
    expect(auditOf({ updates: ['a'], audience: 'everyone' })).toEqual({
      metadata: { updates: ['a'], audience: 'everyone' },
    });
  });

  it('fill companions only where the activity has no such field itself', () => {
    const event_data = {
      federation_rule_id: 'r1',
      issuer_id: 'i1',
      workspace_id: 'w1',
      requested_service_account_id: null,
    };
    expect(auditOf({ workspace_id: 'w2', event_data, resource_details: { type: 't', id: 7 } })).toEqual({
      federation_rule_id: 'r1',
      federation_issuer_id: 'i1',
      resource_type: 't',
      resource_id: '7',
      workspace_id: 'w2',
      event_data,
      resource_details: { type: 't', id: 7 },
    });
  });

  it('split a status that is an object, and keep one that is text', () => {
    const status = { outcome: 'denied', reason: 'issuer_not_registered', detail: null };
    expect(auditOf({ status })).toEqual({ status: 'denied', status_details: status });
    expect(map({ status, reason_code: 'safety_review' }).event.reason).toBe('issuer_not_registered');
    expect(map({ status: { reason: '' }, reason_code: 'safety_review' }).event.reason).toBe('safety_review');
    expect(map({ status, reason: 'own' }).event.reason).toBe('own');
    expect(auditOf({ status: 'PENDING' })).toEqual({ status: 'PENDING' });
  });
});

describe('actors', () => {
  it.each([
    [
      { type: 'user_actor', user_id: 'u', email_address: 'a@x' },
      { email: 'a@x', id: 'u', name: 'a' },
      { type: 'user_actor' },
    ],
    [{ type: 'user_actor', user_id: 'u', email_address: 'no-at' }, { email: 'no-at', id: 'u' }, { type: 'user_actor' }],
    [{ type: 'anthropic_actor', email_address: 'a@x' }, { email: 'a@x', name: 'a' }, { type: 'anthropic_actor' }],
    [
      { type: 'unauthenticated_user_actor', unauthenticated_email_address: 'A@x' },
      { email: 'A@x', name: 'A' },
      { type: 'unauthenticated_user_actor' },
    ],
    [{ type: 'api_actor', api_key_id: 'k' }, undefined, { type: 'api_actor', api_key_id: 'k' }],
    [
      { type: 'federated_actor', provider: { type: 'gcp', project_number: 42, zone: 'eu' } },
      undefined,
      { type: 'federated_actor', provider: { type: 'gcp', project_number: '42' } },
    ],
    [{ type: 'orbital_actor', kid_hash: 'h' }, undefined, { type: 'orbital_actor', kid_hash: 'h' }],
  ])('%j', (actor, user, kept) => {
    const document = map({ actor });
    expect(document.user).toEqual(user);
    expect(document.anthropic?.audit.actor).toEqual(kept);
  });

  it('keep what their kind does not have in the catch-all', () => {
    expect(
      metadataOf({
        actor: {
          type: 'api_actor',
          user_id: 'u',
          email_address: 'a@x',
          unauthenticated_email_address: 'b@x',
          station: { id: 7 },
          ip_address: 'fe80::1%eth0',
          provider: { zone: 'eu' },
        },
      }),
    ).toEqual({
      actor: {
        user_id: 'u',
        email_address: 'a@x',
        unauthenticated_email_address: 'b@x',
        station: { id: 7 },
        ip_address: 'fe80::1%eth0',
        provider: { zone: 'eu' },
      },
    });
    expect(metadataOf({ actor: 'root' as never })).toEqual({ actor: 'root' });
    expect(metadataOf({ actor: [1] as never })).toEqual({ actor: [1] });
    expect(auditOf({ actor: null })).toEqual({});
  });
});

describe('targets', () => {
  it.each<[Activity, unknown]>([
    [{ invitee_email: 'd', user_email: 'c', deleted_user_email: 'b', invited_email: 'a' }, { email: 'a' }],
    [{ user_id: 'u', deleted_user_id: 'd', requester_user_id: 'r' }, { id: 'u' }],
    [{ requester_user_id: 'r' }, { id: 'r' }],
    [{ principal_id: 'p', principal_type: 'user' }, { id: 'p' }],
    [{ principal_id: 'p', principal_type: 'account', user_id: 'u' }, { id: 'u' }],
    [{ principal_id: 'p', principal_type: 'workspace' }, undefined],
    [{ target_id: 't', target_type: 'account' }, { id: 't' }],
    [{ type: 'primary_owner_transferred', new_owner_id: 'n' }, { id: 'n' }],
    [{ type: 'org_sso_toggled', new_owner_id: 'n' }, undefined],
    [{ type: 'workspace_member_spend_limit_created', account_id: 'a' }, { id: 'a' }],
    [{ type: 'workspace_spend_limit_created', account_id: 'a' }, undefined],
    [{ type: 'role_assignment_granted', role: 'admin' }, { roles: ['admin'] }],
    [{ type: 'role_assignment_revoked', role: ['admin', '', 'user'] }, { roles: ['admin', 'user'] }],
    [{ type: 'design_project_member_added', role: 'admin' }, undefined],
    [{ type: 'extra_usage_spend_limit_deleted', user_id: 'u' }, undefined],
  ])('%j has the target %j', (activity, target) => {
    expect(map(activity).user?.target).toEqual(target);
  });

  it('keep the losers in the catch-all, whatever the order of the keys', () => {
    const losers = { deleted_user_email: 'b', user_email: 'c' };
    expect(metadataOf({ invited_email: 'a', ...losers })).toEqual(losers);
    expect(metadataOf({ ...losers, invited_email: 'a' })).toEqual(losers);
    expect(metadataOf({ deleted_user_id: 'd', user_id: 'u' })).toEqual({ deleted_user_id: 'd' });
    expect(auditOf({ principal_id: 'p', principal_type: 'user', user_id: 'u' })).toEqual({
      principal_id: 'p',
      principal_type: 'user',
    });
  });

  it('name groups', () => {
    expect(map({ group_id: 'g', group_name: 'G' }).group).toEqual({ id: 'g', name: 'G' });
    expect(map({ target_id: 'g', target_type: 'group' }).group).toEqual({ id: 'g' });
    expect(map({ group_id: '', group_name: '' }).group).toBeUndefined();
    expect(auditOf({ group_id: '', group_name: 'G' })).toEqual({ group_id: '', group_name: 'G' });
  });
});

describe('related', () => {
  it('lists users in order and once', () => {
    const document = map({
      type: 'extra_usage_spend_limit_updated',
      actor: { type: 'user_actor', user_id: 'u1', email_address: 'a@x' },
      user_id: 'u9',
      submitted_by_user_id: 'u5',
      previous_owner_id: 'u4',
      new_owner_id: 'u3',
      alert_emails: ['b@x', 'a@x', ''],
      member_ids: ['u1', 'u2'],
      user_email: 'c@x',
    });
    expect(document.related?.user).toEqual(['a@x', 'u1', 'c@x', 'u2', 'b@x', 'u3', 'u4', 'u5', 'u9']);
  });

  it('lists hosts in order and once', () => {
    const document = map({
      previous_otlp_endpoint: 'https://otel.acme.example:4318',
      new_otlp_endpoint: 'otel.elsewhere.example:4318',
      webhook_url: 'https://HOOKS.acme.example/x',
      hostname: 'ghe.acme.example',
      url: 'https://hooks.acme.example:8443/claude?team=sec#prod',
    });
    expect(document.related?.hosts).toEqual(['hooks.acme.example', 'ghe.acme.example', 'otel.acme.example']);
  });
});
