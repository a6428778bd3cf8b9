import adminRemoved from './admin_removed.json';
import adminRoleAssigned from './admin_role_assigned.json';
import anyRoleGranted from './any_role_granted.json';
import breakGlassUsed from './break_glass_used.json';
import capabilityGranted from './capability_granted.json';
import dormantAdminActive from './dormant_admin_active.json';
import groupMemberAddedManually from './group_member_added_manually.json';
import groupVisibilityChanged from './group_visibility_changed.json';
import inviteBurst from './invite_burst.json';
import invitePathOpened from './invite_path_opened.json';
import inviteThenAdmin from './invite_then_admin.json';
import joinRequestApprovedInstantly from './join_request_approved_instantly.json';
import massUserRemoval from './mass_user_removal.json';
import outsideInvite from './outside_invite.json';
import primaryOwnerTransferred from './primary_owner_transferred.json';
import privilegedInvite from './privileged_invite.json';
import privilegedRoleChange from './privileged_role_change.json';
import rbacRoleExpanded from './rbac_role_expanded.json';
import rbacRoleMassAssigned from './rbac_role_mass_assigned.json';
import rbacRoleReduced from './rbac_role_reduced.json';
import roleChangeByKey from './role_change_by_key.json';
import scimUserDeleted from './scim_user_deleted.json';
import selfElevation from './self_elevation.json';
import sensitiveProjectRoleNew from './sensitive_project_role_new.json';
import userDeleted from './user_deleted.json';
import userInvited from './user_invited.json';
import workspaceAdminByKey from './workspace_admin_by_key.json';

export const privilegesRules: readonly unknown[] = [
  adminRoleAssigned,
  privilegedRoleChange,
  selfElevation,
  anyRoleGranted,
  primaryOwnerTransferred,
  sensitiveProjectRoleNew,
  rbacRoleExpanded,
  rbacRoleReduced,
  adminRemoved,
  userInvited,
  outsideInvite,
  inviteBurst,
  inviteThenAdmin,
  userDeleted,
  scimUserDeleted,
  massUserRemoval,
  breakGlassUsed,
  rbacRoleMassAssigned,
  capabilityGranted,
  privilegedInvite,
  invitePathOpened,
  joinRequestApprovedInstantly,
  roleChangeByKey,
  workspaceAdminByKey,
  dormantAdminActive,
  groupVisibilityChanged,
  groupMemberAddedManually,
];
