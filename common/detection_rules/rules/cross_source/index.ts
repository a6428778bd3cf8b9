import bypassThenAdminKey from './bypass_then_admin_key.json';
import bypassWhileOrgGuardLowered from './bypass_while_org_guard_lowered.json';
import claudeSsoWithoutIdpLogin from './claude_sso_without_idp_login.json';
import endpointAlertThenAdmin from './endpoint_alert_then_admin.json';
import exportThenTransferTool from './export_then_transfer_tool.json';
import hookFailedOpenThenShell from './hook_failed_open_then_shell.json';
import idpDeactivatedStillActive from './idp_deactivated_still_active.json';
import idpFactorResetThenKey from './idp_factor_reset_then_key.json';
import idpGroupChangeThenRole from './idp_group_change_then_role.json';
import idpRiskThenAdmin from './idp_risk_then_admin.json';
import runtimeAfterDirectoryRemoval from './runtime_after_directory_removal.json';
import runtimeAfterRemoval from './runtime_after_removal.json';
import runtimeFromUnlicensedUser from './runtime_from_unlicensed_user.json';
import runtimeMcpOutsideApproved from './runtime_mcp_outside_approved.json';
import runtimeMcpUnknownToOrg from './runtime_mcp_unknown_to_org.json';
import runtimeSkillUnknownToOrg from './runtime_skill_unknown_to_org.json';
import spendAfterLimitRemoved from './spend_after_limit_removed.json';
import toolRejectionsThenBypass from './tool_rejections_then_bypass.json';

export const crossSourceRules: readonly unknown[] = [
  bypassThenAdminKey,
  runtimeMcpUnknownToOrg,
  runtimeMcpOutsideApproved,
  runtimeAfterRemoval,
  runtimeAfterDirectoryRemoval,
  exportThenTransferTool,
  idpDeactivatedStillActive,
  claudeSsoWithoutIdpLogin,
  idpFactorResetThenKey,
  bypassWhileOrgGuardLowered,
  hookFailedOpenThenShell,
  toolRejectionsThenBypass,
  runtimeSkillUnknownToOrg,
  idpRiskThenAdmin,
  endpointAlertThenAdmin,
  spendAfterLimitRemoved,
  runtimeFromUnlicensedUser,
  idpGroupChangeThenRole,
];
