import auditLogExport from './audit_log_export.json';
import dataExportAccessed from './data_export_accessed.json';
import dataExportStarted from './data_export_started.json';
import exportAccessedWithoutStart from './export_accessed_without_start.json';
import exportAfterPromotion from './export_after_promotion.json';
import exportByNewPerson from './export_by_new_person.json';
import exportFromForeignCountry from './export_from_foreign_country.json';
import exportOffHours from './export_off_hours.json';
import filesExportedToDrive from './files_exported_to_drive.json';
import memberGroupEnumeration from './member_group_enumeration.json';
import membersExported from './members_exported.json';
import platformFileDownloads from './platform_file_downloads.json';
import repeatedExports from './repeated_exports.json';
import skillContentDownloaded from './skill_content_downloaded.json';
import usageReportsScraped from './usage_reports_scraped.json';
import workspaceEnumeration from './workspace_enumeration.json';

export const exportsRules: readonly unknown[] = [
  dataExportStarted,
  dataExportAccessed,
  exportAccessedWithoutStart,
  auditLogExport,
  membersExported,
  memberGroupEnumeration,
  exportAfterPromotion,
  exportByNewPerson,
  workspaceEnumeration,
  repeatedExports,
  exportFromForeignCountry,
  exportOffHours,
  platformFileDownloads,
  filesExportedToDrive,
  skillContentDownloaded,
  usageReportsScraped,
];
