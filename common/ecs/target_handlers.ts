import { claimTarget } from './claim_target';
import { ecsText } from './ecs_text';
import type { FieldHandler } from './field_handler';
import { keepInMetadata } from './keep_in_metadata';
import type { MappedActivity } from './mapped_activity';
import { RELATED_USER_FIELDS, relateUsers } from './related_values';
import { toKeyword, toKeywords } from './to_keyword';
import { vendorKeeper } from './vendor_keeper';

/** In the order in which they fill `user.target.email`. */
const EMAIL_FIELDS = ['invited_email', 'deleted_user_email', 'user_email', 'invitee_email'];
/** In the order in which they fill `user.target.id`; after them come the ids that are also kept. */
const USER_ID_FIELDS = ['user_id', 'deleted_user_id', 'requester_user_id'];
const PRINCIPAL_RANK = USER_ID_FIELDS.length;
const TARGET_RANK = PRINCIPAL_RANK + 1;
const OTHER_RANK = TARGET_RANK + 1;

const ROLE_MOVES = new Set(['role_assignment_granted', 'role_assignment_revoked']);
/** Here `user_id` is the admin who acted, not the user acted upon. */
const ADMIN_IS_USER_ID = new Set([
  'extra_usage_spend_limit_created',
  'extra_usage_spend_limit_updated',
  'extra_usage_spend_limit_deleted',
]);

type Target = 'targetId' | 'groupId';

const claimMoved =
  (target: 'targetEmail' | 'targetId', rank: number): FieldHandler =>
  (mapped, value, field) => {
    const text = ecsText(mapped, value, field);
    if (text !== undefined) claimTarget(mapped, target, { value: text, rank, field, isKept: false });
  };

/** Keeps the field, and lets its value claim a target too where `targetOf` names one. */
const keepAndClaim = (
  name: string,
  rank: number,
  targetOf: (mapped: MappedActivity) => Target | undefined,
): [string, FieldHandler] => {
  const keep = vendorKeeper(name);
  const isRelated = RELATED_USER_FIELDS.includes(name);
  return [
    name,
    (mapped, value, field) => {
      const kept = keep(mapped, value, field);
      if (isRelated) relateUsers(mapped, name, kept);
      const target = targetOf(mapped);
      if (target && typeof kept === 'string' && kept !== '') {
        claimTarget(mapped, target, { value: kept, rank, field, isKept: true });
      }
    },
  ];
};

const targetOfKind = (kind: unknown): Target | undefined => {
  if (kind === 'user' || kind === 'account') return 'targetId';
  return kind === 'group' ? 'groupId' : undefined;
};

const keepUserId = vendorKeeper('user_id');
const claimUserId = claimMoved('targetId', 0);
const keepRole = vendorKeeper('role');
const keepGroupName = vendorKeeper('group_name');

const moveRole: FieldHandler = (mapped, value, field) => {
  const roles = toKeywords(value);
  if (roles === undefined) {
    keepInMetadata(mapped, value, field);
    return;
  }
  const filled = (Array.isArray(roles) ? roles : [roles]).filter((role) => role !== '');
  if (filled.length > 0) mapped.targetRoles = filled;
};

/** Who or what was acted upon (ecs_mapping, section 5). */
export const TARGET_HANDLERS: ReadonlyArray<[string, FieldHandler]> = [
  ...EMAIL_FIELDS.map((field, rank): [string, FieldHandler] => [field, claimMoved('targetEmail', rank)]),
  ...USER_ID_FIELDS.map((field, rank): [string, FieldHandler] => [field, claimMoved('targetId', rank)]),
  [
    'user_id',
    (mapped, value, field) => {
      if (ADMIN_IS_USER_ID.has(mapped.action)) relateUsers(mapped, field, keepUserId(mapped, value, field));
      else claimUserId(mapped, value, field);
    },
  ],
  keepAndClaim('principal_id', PRINCIPAL_RANK, ({ activity }) => targetOfKind(activity.principal_type)),
  keepAndClaim('target_id', TARGET_RANK, ({ activity }) => targetOfKind(activity.target_type)),
  keepAndClaim('new_owner_id', OTHER_RANK, ({ action }) =>
    action === 'primary_owner_transferred' ? 'targetId' : undefined,
  ),
  keepAndClaim('account_id', OTHER_RANK, ({ action }) =>
    action.startsWith('workspace_member_spend_limit_') ? 'targetId' : undefined,
  ),
  keepAndClaim('group_id', OTHER_RANK, () => 'groupId'),
  [
    'group_name',
    (mapped, value, field) => {
      keepGroupName(mapped, value, field);
      mapped.groupName = toKeyword(value) || undefined;
    },
  ],
  [
    'role',
    (mapped, value, field) => {
      if (ROLE_MOVES.has(mapped.action)) moveRole(mapped, value, field);
      else keepRole(mapped, value, field);
    },
  ],
];
