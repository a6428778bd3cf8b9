import type { AuditService, CoreStart, SecurityPluginSetup } from './contracts';

/** Where this Kibana keeps its audit log: in core (9.x), or in what the security plugin gave at setup (8.x). */
export const findAuditService = ({
  core,
  securitySetup,
}: {
  core: CoreStart;
  securitySetup: SecurityPluginSetup | undefined;
}): AuditService | undefined => core.security?.audit ?? securitySetup?.audit;
