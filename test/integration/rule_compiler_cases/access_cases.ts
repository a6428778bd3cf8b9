import type { Intent } from '../../../common/rule_authoring/intent';
import {
  any,
  audit,
  distinct,
  event,
  events,
  filter,
  is,
  newValue,
  not,
  sequence,
  severity,
  step,
  threshold,
  types,
} from './build';

const LOGGING_OFF = [types('org_compliance_api_settings_updated'), is(audit('compliance_api_logging_enabled'), false)];
const ADMIN_ROLES = is(audit('current_role'), 'admin', 'owner', 'primary_owner');
const BY_KEY = is(audit('actor.type'), 'admin_api_key_actor');
const SINGLE_ADMIN = [types('claude_user_role_updated'), is(audit('current_role'), 'admin')];
const KEYS_CREATED = types(
  'admin_api_key_created',
  'platform_api_key_created',
  'api_key_created',
  'service_key_created',
);

/** Intents that say what the public requests about logging, sign-on, networks, privileges and keys ask for. */
export const ACCESS_CASES: Readonly<Record<string, Intent>> = {
  'logging_tampering-001': event(LOGGING_OFF),
  'logging_tampering-002': sequence(
    [
      step(filter(...LOGGING_OFF)),
      step(filter(types('admin_api_key_created', 'api_key_created', 'org_data_export_started'))),
    ],
    ['organization.id'],
    '24h',
    severity('critical'),
  ),
  'logging_tampering-003': threshold(
    [types('compliance_api_accessed'), is('http.response.status_code', 401, 403)],
    ['source.ip'],
    '15m',
    [events('>', 5)],
  ),
  'logging_tampering-004': event([types('compliance_api_accessed'), is('http.request.method', 'DELETE')], {
    except: is(audit('actor.api_key_id'), 'apikey_01RETENTION'),
  }),
  'logging_tampering-005': newValue(
    [types('compliance_api_accessed')],
    ['source.ip'],
    [audit('actor.api_key_id')],
    '14d',
  ),
  'logging_tampering-006': {
    shape: {
      kind: 'silence',
      events: filter(),
      by: ['organization.id'],
      quiet: '1h',
      history: '24h',
      minimum: 10,
    },
  },
  'sso_idp_mfa-001': event([types('org_sso_toggled'), is(audit('enabled'), false)]),
  'sso_idp_mfa-002': event(
    [types('org_sso_connection_deactivated', 'org_sso_connection_deleted')],
    severity('critical'),
  ),
  'sso_idp_mfa-003': sequence(
    [
      step(filter(types('org_magic_link_second_factor_toggled'), is(audit('enabled'), false))),
      step(filter(types('magic_link_login_succeeded'))),
    ],
    [],
    '4h',
  ),
  'sso_idp_mfa-004': event([
    types('org_sso_provisioning_mode_changed', 'org_sso_group_role_mappings_updated', 'org_directory_sync_deleted'),
  ]),
  'sso_idp_mfa-005': threshold([types('org_directory_resync_failed')], ['organization.id'], '24h', [events('>=', 2)]),
  'sso_idp_mfa-006': sequence(
    [
      step(filter(types('step_up_authentication_failed')), { at_least: 5 }),
      step(filter(types('trusted_device_enrolled'))),
    ],
    ['user.email'],
    '1h',
  ),
  'sso_idp_mfa-007': {
    shape: {
      kind: 'new_value',
      events: filter(types('magic_link_login_succeeded', 'social_login_succeeded')),
      of: ['user.email'],
      by: [],
      history: '14d',
      familiar_with: filter(types('sso_login_succeeded')),
    },
  },
  'network-001': event([types('org_ip_restriction_deleted')]),
  'network-002': event([BY_KEY, not({ kind: 'listed', field: 'source.ip', list: 'trusted_networks' })]),
  'network-003': event(
    [
      types(
        'claude_user_role_updated',
        'role_assignment_granted',
        'role_assignment_revoked',
        'rbac_role_assigned',
        'api_key_created',
        'admin_api_key_created',
        'platform_api_key_created',
        'service_key_created',
        'org_sso_toggled',
        'org_sso_add_initiated',
        'org_sso_connection_activated',
        'org_sso_connection_deactivated',
        'org_sso_connection_deleted',
        'org_sso_provisioning_mode_changed',
        'org_sso_group_role_mappings_updated',
      ),
      is(audit('actor.type'), 'user_actor'),
      not({ kind: 'network', field: 'source.ip', ranges: ['10.0.0.0/8', '192.168.0.0/16'] }),
    ],
    severity('high'),
  ),
  'network-004': sequence(
    [step(filter(types('org_ip_restriction_deleted'))), step(filter(types('org_ip_restriction_created')))],
    ['user.email'],
    '1h',
  ),
  'network-005': event([types('tunnel_token_minted', 'tunnel_token_revealed')]),
  'privileges-001': event([
    types('claude_user_role_updated'),
    ADMIN_ROLES,
    any(
      { kind: 'fields', left: 'user.id', operator: '==', right: 'user.target.id' },
      { kind: 'fields', left: 'user.email', operator: '==', right: 'user.target.email' },
    ),
  ]),
  'privileges-002': event([types('claude_user_role_updated'), ADMIN_ROLES], {
    except: is(audit('actor.type'), 'scim_directory_sync_actor'),
  }),
  'privileges-003': event([types('role_assignment_granted'), is('user.target.roles', 'admin')]),
  'privileges-004': event([
    types('org_user_invite_sent'),
    not({ kind: 'listed', field: 'user.target.email', list: 'approved_domains' }),
  ]),
  'privileges-005': threshold([types('org_user_invite_sent')], ['user.email'], '30m', [
    distinct('user.target.email', '>', 10),
  ]),
  'privileges-006': threshold([types('org_user_deleted')], ['user.email'], '30m', [
    distinct('user.target.id', '>=', 5),
  ]),
  'privileges-007': newValue(
    [types('role_assignment_granted'), is('user.target.roles', 'chat_project:owner', 'chat_project:editor')],
    [audit('resource_id')],
    [],
    '14d',
  ),
  'privileges-008': event([{ kind: 'listed', field: 'user.email', list: 'break_glass_users' }]),
  'privileges-009': sequence(
    [step(filter(types('org_user_invite_sent'))), step(filter(...SINGLE_ADMIN))],
    ['user.target.email'],
    '24h',
  ),
  'keys-001': event([types('admin_api_key_created', 'admin_api_key_deleted')]),
  'keys-002': event([types('api_key_created'), is(audit('scopes'), 'delete:compliance_user_data')]),
  'keys-003': threshold([KEYS_CREATED], ['user.email'], '15m', [events('>=', 3)]),
  'keys-004': sequence(
    [step(filter(types('admin_api_key_created'))), step(filter(types('admin_api_key_deleted')))],
    [audit('admin_api_key_id')],
    '1h',
  ),
  'keys-005': newValue([types('platform_api_key_created')], ['user.email'], [], '30d'),
  'keys-006': event([KEYS_CREATED, BY_KEY]),
  'keys-007': sequence(
    [
      step(filter(types('admin_api_key_created')), { by: [audit('admin_api_key_id')] }),
      step(filter(BY_KEY), { by: [audit('actor.admin_api_key_id')] }),
    ],
    [audit('admin_api_key_id')],
    '30m',
  ),
};
