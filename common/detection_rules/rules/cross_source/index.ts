import bypassThenAdminKey from './bypass_then_admin_key.json';
import claudeSsoWithoutIdpLogin from './claude_sso_without_idp_login.json';
import exportThenTransferTool from './export_then_transfer_tool.json';
import idpDeactivatedStillActive from './idp_deactivated_still_active.json';
import idpFactorResetThenKey from './idp_factor_reset_then_key.json';
import runtimeAfterDirectoryRemoval from './runtime_after_directory_removal.json';
import runtimeAfterRemoval from './runtime_after_removal.json';
import runtimeMcpOutsideApproved from './runtime_mcp_outside_approved.json';
import runtimeMcpUnknownToOrg from './runtime_mcp_unknown_to_org.json';

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
];
