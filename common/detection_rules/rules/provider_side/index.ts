import abuseBlocked from './abuse_blocked.json';
import clearanceRequested from './clearance_requested.json';
import hookBreakerTripped from './hook_breaker_tripped.json';
import hookConfigWeakened from './hook_config_weakened.json';
import hookDenialsPerUser from './hook_denials_per_user.json';
import hookDeniedThenDisabled from './hook_denied_then_disabled.json';
import hookFailOpenRatio from './hook_fail_open_ratio.json';
import hookFailedOpen from './hook_failed_open.json';
import hookSecretRotated from './hook_secret_rotated.json';
import orgCreationBlocked from './org_creation_blocked.json';
import projectReported from './project_reported.json';
import providerContentAccess from './provider_content_access.json';
import providerStaffAction from './provider_staff_action.json';
import providerStaffSensitive from './provider_staff_sensitive.json';

export const providerSideRules: readonly unknown[] = [
  providerContentAccess,
  providerStaffAction,
  abuseBlocked,
  hookDenialsPerUser,
  hookFailedOpen,
  hookBreakerTripped,
  hookConfigWeakened,
  hookDeniedThenDisabled,
  providerStaffSensitive,
  hookFailOpenRatio,
  hookSecretRotated,
  projectReported,
  orgCreationBlocked,
  clearanceRequested,
];
