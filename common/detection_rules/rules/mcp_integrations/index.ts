import agentDeployed from './agent_deployed.json';
import cliPluginPolicyChanged from './cli_plugin_policy_changed.json';
import codeHostIntegrationChanged from './code_host_integration_changed.json';
import codeReviewRemoved from './code_review_removed.json';
import commandReplaced from './command_replaced.json';
import connectorAdoptedFast from './connector_adopted_fast.json';
import connectorRequestApproved from './connector_request_approved.json';
import desktopExtensionAllowed from './desktop_extension_allowed.json';
import desktopExtensionSelfApproved from './desktop_extension_self_approved.json';
import gheConfigurationChanged from './ghe_configuration_changed.json';
import gheWebhookInvalid from './ghe_webhook_invalid.json';
import integrationConnected from './integration_connected.json';
import integrationNewForOrg from './integration_new_for_org.json';
import marketplaceAdded from './marketplace_added.json';
import mcpAuthFailures from './mcp_auth_failures.json';
import mcpDirectoryPublished from './mcp_directory_published.json';
import mcpServerBurst from './mcp_server_burst.json';
import mcpServerChanged from './mcp_server_changed.json';
import mcpServerDeleted from './mcp_server_deleted.json';
import mcpServerNew from './mcp_server_new.json';
import mcpServerOutsideApproved from './mcp_server_outside_approved.json';
import mcpToolPolicyChanged from './mcp_tool_policy_changed.json';
import orgSettingsUpdated from './org_settings_updated.json';
import pluginForcedOnUsers from './plugin_forced_on_users.json';
import securityScanWeakened from './security_scan_weakened.json';
import securityWebhookChanged from './security_webhook_changed.json';
import skillOrPluginInstalled from './skill_or_plugin_installed.json';
import skillOutsideApproved from './skill_outside_approved.json';
import skillReplacedByOther from './skill_replaced_by_other.json';
import slackBindingAdded from './slack_binding_added.json';
import userPluginsChanged from './user_plugins_changed.json';

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
  mcpServerChanged,
  mcpServerBurst,
  mcpAuthFailures,
  mcpDirectoryPublished,
  connectorRequestApproved,
  integrationNewForOrg,
  connectorAdoptedFast,
  codeHostIntegrationChanged,
  gheConfigurationChanged,
  skillOrPluginInstalled,
  skillReplacedByOther,
  commandReplaced,
  marketplaceAdded,
  pluginForcedOnUsers,
  cliPluginPolicyChanged,
  userPluginsChanged,
  desktopExtensionAllowed,
  securityWebhookChanged,
  codeReviewRemoved,
  slackBindingAdded,
  agentDeployed,
];
