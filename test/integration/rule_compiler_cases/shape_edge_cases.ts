import { audit, distinct, events, filter, is, newValue, sequence, SIGN_INS, step, threshold, types } from './build';
import type { EdgeCase } from './edge_case';
import { act, from, scenario, times } from './edge_case';

const country = (code: string, event: ReturnType<typeof act>) => ({
  ...event,
  ecs: { 'source.geo.country_iso_code': code },
});

/** Counts, histories and baselines at their borders. */
export const SHAPE_EDGE_CASES: readonly EdgeCase[] = [
  {
    id: 'a burst of ten minutes wherever it lies',
    intent: threshold([types('claude_chat_deleted')], ['user.email'], '10m', [events('>=', 5)]),
    fires: [
      scenario('across any border', times(5, '140s', act('-12m', 'claude_chat_deleted'))),
      scenario('within a second', times(5, '0s', act('-90s', 'claude_chat_deleted'))),
      scenario(
        'under two spellings of one address',
        times(3, '10s', act('-3m', 'claude_chat_deleted', 'Eve@example.com')),
        times(2, '10s', act('-2m', 'claude_chat_deleted', 'eve@example.com')),
      ),
    ],
    silent: [
      scenario('over twelve minutes', times(5, '3m', act('-13m', 'claude_chat_deleted'))),
      scenario('alerted on before', times(5, '20s', act('-19m', 'claude_chat_deleted'))),
      scenario(
        'two bursts of four',
        times(4, '10s', act('-18m', 'claude_chat_deleted')),
        times(4, '10s', act('-2m', 'claude_chat_deleted')),
      ),
    ],
  },
  {
    id: 'counts with a condition of their own, and a sum',
    intent: threshold([types('claude_chat_deleted', 'subscription_quantity_updated')], ['actor'], '1h', [
      { of: 'events', where: types('claude_chat_deleted'), operator: '>=', value: 2 },
      { of: 'sum', field: audit('added_seats'), operator: '>', value: 50 },
    ]),
    fires: [
      scenario(
        'both',
        times(2, '1m', act('-20m', 'claude_chat_deleted')),
        times(2, '1m', act('-5m', 'subscription_quantity_updated', 'eve', { added_seats: 26 })),
      ),
    ],
    silent: [
      scenario(
        'too few seats',
        times(2, '1m', act('-20m', 'claude_chat_deleted')),
        times(2, '1m', act('-5m', 'subscription_quantity_updated', 'eve', { added_seats: 25 })),
      ),
      scenario('no chats', times(2, '1m', act('-5m', 'subscription_quantity_updated', 'eve', { added_seats: 26 }))),
    ],
  },
  {
    id: 'a night of the past, as a preview sees it',
    intent: threshold(
      [types('claude_chat_deleted'), { kind: 'time', from: '22:00', to: '06:00' }],
      ['user.email'],
      '1h',
      [events('>=', 3)],
    ),
    fires: [
      { note: 'at night', now: '2026-03-07T02:00:00Z', events: [times(3, '20m', act('-50m', 'claude_chat_deleted'))] },
    ],
    silent: [
      { note: 'by day', now: '2026-03-07T14:00:00Z', events: [times(9, '5m', act('-50m', 'claude_chat_deleted'))] },
      {
        note: 'over two hours',
        now: '2026-03-07T02:00:00Z',
        events: [times(3, '35m', act('-73m', 'claude_chat_deleted'))],
      },
    ],
  },
  {
    id: 'three new countries in a day',
    intent: {
      shape: {
        kind: 'new_value',
        events: filter(SIGN_INS),
        of: ['source.geo.country_iso_code'],
        by: ['user.email'],
        history: '14d',
        at_least: 3,
        window: '24h',
      },
    },
    fires: [
      scenario(
        'three',
        country('US', act('-5d', 'sso_login_succeeded')),
        ...['DE', 'FR', 'NL'].map((code, index) => country(code, act(`-${index * 60 + 2}m`, 'sso_login_succeeded'))),
      ),
    ],
    silent: [
      scenario(
        'one of them is known',
        country('DE', act('-5d', 'sso_login_succeeded')),
        ...['DE', 'FR', 'NL'].map((code, index) => country(code, act(`-${index * 60 + 2}m`, 'sso_login_succeeded'))),
      ),
      scenario(
        'of three people',
        ...['DE', 'FR', 'NL'].map((code, index) =>
          country(code, act(`-${index + 2}m`, 'sso_login_succeeded', `p${index}`)),
        ),
      ),
    ],
  },
  {
    id: 'a new address of somebody who normally uses SSO',
    intent: {
      shape: {
        kind: 'new_value',
        events: filter(types('magic_link_login_succeeded')),
        of: ['source.ip'],
        by: ['user.email'],
        history: '14d',
        familiar_with: filter(types('sso_login_succeeded')),
      },
    },
    fires: [
      scenario('new', act('-3d', 'sso_login_succeeded'), from('203.0.113.7', act('-2m', 'magic_link_login_succeeded'))),
    ],
    silent: [
      scenario('never SSO', from('203.0.113.7', act('-2m', 'magic_link_login_succeeded'))),
      scenario(
        'known address',
        act('-3d', 'sso_login_succeeded'),
        from('203.0.113.7', act('-3d', 'magic_link_login_succeeded')),
        from('203.0.113.7', act('-2m', 'magic_link_login_succeeded')),
      ),
    ],
  },
  {
    id: 'new for everybody',
    intent: newValue([types('mcp_server_created')], [audit('mcp_server_name')], [], '7d'),
    fires: [scenario('the first', act('-2m', 'mcp_server_created', 'eve', { mcp_server_name: 'Wiki' }))],
    silent: [
      scenario(
        'of somebody else',
        act('-6d', 'mcp_server_created', 'bob', { mcp_server_name: 'Wiki' }),
        act('-2m', 'mcp_server_created', 'eve', { mcp_server_name: 'Wiki' }),
      ),
    ],
  },
  {
    id: 'back after thirty days',
    intent: {
      shape: { kind: 'return', events: filter(SIGN_INS), by: ['user.email'], silence: '30d', history: '90d' },
    },
    fires: [scenario('after forty', act('-40d', 'sso_login_succeeded'), act('-2m', 'sso_login_succeeded'))],
    silent: [
      scenario(
        'after twenty',
        act('-40d', 'sso_login_succeeded'),
        act('-20d', 'sso_login_succeeded'),
        act('-2m', 'sso_login_succeeded'),
      ),
      scenario('somebody new', act('-2m', 'sso_login_succeeded')),
      scenario(
        'back since yesterday',
        act('-40d', 'sso_login_succeeded'),
        act('-1d', 'sso_login_succeeded'),
        act('-2m', 'sso_login_succeeded'),
      ),
    ],
  },
  {
    id: 'more different projects than usual',
    intent: {
      shape: {
        kind: 'baseline',
        events: filter(types('claude_project_viewed')),
        by: ['user.email'],
        window: '24h',
        history: '7d',
        factor: 3,
        minimum: 4,
        distinct: audit('claude_project_id'),
      },
    },
    fires: [
      scenario(
        'one a day, now four',
        times(6, '24h', act('-150h', 'claude_project_viewed', 'eve', { claude_project_id: 'p0' })),
        ...['a', 'b', 'c', 'd'].map((id) => act('-10m', 'claude_project_viewed', 'eve', { claude_project_id: id })),
      ),
    ],
    silent: [
      scenario(
        'the same one often',
        times(40, '1m', act('-50m', 'claude_project_viewed', 'eve', { claude_project_id: 'p0' })),
      ),
      scenario(
        'four every day',
        ...['a', 'b', 'c', 'd'].map((id) =>
          times(7, '24h', act('-8650m', 'claude_project_viewed', 'eve', { claude_project_id: id })),
        ),
      ),
    ],
  },
  {
    id: 'distinct people for an address, in another window than the count',
    intent: threshold([SIGN_INS], ['source.ip'], '1h', [distinct('user.email', '>=', 3), events('<', 10)]),
    fires: [
      scenario(
        'three',
        act('-30m', 'sso_login_succeeded', 'a'),
        act('-9m', 'sso_login_succeeded', 'b'),
        act('-2m', 'sso_login_succeeded', 'c'),
      ),
    ],
    silent: [
      scenario(
        'two, one in capitals',
        act('-30m', 'sso_login_succeeded', 'A@example.com'),
        act('-9m', 'sso_login_succeeded', 'a@example.com'),
        act('-2m', 'sso_login_succeeded', 'c'),
      ),
    ],
  },
  {
    id: 'silence of one person that others do not fill',
    intent: {
      shape: { kind: 'silence', events: filter(), by: ['user.email'], quiet: '2h', history: '24h', minimum: 3 },
    },
    fires: [
      scenario('quiet', times(5, '1h', act('-9h', 'claude_chat_created')), act('-2m', 'claude_chat_created', 'bob')),
    ],
    silent: [scenario('not yet', times(5, '1h', act('-5h', 'claude_chat_created')))],
  },
  {
    id: 'state that lasts',
    intent: {
      shape: {
        kind: 'state',
        events: filter(types('org_sso_toggled')),
        bad: is(audit('enabled'), false),
        by: ['organization.id'],
        history: '90d',
        for: '7d',
      },
    },
    fires: [
      scenario(
        'ten days',
        act('-20d', 'org_sso_toggled', 'eve', { enabled: true }),
        act('-10d', 'org_sso_toggled', 'eve', { enabled: false }),
      ),
    ],
    silent: [scenario('two days', act('-2d', 'org_sso_toggled', 'eve', { enabled: false }))],
  },
  {
    id: 'steps of a sequence with an unequal number of fields are one entity each',
    intent: sequence(
      [step(filter(types('claude_skill_created'))), step(filter(types('claude_skill_deleted')))],
      ['user.email', audit('skill_id')],
      '1h',
    ),
    fires: [
      scenario(
        'same skill',
        act('-20m', 'claude_skill_created', 'eve', { skill_id: 's1' }),
        act('-2m', 'claude_skill_deleted', 'eve', { skill_id: 's1' }),
      ),
    ],
    silent: [
      scenario(
        'another skill',
        act('-20m', 'claude_skill_created', 'eve', { skill_id: 's1' }),
        act('-2m', 'claude_skill_deleted', 'eve', { skill_id: 's2' }),
      ),
    ],
  },
];
