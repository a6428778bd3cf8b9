import artifactExternalPermission from './artifact_external_permission.json';
import artifactSharedPublicly from './artifact_shared_publicly.json';
import bulkDeletionTruncated from './bulk_deletion_truncated.json';
import chatAccessFailures from './chat_access_failures.json';
import massChatCreation from './mass_chat_creation.json';
import massChatDeletion from './mass_chat_deletion.json';
import massChatSnapshots from './mass_chat_snapshots.json';
import massFileUpload from './mass_file_upload.json';
import outlierDeletions from './outlier_deletions.json';
import projectOpenedUp from './project_opened_up.json';
import sharedWithOutsider from './shared_with_outsider.json';

export const dataAbuseRules: readonly unknown[] = [
  massChatDeletion,
  outlierDeletions,
  chatAccessFailures,
  massChatSnapshots,
  massFileUpload,
  massChatCreation,
  artifactSharedPublicly,
  artifactExternalPermission,
  projectOpenedUp,
  sharedWithOutsider,
  bulkDeletionTruncated,
];
