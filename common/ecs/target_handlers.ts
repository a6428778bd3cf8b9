import { claimTarget } from './claim_target';
import { ecsText } from './ecs_text';
import type { FieldHandler } from './field_handler';
import { keepInMetadata } from './keep_in_metadata';
import type { MappingState } from './mapping_state';
import { toKeyword, toKeywords } from './to_keyword';
import { VENDOR_HANDLERS } from './vendor_handlers';

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

const claimMoved =
  (target: 'targetEmail' | 'targetId', rank: number): FieldHandler =>
  (state, value, field) => {
    const text = ecsText(state, value, field);
    if (text !== undefined) claimTarget(state, target, { value: text, rank, field, isKept: false });
  };

/** Keeps the field and lets its value claim a target as well. */
const keepAndClaim = (
  state: MappingState,
  value: unknown,
  field: string,
  target: 'targetId' | 'groupId' | undefined,
  rank: number,
): void => {
  VENDOR_HANDLERS.keyword(state, value, field);
  const text = toKeyword(value);
  if (target && text) claimTarget(state, target, { value: text, rank, field, isKept: true });
};

const targetOfKind = (kind: unknown): 'targetId' | 'groupId' | undefined => {
  if (kind === 'user' || kind === 'account') return 'targetId';
  return kind === 'group' ? 'groupId' : undefined;
};

const claimOnTypes =
  (isTarget: (type: string) => boolean): FieldHandler =>
  (state, value, field) =>
    keepAndClaim(state, value, field, isTarget(state.type) ? 'targetId' : undefined, OTHER_RANK);

const moveRole: FieldHandler = (state, value, field) => {
  const roles = toKeywords(value);
  if (roles === undefined) {
    keepInMetadata(state, value, field);
    return;
  }
  const filled = (Array.isArray(roles) ? roles : [roles]).filter((role) => role !== '');
  if (filled.length > 0) state.targetRoles = filled;
};

/** Who or what was acted upon (ecs_mapping, section 5). */
export const TARGET_HANDLERS: ReadonlyArray<[string, FieldHandler]> = [
  ...EMAIL_FIELDS.map((field, rank): [string, FieldHandler] => [field, claimMoved('targetEmail', rank)]),
  ...USER_ID_FIELDS.map((field, rank): [string, FieldHandler] => [field, claimMoved('targetId', rank)]),
  [
    'user_id',
    (state, value, field) => {
      if (ADMIN_IS_USER_ID.has(state.type)) {
        VENDOR_HANDLERS.keyword(state, value, field);
        state.hasRelatedUsers = true;
      } else {
        claimMoved('targetId', 0)(state, value, field);
      }
    },
  ],
  [
    'principal_id',
    (state, value, field) =>
      keepAndClaim(state, value, field, targetOfKind(state.activity.principal_type), PRINCIPAL_RANK),
  ],
  [
    'target_id',
    (state, value, field) => keepAndClaim(state, value, field, targetOfKind(state.activity.target_type), TARGET_RANK),
  ],
  [
    'new_owner_id',
    (state, value, field) => {
      keepAndClaim(
        state,
        value,
        field,
        state.type === 'primary_owner_transferred' ? 'targetId' : undefined,
        OTHER_RANK,
      );
      state.hasRelatedUsers = true;
    },
  ],
  ['account_id', claimOnTypes((type) => type.startsWith('workspace_member_spend_limit_'))],
  [
    'role',
    (state, value, field) => {
      if (ROLE_MOVES.has(state.type)) moveRole(state, value, field);
      else VENDOR_HANDLERS.keyword(state, value, field);
    },
  ],
  ['group_id', (state, value, field) => keepAndClaim(state, value, field, 'groupId', OTHER_RANK)],
  [
    'group_name',
    (state, value, field) => {
      VENDOR_HANDLERS.keyword(state, value, field);
      state.groupName = toKeyword(value) || undefined;
    },
  ],
];
