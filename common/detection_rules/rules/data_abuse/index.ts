import agentMemoryRedacted from './agent_memory_redacted.json';
import artifactExternalPermission from './artifact_external_permission.json';
import artifactPublished from './artifact_published.json';
import artifactSharedPublicly from './artifact_shared_publicly.json';
import bulkDeletionTruncated from './bulk_deletion_truncated.json';
import chatAccessFailures from './chat_access_failures.json';
import chatDeletionRatio from './chat_deletion_ratio.json';
import designLinkOpened from './design_link_opened.json';
import fileAccessFailures from './file_access_failures.json';
import manyDocumentsRead from './many_documents_read.json';
import manyProjectsOpened from './many_projects_opened.json';
import massChatCreation from './mass_chat_creation.json';
import massChatDeletion from './mass_chat_deletion.json';
import massChatSnapshots from './mass_chat_snapshots.json';
import massFileUpload from './mass_file_upload.json';
import outlierDeletions from './outlier_deletions.json';
import projectDocumentsWiped from './project_documents_wiped.json';
import projectOpenedUp from './project_opened_up.json';
import sharedWithOutsider from './shared_with_outsider.json';
import snapshotViewedWidely from './snapshot_viewed_widely.json';
import syncSourceAdded from './sync_source_added.json';
import teamMemoryTampered from './team_memory_tampered.json';
import uploadThenWipe from './upload_then_wipe.json';

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
  chatDeletionRatio,
  fileAccessFailures,
  artifactPublished,
  designLinkOpened,
  manyProjectsOpened,
  manyDocumentsRead,
  snapshotViewedWidely,
  projectDocumentsWiped,
  uploadThenWipe,
  syncSourceAdded,
  teamMemoryTampered,
  agentMemoryRedacted,
];
