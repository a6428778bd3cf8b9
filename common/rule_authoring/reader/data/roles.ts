/** What people call the built-in roles, and their values in `current_role`, `invited_role` and `user.target.roles`. */
export const ROLE_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['primary owner', ['primary_owner']],
  ['membership admin', ['membership_admin']],
  ['member admin', ['membership_admin']],
  ['claude code user', ['claude_code_user']],
  ['privileged role', ['admin', 'owner', 'primary_owner', 'membership_admin']],
  ['privileged built-in role', ['admin', 'owner', 'primary_owner', 'membership_admin']],
  ['privileged builtin role', ['admin', 'owner', 'primary_owner', 'membership_admin']],
  ['privileged user', ['admin', 'owner', 'primary_owner', 'membership_admin']],
  ['privileged account', ['admin', 'owner', 'primary_owner', 'membership_admin']],
  ['high privilege', ['admin', 'owner', 'primary_owner', 'membership_admin']],
  ['elevated role', ['admin', 'owner', 'primary_owner', 'membership_admin']],
  ['elevated right', ['admin', 'owner', 'primary_owner', 'membership_admin']],
  ['elevated privilege', ['admin', 'owner', 'primary_owner', 'membership_admin']],
  ['elevated permission', ['admin', 'owner', 'primary_owner', 'membership_admin']],
  ['powerful role', ['admin', 'owner', 'primary_owner', 'membership_admin']],
  ['administrative role', ['admin', 'owner', 'primary_owner', 'membership_admin']],
  ['administrative right', ['admin', 'owner', 'primary_owner', 'membership_admin']],
  ['admin right', ['admin']],
  ['admin privilege', ['admin']],
  ['admin permission', ['admin']],
  ['admin access', ['admin']],
  ['admin role', ['admin']],
  ['admin status', ['admin']],
  ['org admin', ['admin']],
  ['organization admin', ['admin']],
  ['administrator role', ['admin']],
  ['administrator right', ['admin']],
  ['owner role', ['owner', 'primary_owner']],
  ['org owner', ['owner', 'primary_owner']],
  ['organization owner', ['owner', 'primary_owner']],
  ['owner right', ['owner', 'primary_owner']],
  ['administrador', ['admin']],
  ['administradores', ['admin']],
  ['administrateur', ['admin']],
  ['adminrolle', ['admin']],
  ['admin-rolle', ['admin']],
  ['administrator', ['admin']],
  ['admin', ['admin']],
  ['owner', ['owner', 'primary_owner']],
  ['propietario', ['owner', 'primary_owner']],
  ['propriétaire', ['owner', 'primary_owner']],
  ['eigentümer', ['owner', 'primary_owner']],
  ['developer', ['developer']],
  ['billing', ['billing']],
];

/** Verbs that put somebody into a role through the member list. */
export const PROMOTING = new Set(
  'promote promotion elevate elevation escalate escalation upgrade raise make become turn bump appoint move befördert befördern ernannt ascendido ascender promu nommé crown convierten convierte devient wird zum'.split(
    ' ',
  ),
);

/** Verbs that may be either a role assignment or a change in the member list. */
export const GRANTING = new Set(
  'grant give assign get receive gain obtain hand award add set change acquire switch obtiene otorga recibe erhält bekommt reçoit vergeben go reach end land self-assign take'.split(
    ' ',
  ),
);

/** Verbs that take somebody out of a role. */
export const DEMOTING = new Set(
  'demote demotion lose strip downgrade remove revoke take unassign drop kick push pierde retirer entzogen removal revocation knock reduce degrade'.split(
    ' ',
  ),
);
