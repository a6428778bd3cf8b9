import adminRemoved from './admin_removed.json';
import adminRoleAssigned from './admin_role_assigned.json';
import anyRoleGranted from './any_role_granted.json';
import breakGlassUsed from './break_glass_used.json';
import inviteBurst from './invite_burst.json';
import inviteThenAdmin from './invite_then_admin.json';
import massUserRemoval from './mass_user_removal.json';
import outsideInvite from './outside_invite.json';
import primaryOwnerTransferred from './primary_owner_transferred.json';
import privilegedRoleChange from './privileged_role_change.json';
import rbacRoleExpanded from './rbac_role_expanded.json';
import rbacRoleReduced from './rbac_role_reduced.json';
import scimUserDeleted from './scim_user_deleted.json';
import selfElevation from './self_elevation.json';
import sensitiveProjectRoleNew from './sensitive_project_role_new.json';
import userDeleted from './user_deleted.json';
import userInvited from './user_invited.json';

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
];
