import desktopExtensionSelfApproved from './desktop_extension_self_approved.json';
import gheWebhookInvalid from './ghe_webhook_invalid.json';
import integrationConnected from './integration_connected.json';
import mcpServerDeleted from './mcp_server_deleted.json';
import mcpServerNew from './mcp_server_new.json';
import mcpServerOutsideApproved from './mcp_server_outside_approved.json';
import mcpToolPolicyChanged from './mcp_tool_policy_changed.json';
import orgSettingsUpdated from './org_settings_updated.json';
import securityScanWeakened from './security_scan_weakened.json';
import skillOutsideApproved from './skill_outside_approved.json';

export const mcpIntegrationsRules: readonly unknown[] = [
  mcpServerNew,
  mcpServerOutsideApproved,
  mcpServerDeleted,
  mcpToolPolicyChanged,
  integrationConnected,
  gheWebhookInvalid,
  skillOutsideApproved,
  desktopExtensionSelfApproved,
  orgSettingsUpdated,
  securityScanWeakened,
];
