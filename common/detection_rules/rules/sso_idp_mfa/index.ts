import deviceEnrolledAfterStepUpFailures from './device_enrolled_after_step_up_failures.json';
import directoryResyncFailing from './directory_resync_failing.json';
import directorySyncAdded from './directory_sync_added.json';
import directorySyncRemoved from './directory_sync_removed.json';
import domainBoundaryChanged from './domain_boundary_changed.json';
import federatedAuthenticationFailures from './federated_authentication_failures.json';
import federationTrustChanged from './federation_trust_changed.json';
import groupRoleMappingChanged from './group_role_mapping_changed.json';
import ltiPlatformTrustAdded from './lti_platform_trust_added.json';
import magicLinkLoginAfterSecondFactorOff from './magic_link_login_after_second_factor_off.json';
import provisioningModeChanged from './provisioning_mode_changed.json';
import pubsecIdentityConfigured from './pubsec_identity_configured.json';
import secondFactorDisabled from './second_factor_disabled.json';
import ssoConnectionAdded from './sso_connection_added.json';
import ssoConnectionRemoved from './sso_connection_removed.json';
import ssoDisabled from './sso_disabled.json';
import ssoLoginFailed from './sso_login_failed.json';
import ssoUserLogsInWithoutSso from './sso_user_logs_in_without_sso.json';
import stepUpFailures from './step_up_failures.json';
import trustedDevicesMassRevoked from './trusted_devices_mass_revoked.json';

export const ssoIdpMfaRules: readonly unknown[] = [
  ssoDisabled,
  ssoConnectionRemoved,
  ssoConnectionAdded,
  secondFactorDisabled,
  magicLinkLoginAfterSecondFactorOff,
  provisioningModeChanged,
  groupRoleMappingChanged,
  directorySyncRemoved,
  ssoLoginFailed,
  ssoUserLogsInWithoutSso,
  domainBoundaryChanged,
  stepUpFailures,
  deviceEnrolledAfterStepUpFailures,
  federationTrustChanged,
  directorySyncAdded,
  directoryResyncFailing,
  trustedDevicesMassRevoked,
  federatedAuthenticationFailures,
  ltiPlatformTrustAdded,
  pubsecIdentityConfigured,
];
