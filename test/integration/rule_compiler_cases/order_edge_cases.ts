import { all, audit, filter, is, sequence, SIGN_INS, FAILED_SIGN_INS, step, types } from './build';
import type { EdgeCase } from './edge_case';
import { act, scenario, times } from './edge_case';

const CREATED = filter(types('admin_api_key_created'));
const DELETED = filter(types('admin_api_key_deleted'));
const EXPORT = filter(types('org_data_export_started'));
const okta = (t: string, action: string, email: string) => ({
  t,
  index: 'idp' as const,
  doc: {
    event: { action, dataset: 'okta.system', module: 'okta', kind: 'event', outcome: 'success' },
    okta: { actor: { alternate_id: action.startsWith('user.session') ? email : 'helpdesk@example.com' } },
    ...(action.startsWith('user.session') ? {} : { user: { target: { email } } }),
  },
});
const OKTA = { idp_indices: ['logs-okta.system-*'], idp_product: 'okta' };

/** What comes after what, and what does not come. */
export const ORDER_EDGE_CASES: readonly EdgeCase[] = [
  {
    id: 'only failures before the success count',
    intent: sequence([step(filter(FAILED_SIGN_INS), { at_least: 4 }), step(filter(SIGN_INS))], ['user.email'], '30m'),
    fires: [
      scenario(
        'and one more after it',
        times(4, '0s', act('-9m', 'sso_login_failed')),
        act('-4m', 'sso_login_succeeded'),
        act('-2m', 'sso_login_failed'),
      ),
    ],
    silent: [
      scenario(
        'three before, three after',
        times(3, '10s', act('-9m', 'sso_login_failed')),
        act('-4m', 'sso_login_succeeded'),
        times(3, '10s', act('-2m', 'sso_login_failed')),
      ),
      scenario(
        'two long before',
        times(2, '10s', act('-36m', 'sso_login_failed')),
        times(2, '10s', act('-9m', 'sso_login_failed')),
        act('-3m', 'sso_login_succeeded'),
      ),
    ],
  },
  {
    id: 'only what follows counts',
    intent: sequence(
      [step(DELETED), step(filter(types('claude_chat_created')), { at_least: 5 })],
      ['user.email'],
      '1h',
    ),
    fires: [
      scenario(
        'with some before',
        times(3, '1m', act('-40m', 'claude_chat_created')),
        act('-30m', 'admin_api_key_deleted'),
        times(5, '1m', act('-9m', 'claude_chat_created')),
      ),
    ],
    silent: [
      scenario(
        'most before',
        times(4, '1m', act('-40m', 'claude_chat_created')),
        act('-30m', 'admin_api_key_deleted'),
        times(4, '1m', act('-9m', 'claude_chat_created')),
      ),
    ],
  },
  {
    id: 'an old first step does not hide a new one',
    intent: sequence([step(CREATED), step(DELETED)], ['user.email'], '1h'),
    fires: [
      scenario(
        'both',
        act('-66m', 'admin_api_key_created'),
        act('-20m', 'admin_api_key_created'),
        act('-2m', 'admin_api_key_deleted'),
      ),
      scenario(
        'and again afterwards',
        act('-20m', 'admin_api_key_created'),
        act('-3m', 'admin_api_key_deleted'),
        act('-2m', 'admin_api_key_created'),
      ),
    ],
    silent: [scenario('at the same time', act('-2m', 'admin_api_key_created'), act('-2m', 'admin_api_key_deleted'))],
  },
  {
    id: 'three steps',
    intent: sequence([step(CREATED), step(EXPORT), step(DELETED)], ['user.email'], '2h'),
    fires: [
      scenario(
        'in order',
        act('-90m', 'admin_api_key_created'),
        act('-60m', 'org_data_export_started'),
        act('-2m', 'admin_api_key_deleted'),
      ),
    ],
    silent: [
      scenario(
        'out of order',
        act('-90m', 'org_data_export_started'),
        act('-60m', 'admin_api_key_created'),
        act('-2m', 'admin_api_key_deleted'),
      ),
      scenario('without the middle', act('-90m', 'admin_api_key_created'), act('-2m', 'admin_api_key_deleted')),
      scenario(
        'too slow',
        act('-3h', 'admin_api_key_created'),
        act('-60m', 'org_data_export_started'),
        act('-2m', 'admin_api_key_deleted'),
      ),
    ],
  },
  {
    id: 'in any order',
    intent: {
      shape: {
        kind: 'sequence',
        steps: [step(CREATED), step(EXPORT)],
        by: ['user.email'],
        within: '1h',
        any_order: true,
      },
    },
    fires: [
      scenario('one way', act('-40m', 'admin_api_key_created'), act('-2m', 'org_data_export_started')),
      scenario('the other', act('-40m', 'org_data_export_started'), act('-2m', 'admin_api_key_created')),
    ],
    silent: [
      scenario('too far apart', act('-70m', 'org_data_export_started'), act('-2m', 'admin_api_key_created')),
      scenario('only one', times(2, '1m', act('-5m', 'org_data_export_started'))),
    ],
  },
  {
    id: 'by somebody else',
    intent: {
      shape: {
        kind: 'sequence',
        steps: [step(filter(types('claude_skill_created'))), step(filter(types('claude_skill_replaced')))],
        by: [audit('skill_id')],
        within: '14d',
        different: ['user.email'],
      },
    },
    fires: [
      scenario(
        'another person',
        act('-3d', 'claude_skill_created', 'bob', { skill_id: 's1' }),
        act('-2m', 'claude_skill_replaced', 'eve', { skill_id: 's1' }),
      ),
    ],
    silent: [
      scenario(
        'the same person',
        act('-3d', 'claude_skill_created', 'eve', { skill_id: 's1' }),
        act('-2m', 'claude_skill_replaced', 'Eve@example.com', { skill_id: 's1' }),
      ),
      scenario(
        'another skill',
        act('-3d', 'claude_skill_created', 'bob', { skill_id: 's2' }),
        act('-2m', 'claude_skill_replaced', 'eve', { skill_id: 's1' }),
      ),
    ],
  },
  {
    id: 'one event that is both steps, for two people',
    intent: sequence(
      [
        step(filter(types('claude_user_role_updated'), is(audit('current_role'), 'admin')), {
          by: ['user.target.email'],
        }),
        step(filter(all())),
      ],
      ['user.email'],
      '1h',
    ),
    fires: [
      scenario(
        'the new admin promotes the next',
        act('-20m', 'claude_user_role_updated', 'alice', {
          user_email: 'bob@example.com',
          user_id: 'user_01BOB',
          current_role: 'admin',
          previous_role: 'user',
        }),
        act('-2m', 'claude_user_role_updated', 'bob', {
          user_email: 'carol@example.com',
          user_id: 'user_01CAROL',
          current_role: 'admin',
          previous_role: 'user',
        }),
      ),
    ],
    silent: [
      scenario(
        'only the promoting one acts',
        act('-20m', 'claude_user_role_updated', 'alice', {
          user_email: 'bob@example.com',
          user_id: 'user_01BOB',
          current_role: 'admin',
          previous_role: 'user',
        }),
        act('-2m', 'claude_chat_created', 'alice'),
      ),
    ],
  },
  {
    id: 'nothing follows in time',
    intent: {
      shape: {
        kind: 'absence',
        trigger: CREATED,
        missing: DELETED,
        side: 'after',
        within: '1h',
        by: [audit('admin_api_key_id')],
      },
    },
    fires: [
      scenario('still there', act('-63m', 'admin_api_key_created', 'eve', { admin_api_key_id: 'admin_api_key_1' })),
    ],
    silent: [
      scenario(
        'deleted',
        act('-63m', 'admin_api_key_created', 'eve', { admin_api_key_id: 'admin_api_key_1' }),
        act('-20m', 'admin_api_key_deleted', 'eve', { admin_api_key_id: 'admin_api_key_1' }),
      ),
      scenario(
        'there is time left',
        act('-50m', 'admin_api_key_created', 'eve', { admin_api_key_id: 'admin_api_key_1' }),
      ),
      scenario(
        'alerted on before',
        act('-3h', 'admin_api_key_created', 'eve', { admin_api_key_id: 'admin_api_key_1' }),
      ),
    ],
  },
  {
    id: 'nothing came before, whatever comes after',
    intent: {
      shape: { kind: 'absence', trigger: EXPORT, missing: CREATED, side: 'before', within: '2h', by: ['user.email'] },
    },
    fires: [
      scenario('nothing', act('-3m', 'org_data_export_started'), act('-2m', 'admin_api_key_created')),
      scenario('too long ago', act('-125m', 'admin_api_key_created'), act('-2m', 'org_data_export_started')),
    ],
    silent: [scenario('it did', act('-110m', 'admin_api_key_created'), act('-2m', 'org_data_export_started'))],
  },
  {
    id: 'deactivated at the identity provider, still signs in',
    settings: OKTA,
    intent: sequence(
      [
        step({ source: 'identity_provider', where: { kind: 'identity_event', event: 'deactivated' } }),
        step(filter(SIGN_INS)),
      ],
      ['user.email'],
      '7d',
    ),
    fires: [
      scenario(
        'two days later',
        okta('-2d', 'user.lifecycle.deactivate', 'Eve@example.com'),
        act('-2m', 'sso_login_succeeded'),
      ),
    ],
    silent: [
      scenario(
        'somebody else',
        okta('-2d', 'user.lifecycle.deactivate', 'bob@example.com'),
        act('-2m', 'sso_login_succeeded'),
      ),
      scenario(
        'the help desk signs in',
        okta('-2d', 'user.lifecycle.deactivate', 'bob@example.com'),
        act('-2m', 'sso_login_succeeded', 'helpdesk'),
      ),
    ],
  },
  {
    id: 'an SSO sign-in that the identity provider does not know of',
    settings: OKTA,
    intent: {
      shape: {
        kind: 'absence',
        trigger: filter(types('sso_login_succeeded')),
        missing: { source: 'identity_provider', where: { kind: 'identity_event', event: 'signed_in' } },
        side: 'before',
        within: '15m',
        by: ['user.email'],
      },
    },
    fires: [scenario('none', okta('-3m', 'user.session.start', 'bob@example.com'), act('-2m', 'sso_login_succeeded'))],
    silent: [
      scenario('there is one', okta('-3m', 'user.session.start', 'eve@example.com'), act('-2m', 'sso_login_succeeded')),
    ],
  },
];
