import analyticsCapabilityChanged from './analytics_capability_changed.json';
import auditFeedSilent from './audit_feed_silent.json';
import claudeCodeMetricsOff from './claude_code_metrics_off.json';
import complianceApiDeniedBurst from './compliance_api_denied_burst.json';
import complianceApiEnumeration from './compliance_api_enumeration.json';
import complianceApiNewSource from './compliance_api_new_source.json';
import complianceApiNewUserAgent from './compliance_api_new_user_agent.json';
import complianceContentBulkRead from './compliance_content_bulk_read.json';
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
  complianceApiNewUserAgent,
  complianceContentBulkRead,
  complianceApiEnumeration,
  claudeCodeMetricsOff,
];
