import type { Intent } from '../../../common/rule_authoring/intent';
import {
  all,
  any,
  audit,
  distinct,
  event,
  events,
  filter,
  is,
  newValue,
  not,
  runtime,
  sequence,
  severity,
  step,
  threshold,
  types,
} from './build';

const SERVER = audit('mcp_server_name');
const UNAPPROVED_SERVER = not({ kind: 'listed', field: SERVER, list: 'approved_mcp_servers' });

/** Intents that say what the public requests about integrations, spending, settings and other sources ask for. */
export const PLATFORM_CASES: Readonly<Record<string, Intent>> = {
  'mcp_integrations-001': event([types('mcp_server_created'), UNAPPROVED_SERVER]),
  'mcp_integrations-002': event([types('mcp_server_created'), UNAPPROVED_SERVER]),
  'mcp_integrations-003': newValue([types('mcp_server_created')], [SERVER], ['organization.id'], '14d'),
  'mcp_integrations-004': event([
    types('claude_skill_created', 'claude_skill_enabled'),
    not({ kind: 'listed', field: audit('skill_name'), list: 'approved_skills' }),
  ]),
  'mcp_integrations-005': event([types('claude_plugin_created', 'claude_plugin_enabled', 'claude_plugin_replaced')], {
    except: is('user.email', 'plugins-team@example.com'),
  }),
  'mcp_integrations-006': sequence(
    [step(filter(types('desktop_extension_uploaded'))), step(filter(types('desktop_extension_allowlisted')))],
    ['user.email', audit('extension_id')],
    '1h',
  ),
  'mcp_integrations-007': threshold([types('integration_user_connected')], [SERVER], '1h', [
    distinct('user.email', '>=', 5),
  ]),
  'mcp_integrations-008': event([types('mcp_server_deleted')]),
  'mcp_integrations-009': threshold(
    [types('claude_code_security_vulnerability_updated'), is(audit('action'), 'dismissed')],
    ['user.email'],
    '1h',
    [events('>=', 3)],
  ),
  'spend-001': event([
    types(
      'platform_spend_limit_deleted',
      'workspace_spend_limit_deleted',
      'workspace_member_spend_limit_deleted',
      'extra_usage_spend_limit_deleted',
    ),
  ]),
  'spend-002': event([
    types('workspace_spend_limit_created'),
    { kind: 'compare', field: audit('limit_usd'), operator: '>', value: 5000 },
  ]),
  'spend-003': sequence(
    [
      step(filter(types('extra_usage_spend_limit_deleted'))),
      step(filter(types('claude_chat_created')), { at_least: 20 }),
    ],
    ['user.email'],
    '1h',
  ),
  'destructive-001': event([types('org_deletion_requested', 'org_bulk_delete_initiated', 'org_deleted_via_bulk')], {
    rule: { severity: 'critical', name: 'Organization wipe' },
  }),
  'destructive-002': threshold([types('platform_workspace_archived')], ['user.email'], '1h', [
    distinct(audit('workspace_id'), '>=', 3),
  ]),
  'destructive-003': threshold([{ kind: 'activity', patterns: ['*_deleted'] }], ['actor'], '30m', [
    events('>=', 10),
    distinct('event.action', '>=', 3),
  ]),
  'data_protection-001': event([types('org_claude_code_zero_data_retention_disabled')]),
  'data_protection-002': event([
    types('claude_organization_settings_updated'),
    { kind: 'setting', setting: 'public_projects_enabled', value: true },
  ]),
  'data_protection-003': event([
    types('org_cowork_act_without_asking_mode_enabled', 'org_cowork_mcp_always_allow_enabled'),
  ]),
  'data_protection-004': event([
    any(
      types('org_external_key_deleted'),
      all(types('org_external_key_validated'), is(audit('validation_result'), 'failure')),
    ),
  ]),
  'provider_side-001': event([is(audit('actor.type'), 'anthropic_actor')]),
  'provider_side-002': threshold([types('inference_hooks_request_denied')], ['user.email'], '1h', [events('>=', 5)]),
  'provider_side-003': event(
    [types('inference_hooks_request_failed_open', 'inference_hooks_circuit_breaker_tripped')],
    { rule: { interval: '15m' } },
  ),
  'provider_side-004': sequence(
    [
      step(filter(types('inference_hooks_request_denied'))),
      step(
        filter(
          any(
            types('inference_hooks_config_deleted'),
            all(types('inference_hooks_config_updated'), is(audit('enabled'), false)),
          ),
        ),
      ),
    ],
    ['organization.id'],
    '30m',
  ),
  'posture-001': {
    shape: {
      kind: 'state',
      events: filter(types('org_sso_toggled')),
      bad: is(audit('enabled'), false),
      by: ['organization.id'],
      history: '90d',
    },
    rule: { interval: '12h' },
  },
  'posture-002': {
    shape: {
      kind: 'absence',
      trigger: filter(types('admin_api_key_created')),
      missing: filter(types('admin_api_key_deleted')),
      side: 'after',
      within: '90d',
      history: '365d',
      by: [audit('admin_api_key_id')],
    },
  },
  'cross_source-001': sequence(
    [
      step(runtime(types('permission_mode_changed'), is('runtime.to_mode', 'bypassPermissions'))),
      step(filter(types('admin_api_key_created'))),
    ],
    ['user.email'],
    '1h',
    severity('critical'),
  ),
  'cross_source-002': {
    shape: {
      kind: 'absence',
      trigger: runtime(types('mcp_server_connection')),
      missing: filter(types('mcp_server_created')),
      side: 'before',
      within: '30d',
      by: [SERVER],
      trigger_by: ['runtime.mcp_server'],
    },
  },
  'cross_source-003': sequence(
    [step(filter(types('org_user_deleted')), { by: ['user.target.email'] }), step(runtime(all()))],
    ['user.email'],
    '7d',
  ),
  'cross_source-004': {
    shape: {
      kind: 'event',
      events: runtime(
        types('mcp_server_connection'),
        not({ kind: 'listed', field: 'runtime.mcp_server', list: 'approved_mcp_servers' }),
      ),
    },
  },
};
