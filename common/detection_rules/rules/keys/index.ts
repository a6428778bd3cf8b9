import adminKeyCreated from './admin_key_created.json';
import adminKeyDeleted from './admin_key_deleted.json';
import adminKeyNewAddress from './admin_key_new_address.json';
import adminKeyUsedAtOnce from './admin_key_used_at_once.json';
import agentCredentialChanged from './agent_credential_changed.json';
import agentOidcTokenBurst from './agent_oidc_token_burst.json';
import complianceDeleteKeyCreated from './compliance_delete_key_created.json';
import complianceKeyCreated from './compliance_key_created.json';
import firstTimeKeyCreator from './first_time_key_creator.json';
import githubTokenImported from './github_token_imported.json';
import githubTokensRejected from './github_tokens_rejected.json';
import keyBurst from './key_burst.json';
import keyMadeByKey from './key_made_by_key.json';
import keyScopeChanged from './key_scope_changed.json';
import oauthAppCreated from './oauth_app_created.json';
import platformKeyCreated from './platform_key_created.json';
import runnerPoolSecretMinted from './runner_pool_secret_minted.json';
import scopedKeyDeleted from './scoped_key_deleted.json';
import serviceAccountCreated from './service_account_created.json';
import serviceKeyCreated from './service_key_created.json';
import serviceKeyRevoked from './service_key_revoked.json';
import shortLivedAdminKey from './short_lived_admin_key.json';
import signingKeyChanged from './signing_key_changed.json';

export const keysRules: readonly unknown[] = [
  adminKeyCreated,
  adminKeyDeleted,
  complianceKeyCreated,
  complianceDeleteKeyCreated,
  platformKeyCreated,
  serviceKeyCreated,
  serviceKeyRevoked,
  keyScopeChanged,
  scopedKeyDeleted,
  keyBurst,
  keyMadeByKey,
  shortLivedAdminKey,
  adminKeyUsedAtOnce,
  adminKeyNewAddress,
  firstTimeKeyCreator,
  signingKeyChanged,
  serviceAccountCreated,
  oauthAppCreated,
  runnerPoolSecretMinted,
  agentCredentialChanged,
  agentOidcTokenBurst,
  githubTokensRejected,
  githubTokenImported,
];
