export { AuditTrail } from './audit_trail';
export type { RouteAudit } from './route_audit';
export {
  auditConnectionTest,
  auditSourceCreation,
  auditSourceDeletion,
  auditSourceRun,
  auditSourceUpdate,
} from './source_audits';
