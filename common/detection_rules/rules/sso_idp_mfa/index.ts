import deviceEnrolledAfterStepUpFailures from './device_enrolled_after_step_up_failures.json';
import directorySyncRemoved from './directory_sync_removed.json';
import domainBoundaryChanged from './domain_boundary_changed.json';
import federationTrustChanged from './federation_trust_changed.json';
import groupRoleMappingChanged from './group_role_mapping_changed.json';
import magicLinkLoginAfterSecondFactorOff from './magic_link_login_after_second_factor_off.json';
import provisioningModeChanged from './provisioning_mode_changed.json';
import secondFactorDisabled from './second_factor_disabled.json';
import ssoConnectionAdded from './sso_connection_added.json';
import ssoConnectionRemoved from './sso_connection_removed.json';
import ssoDisabled from './sso_disabled.json';
import ssoLoginFailed from './sso_login_failed.json';
import ssoUserLogsInWithoutSso from './sso_user_logs_in_without_sso.json';
import stepUpFailures from './step_up_failures.json';

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
];
