import postureBypassPermissionsOn from './posture_bypass_permissions_on.json';
import postureCodeEgressOn from './posture_code_egress_on.json';
import postureCoworkUnattended from './posture_cowork_unattended.json';
import postureDomainGuardOff from './posture_domain_guard_off.json';
import postureHookOpen from './posture_hook_open.json';
import postureInviteDomainsOpen from './posture_invite_domains_open.json';
import postureIpAllowlistAbsent from './posture_ip_allowlist_absent.json';
import postureLoggingOff from './posture_logging_off.json';
import posturePublicProjectsOn from './posture_public_projects_on.json';
import postureRetentionTooLong from './posture_retention_too_long.json';
import postureScimOff from './posture_scim_off.json';
import postureSeatsWithoutLogin from './posture_seats_without_login.json';
import postureSecondFactorOff from './posture_second_factor_off.json';
import postureSessionTooLong from './posture_session_too_long.json';
import postureSsoOff from './posture_sso_off.json';
import postureStaleAdminKeys from './posture_stale_admin_keys.json';

export const postureRules: readonly unknown[] = [
  postureSsoOff,
  postureScimOff,
  postureIpAllowlistAbsent,
  postureSessionTooLong,
  postureRetentionTooLong,
  posturePublicProjectsOn,
  postureCodeEgressOn,
  postureBypassPermissionsOn,
  postureInviteDomainsOpen,
  postureSecondFactorOff,
  postureStaleAdminKeys,
  postureLoggingOff,
  postureCoworkUnattended,
  postureDomainGuardOff,
  postureHookOpen,
  postureSeatsWithoutLogin,
];
