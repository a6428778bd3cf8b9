import accountsSelfDeleted from './accounts_self_deleted.json';
import agentsDeleted from './agents_deleted.json';
import customizationsWiped from './customizations_wiped.json';
import groupsMassDeleted from './groups_mass_deleted.json';
import memoryStoreDeleted from './memory_store_deleted.json';
import mixedDeletions from './mixed_deletions.json';
import organizationDeletion from './organization_deletion.json';
import projectDeleted from './project_deleted.json';
import projectsMassDeleted from './projects_mass_deleted.json';
import serviceAccountArchived from './service_account_archived.json';
import subscriptionCancelled from './subscription_cancelled.json';
import syncedFilesDeleted from './synced_files_deleted.json';
import workspaceArchived from './workspace_archived.json';
import workspacesMassArchived from './workspaces_mass_archived.json';

export const destructiveRules: readonly unknown[] = [
  organizationDeletion,
  workspacesMassArchived,
  projectDeleted,
  projectsMassDeleted,
  mixedDeletions,
  workspaceArchived,
  groupsMassDeleted,
  agentsDeleted,
  memoryStoreDeleted,
  syncedFilesDeleted,
  accountsSelfDeleted,
  subscriptionCancelled,
  customizationsWiped,
  serviceAccountArchived,
];
