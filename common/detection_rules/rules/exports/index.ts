import auditLogExport from './audit_log_export.json';
import dataExportAccessed from './data_export_accessed.json';
import dataExportStarted from './data_export_started.json';
import exportAccessedWithoutStart from './export_accessed_without_start.json';
import exportAfterPromotion from './export_after_promotion.json';
import exportByNewPerson from './export_by_new_person.json';
import memberGroupEnumeration from './member_group_enumeration.json';
import membersExported from './members_exported.json';

export const exportsRules: readonly unknown[] = [
  dataExportStarted,
  dataExportAccessed,
  exportAccessedWithoutStart,
  auditLogExport,
  membersExported,
  memberGroupEnumeration,
  exportAfterPromotion,
  exportByNewPerson,
];
