import abuseBlocked from './abuse_blocked.json';
import hookBreakerTripped from './hook_breaker_tripped.json';
import hookConfigWeakened from './hook_config_weakened.json';
import hookDenialsPerUser from './hook_denials_per_user.json';
import hookDeniedThenDisabled from './hook_denied_then_disabled.json';
import hookFailedOpen from './hook_failed_open.json';
import providerContentAccess from './provider_content_access.json';
import providerStaffAction from './provider_staff_action.json';

export const providerSideRules: readonly unknown[] = [
  providerContentAccess,
  providerStaffAction,
  abuseBlocked,
  hookDenialsPerUser,
  hookFailedOpen,
  hookBreakerTripped,
  hookConfigWeakened,
  hookDeniedThenDisabled,
];
