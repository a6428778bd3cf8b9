import { userActor } from '../activities/actor';
import type { Incident } from './incident';

/**
 * An account is raised to admin, takes down the address restriction and the logging, reroutes telemetry, and puts the
 * logging back. The feed goes on while logging is "off": a feed that falls silent would be no try-out.
 */
export const loggingTamperedWith: Incident = ({ maker, administrator, person, strangeIpAddress }) => {
  const admin = userActor({ person: administrator });
  const raised = { ...userActor({ person }), ip_address: strangeIpAddress };
  const step = (type: string, gapSeconds: number, given: Record<string, unknown> = {}) =>
    maker.draft({ type, actor: raised, person, given, gapSeconds });
  return [
    maker.draft({
      type: 'claude_user_role_updated',
      actor: admin,
      person: administrator,
      given: { user_id: person.userId, user_email: person.email, previous_role: 'user', current_role: 'admin' },
    }),
    step('org_ip_restriction_deleted', 240),
    step('org_compliance_api_settings_updated', 90, {
      compliance_api_enabled: true,
      compliance_api_logging_enabled: false,
    }),
    step('org_cowork_otlp_settings_updated', 60, {
      new_otlp_endpoint: 'https://otel.elsewhere.example:4318',
      previous_otlp_endpoint: 'https://otel.acme.example:4318',
      otlp_headers_change: 'cleared',
    }),
    step('audit_log_export_started', 120),
    step('audit_log_export_accessed', 200),
    step('org_compliance_api_settings_updated', 900, {
      compliance_api_enabled: true,
      compliance_api_logging_enabled: true,
    }),
    step('org_ip_restriction_created', 60),
  ];
};
