import { i18n } from '@kbn/i18n';
import type { Family } from '../../../common/detection_rules/families';

export const familyNames: Readonly<Record<Family, string>> = {
  logging_tampering: i18n.translate('claudeActivity.family.loggingTampering', {
    defaultMessage: 'Logging tampering and the Compliance API',
  }),
  sso_idp_mfa: i18n.translate('claudeActivity.family.ssoIdpMfa', {
    defaultMessage: 'Single sign-on, second factor, devices',
  }),
  network: i18n.translate('claudeActivity.family.network', { defaultMessage: 'Network restrictions and tunnels' }),
  privileges: i18n.translate('claudeActivity.family.privileges', { defaultMessage: 'Privileges, membership, roles' }),
  keys: i18n.translate('claudeActivity.family.keys', { defaultMessage: 'Keys, service accounts, credentials' }),
  exports: i18n.translate('claudeActivity.family.exports', { defaultMessage: 'Exports, enumeration, downloads' }),
  sign_in: i18n.translate('claudeActivity.family.signIn', { defaultMessage: 'Sign-in attacks and stolen sessions' }),
  data_abuse: i18n.translate('claudeActivity.family.dataAbuse', {
    defaultMessage: 'Abuse of chats, files, projects, artifacts',
  }),
  mcp_integrations: i18n.translate('claudeActivity.family.mcpIntegrations', {
    defaultMessage: 'MCP servers, integrations, skills, plugins',
  }),
  spend: i18n.translate('claudeActivity.family.spend', { defaultMessage: 'Spend and resource abuse' }),
  destructive: i18n.translate('claudeActivity.family.destructive', { defaultMessage: 'Destruction' }),
  data_protection: i18n.translate('claudeActivity.family.dataProtection', {
    defaultMessage: 'Data protection settings',
  }),
  provider_side: i18n.translate('claudeActivity.family.providerSide', {
    defaultMessage: 'Provider side and inference hooks',
  }),
  posture: i18n.translate('claudeActivity.family.posture', { defaultMessage: 'Posture: the last known state' }),
  cross_source: i18n.translate('claudeActivity.family.crossSource', {
    defaultMessage: 'Across sources: telemetry, identity provider, endpoint',
  }),
};
