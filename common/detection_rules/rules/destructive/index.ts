import mixedDeletions from './mixed_deletions.json';
import organizationDeletion from './organization_deletion.json';
import projectDeleted from './project_deleted.json';
import projectsMassDeleted from './projects_mass_deleted.json';
import workspacesMassArchived from './workspaces_mass_archived.json';

export const destructiveRules: readonly unknown[] = [
  organizationDeletion,
  workspacesMassArchived,
  projectDeleted,
  projectsMassDeleted,
  mixedDeletions,
];
