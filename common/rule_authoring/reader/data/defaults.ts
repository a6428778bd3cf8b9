import type { Operator } from '../../intent';

/** Threshold, window and entity that this project takes where a request for these activities says "many" but no number. */
export interface ThresholdDefault {
  types: readonly string[];
  value: number;
  operator: Operator;
  window: string;
  by: readonly string[];
  distinct?: string;
}

type Row = readonly [types: string, operator: Operator, value: number, window: string, by: string, distinct?: string];

const ROWS: readonly Row[] = [
  ['compliance_api_accessed', '>=', 200, '1h', 'anthropic.audit.actor.api_key_id'],
  ['org_directory_resync_failed', '>=', 2, '24h', 'organization.id'],
  ['step_up_authentication_failed', '>=', 5, '10m', 'user.email'],
  ['org_user_trusted_devices_revoked trusted_device_revoked', '>=', 5, '30m', 'actor', '@person'],
  ['platform_federated_authentication platform_app_attest_authentication', '>=', 10, '15m', 'source.ip'],
  ['rbac_role_assigned', '>=', 10, '30m', 'user.email', '@principal'],
  ['org_user_invite_sent', '>', 10, '30m', 'user.email', 'user.target.email'],
  ['org_join_request_instant_approved', '>=', 3, '1h', 'organization.id'],
  ['org_user_deleted scim_user_deleted', '>=', 5, '30m', 'actor', 'user.target.id'],
  ['admin_api_key_created api_key_created platform_api_key_created service_key_created', '>=', 3, '15m', 'user.email'],
  ['admin_api_key_deleted scoped_api_key_deleted service_key_revoked', '>=', 3, '15m', 'user.email'],
  [
    'ccr_agent_proxy_anthropic_oidc_token_minted ccr_agent_proxy_anthropic_oidc_token_exchanged',
    '>=',
    50,
    '15m',
    'anthropic.audit.agent_id',
  ],
  ['github_token_import', '>=', 5, '1h', 'user.email'],
  ['org_members_exported org_users_listed group_list_viewed', '>=', 2, '10m', 'user.email', 'event.action'],
  ['platform_workspace_members_listed', '>=', 5, '10m', 'user.email', 'anthropic.audit.workspace_id'],
  [
    'org_data_export_started org_data_export_accessed audit_log_export_started audit_log_export_accessed',
    '>=',
    3,
    '24h',
    'user.email',
  ],
  ['platform_file_content_downloaded', '>=', 50, '1h', 'user.email'],
  ['claude_file_exported', '>', 20, '1h', 'user.email'],
  ['platform_skill_version_content_downloaded claude_plugin_archive_accessed', '>=', 10, '1h', 'user.email'],
  [
    'platform_cost_report_viewed platform_usage_report_messages_viewed platform_usage_report_claude_code_viewed',
    '>=',
    50,
    '1h',
    'user.email',
  ],
  ['magic_link_login_failed', '>=', 5, '15m', 'user.email'],
  ['sso_login_failed', '>=', 5, '1h', 'user.email'],
  ['magic_link_login_initiated', '>=', 12, '10m', 'user.email'],
  ['phone_code_sent', '>', 30, '10m', 'source.ip'],
  ['anonymous_mobile_login_attempted', '>=', 20, '10m', 'source.ip'],
  ['sso_login_succeeded magic_link_login_succeeded social_login_succeeded', '>', 5, '1h', 'source.ip', 'user.email'],
  ['session_revoked', '>=', 10, '15m', '', 'user.email'],
  ['claude_chat_deleted', '>=', 30, '24h', 'user.email'],
  ['claude_chat_access_failed', '>=', 20, '24h', 'user.email source.ip'],
  [
    'claude_file_access_failed claude_project_document_access_failed claude_project_file_access_failed claude_artifact_access_failed',
    '>=',
    20,
    '1h',
    'user.email',
  ],
  ['claude_chat_snapshot_created', '>=', 10, '24h', 'user.email'],
  ['claude_file_uploaded', '>=', 100, '24h', 'user.email source.ip'],
  ['claude_chat_created', '>=', 20, '24h', 'user.email'],
  ['claude_project_viewed', '>', 15, '1h', 'user.email', 'anthropic.audit.claude_project_id'],
  ['claude_project_document_viewed claude_file_viewed', '>=', 100, '1h', 'user.email', '@document'],
  ['claude_chat_snapshot_viewed', '>=', 20, '1h', 'anthropic.audit.claude_chat_snapshot_id', 'source.ip'],
  ['claude_project_document_deleted claude_project_file_deleted', '>=', 25, '1h', 'anthropic.audit.claude_project_id'],
  ['platform_memory_version_redacted', '>=', 3, '1h', 'user.email'],
  ['mcp_server_created', '>=', 5, '1h', 'user.email'],
  ['mcp_server_managed_auth_token_exchanged', '>=', 10, '15m', 'anthropic.audit.mcp_server_name'],
  ['integration_user_connected', '>=', 5, '1h', 'anthropic.audit.mcp_server_name', 'user.email'],
  ['claude_code_user_plugins_updated claude_code_user_marketplaces_updated', '>=', 5, '1h', '', 'user.email'],
  [
    'claude_code_security_vulnerability_updated claude_code_security_vulnerability_deleted claude_code_security_scan_cancelled claude_code_security_scan_schedule_deleted',
    '>=',
    3,
    '1h',
    'user.email',
  ],
  ['extra_usage_spend_limit_increase_request_approved', '>=', 5, '24h', 'organization.id'],
  ['platform_workspace_archived', '>=', 3, '1h', 'user.email', 'anthropic.audit.workspace_id'],
  ['claude_project_deleted', '>=', 5, '1h', 'user.email'],
  ['*_deleted', '>=', 10, '30m', 'user.email'],
  ['group_deleted group_member_removed', '>=', 5, '30m', 'user.email'],
  [
    'platform_agent_deleted platform_agent_deployment_deleted ccr_agent_deleted claude_code_runner_pool_deleted',
    '>=',
    3,
    '1h',
    'user.email',
  ],
  ['account_deleted org_user_left', '>=', 3, '1h', '', 'user.email'],
  [
    'claude_skill_deleted claude_plugin_deleted claude_command_deleted marketplace_deleted platform_skill_version_deleted',
    '>=',
    10,
    '30m',
    'user.email',
  ],
  [
    'platform_service_account_archived platform_federation_rule_archived platform_federation_issuer_archived',
    '>=',
    2,
    '1h',
    'user.email',
  ],
  ['inference_hooks_request_denied', '>=', 5, '1h', 'user.email'],
  ['ghe_webhook_signature_invalid', '>=', 5, '1h', 'anthropic.audit.ghe_configuration_id'],
  ['org_data_export_started', '>=', 3, '24h', 'user.email'],
  ['abuse_decision_received', '>=', 5, '1h', 'source.ip'],
  ['inference_hooks_request_failed_open inference_hooks_circuit_breaker_tripped', '>=', 20, '30m', 'organization.id'],
  ['tool_decision', '>=', 5, '30m', 'user.email'],
];

/** The rows as objects. */
export const THRESHOLD_DEFAULTS: readonly ThresholdDefault[] = ROWS.map(
  ([types, operator, value, window, by, distinct]) => ({
    types: types.split(' '),
    operator,
    value,
    window,
    by: by === '' ? [] : by.split(' '),
    ...(distinct !== undefined && { distinct }),
  }),
);

/** What is taken where no row fits. */
export const GENERAL_DEFAULT: ThresholdDefault = {
  types: [],
  value: 5,
  operator: '>=',
  window: '1h',
  by: ['user.email'],
};

/** The row whose types overlap most with the given ones, or undefined. */
export const nearestDefault = (types: readonly string[]): ThresholdDefault | undefined => {
  let best: { row: ThresholdDefault; score: number } | undefined;
  for (const row of THRESHOLD_DEFAULTS) {
    const common = row.types.filter((type) => types.includes(type)).length;
    if (common === 0) continue;
    const score = common / (row.types.length + types.length - common);
    if (best === undefined || score > best.score) best = { row, score };
  }
  return best?.row;
};
