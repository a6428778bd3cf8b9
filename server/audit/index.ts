export { auditActivityExport } from './activity_audits';
export { AuditTrail } from './audit_trail';
export type { RouteAudit } from './route_audit';
export { auditLibraryInstall, auditLibraryTuning } from './library_audits';
export { auditRetentionUpdate } from './retention_audits';
export { auditSettingsUpdate } from './settings_audits';
export { auditViewDeletion, auditViewSaving } from './view_audits';
export {
  auditConnectionTest,
  auditDeadLetterReplay,
  auditBackfillCancellation,
  auditBackfillStart,
  auditSourceCreation,
  auditSourceDeletion,
  auditSourceRun,
  auditSourceUpdate,
} from './source_audits';
