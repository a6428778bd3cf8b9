import analyticsCapabilityChanged from './analytics_capability_changed.json';
import auditFeedSilent from './audit_feed_silent.json';
import complianceApiDeniedBurst from './compliance_api_denied_burst.json';
import complianceApiNewSource from './compliance_api_new_source.json';
import complianceContentDeleted from './compliance_content_deleted.json';
import complianceLoggingDisabled from './compliance_logging_disabled.json';
import complianceLoggingDisabledThenSensitive from './compliance_logging_disabled_then_sensitive.json';
import coworkTelemetryRedirected from './cowork_telemetry_redirected.json';

export const loggingTamperingRules: readonly unknown[] = [
  complianceLoggingDisabled,
  complianceLoggingDisabledThenSensitive,
  complianceApiDeniedBurst,
  complianceApiNewSource,
  complianceContentDeleted,
  analyticsCapabilityChanged,
  coworkTelemetryRedirected,
  auditFeedSilent,
];
