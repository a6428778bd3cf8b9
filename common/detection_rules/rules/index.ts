import type { Family } from '../families';
import { crossSourceRules } from './cross_source';
import { dataAbuseRules } from './data_abuse';
import { dataProtectionRules } from './data_protection';
import { destructiveRules } from './destructive';
import { exportsRules } from './exports';
import { keysRules } from './keys';
import { loggingTamperingRules } from './logging_tampering';
import { mcpIntegrationsRules } from './mcp_integrations';
import { networkRules } from './network';
import { postureRules } from './posture';
import { privilegesRules } from './privileges';
import { providerSideRules } from './provider_side';
import { signInRules } from './sign_in';
import { spendRules } from './spend';
import { ssoIdpMfaRules } from './sso_idp_mfa';

/** Contents of the rules' files by family, unread. */
export const RULE_FILES: Readonly<Record<Family, readonly unknown[]>> = {
  logging_tampering: loggingTamperingRules,
  sso_idp_mfa: ssoIdpMfaRules,
  network: networkRules,
  privileges: privilegesRules,
  keys: keysRules,
  exports: exportsRules,
  sign_in: signInRules,
  data_abuse: dataAbuseRules,
  mcp_integrations: mcpIntegrationsRules,
  spend: spendRules,
  destructive: destructiveRules,
  data_protection: dataProtectionRules,
  provider_side: providerSideRules,
  posture: postureRules,
  cross_source: crossSourceRules,
};
