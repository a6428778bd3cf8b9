import adminLoginOffHours from './admin_login_off_hours.json';
import anonymousMobileAttempts from './anonymous_mobile_attempts.json';
import authFailuresPerUser from './auth_failures_per_user.json';
import dormantAccountLogin from './dormant_account_login.json';
import embargoedCountry from './embargoed_country.json';
import failuresThenSuccess from './failures_then_success.json';
import hostingProviderLogin from './hosting_provider_login.json';
import impossibleTravelDistance from './impossible_travel_distance.json';
import impossibleTravelLogin from './impossible_travel_login.json';
import loginFailureRatio from './login_failure_ratio.json';
import magicLinkFailureSpike from './magic_link_failure_spike.json';
import magicLinkFlood from './magic_link_flood.json';
import manyAddresses from './many_addresses.json';
import manyCountries from './many_countries.json';
import manyUsersOneAddress from './many_users_one_address.json';
import newCountryForUser from './new_country_for_user.json';
import passwordSpray from './password_spray.json';
import phoneCodePumping from './phone_code_pumping.json';
import sessionReuseTravel from './session_reuse_travel.json';
import sessionRevocations from './session_revocations.json';
import suspiciousIpLogin from './suspicious_ip_login.json';
import suspiciousUserAgent from './suspicious_user_agent.json';
import unapprovedCountryLogin from './unapproved_country_login.json';
import unauthenticatedActivity from './unauthenticated_activity.json';

export const signInRules: readonly unknown[] = [
  authFailuresPerUser,
  magicLinkFailureSpike,
  failuresThenSuccess,
  passwordSpray,
  loginFailureRatio,
  suspiciousIpLogin,
  embargoedCountry,
  unapprovedCountryLogin,
  newCountryForUser,
  impossibleTravelLogin,
  impossibleTravelDistance,
  sessionReuseTravel,
  manyCountries,
  suspiciousUserAgent,
  unauthenticatedActivity,
  magicLinkFlood,
  phoneCodePumping,
  anonymousMobileAttempts,
  hostingProviderLogin,
  manyAddresses,
  manyUsersOneAddress,
  sessionRevocations,
  dormantAccountLogin,
  adminLoginOffHours,
];
