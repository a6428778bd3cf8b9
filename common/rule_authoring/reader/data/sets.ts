/** Sets of activity types that one word means. Notation as in the object tables: types, `[conditions]`, `+`. */
export const NAMED_SETS: Readonly<Record<string, string>> = {
  signed_in: 'sso_login_succeeded + magic_link_login_succeeded + social_login_succeeded',
  sign_in_failed: 'sso_login_failed + magic_link_login_failed',
  sign_in_attempt:
    'sso_login_succeeded + magic_link_login_succeeded + social_login_succeeded + sso_login_failed + magic_link_login_failed',
  export:
    'org_data_export_started + org_data_export_accessed + audit_log_export_started + audit_log_export_accessed + org_members_exported',
  promotion:
    'claude_user_role_updated[current_role=admin|owner|primary_owner|membership_admin] + role_assignment_granted[roles=admin|owner|primary_owner|membership_admin]',
  demotion:
    'claude_user_role_updated[previous_role=admin|owner|primary_owner, current_role!=admin|owner|primary_owner] + role_assignment_revoked[roles=admin|owner|primary_owner]',
  hook_weakened:
    'inference_hooks_config_deleted + inference_hooks_config_updated[enabled=false] + inference_hooks_config_updated[shadow_mode=true] + inference_hooks_config_updated[rollout_percentage<100] + inference_hooks_config_updated[fail_mode*open]',
  key_created: 'admin_api_key_created + platform_api_key_created + api_key_created + service_key_created',
  administration:
    'claude_user_role_updated + role_assignment_granted + role_assignment_revoked + primary_owner_transferred + rbac_role_* + org_capability_grant_* + admin_api_key_created + admin_api_key_deleted + admin_api_key_updated + platform_api_key_* + api_key_created + scoped_api_key_* + service_key_* + org_sso_* + org_directory_* + org_domain_* + domain_claim_initiated + org_magic_link_second_factor_toggled + org_ip_restriction_* + org_data_export_* + audit_log_export_* + org_members_exported + extra_usage_spend_limit_* + platform_spend_limit_* + workspace_spend_limit_* + workspace_member_spend_limit_* + claude_organization_settings_updated + org_compliance_api_settings_updated + org_user_deleted + org_user_invite_sent',
  cowork_unattended:
    'org_cowork_act_without_asking_mode_enabled + org_cowork_auto_mode_enabled + org_cowork_mcp_always_allow_enabled',
  transfer_tool:
    'tool_result[runtime.command_line*curl|wget|scp|sftp|rsync|rclone|aws s3 cp|aws s3 sync|gsutil cp|azcopy]',
};
