import { ACTIVITY_TYPES } from '../../../catalogue';
import type { Amount } from '../shapes/read_amounts';

const byName = new Map(ACTIVITY_TYPES.map((entry) => [entry.type, entry]));

const has = (types: readonly string[], field: string): boolean =>
  types.some((type) => byName.get(type)?.fields[field] !== undefined);
const allHave = (types: readonly string[], field: string): boolean =>
  types.length > 0 && types.every((type) => byName.get(type)?.fields[field] !== undefined);

/** Field that holds the person that an activity is done to, or undefined if it is done to nobody. */
export const targetPerson = (types: readonly string[]): string | undefined => {
  if (types.length === 0) return undefined;
  if (types.every((type) => /^org_user_invite_(?:sent|re_sent)$|^pending_share|^end_user_invite/u.test(type)))
    return 'user.target.email';
  const withId = types.filter((type) =>
    ['user_id', 'deleted_user_id', 'requester_user_id'].some((field) => byName.get(type)?.fields[field] !== undefined),
  );
  if (withId.length === types.length && !types.some((type) => type.startsWith('extra_usage_spend_limit')))
    return 'user.target.id';
  if (types.every((type) => /^role_assignment_|^primary_owner_/u.test(type))) return 'user.target.id';
  return undefined;
};

/** The field that tells one counted thing from another, for the activities at hand. */
export const countedField = (amount: Amount, types: readonly string[], by: readonly string[]): string => {
  const counts = amount.counts ?? '';
  switch (counts) {
    case '@person':
      if (
        by.includes('source.ip') ||
        by.some((field) => field.startsWith('anthropic.audit.') && !field.includes('actor'))
      )
        return 'user.email';
      if (by.length === 0) return targetPerson(types) ?? 'user.email';
      return targetPerson(types) ?? (allHave(types, 'principal_id') ? 'anthropic.audit.principal_id' : 'user.email');
    case '@principal':
      return has(types, 'principal_id') ? 'anthropic.audit.principal_id' : 'user.target.id';
    case '@address':
      return types.some((type) => /invite|share/u.test(type)) ? 'user.target.email' : 'source.ip';
    case '@document':
      return has(types, 'claude_project_document_id')
        ? 'anthropic.audit.claude_project_document_id'
        : 'anthropic.audit.claude_file_id';
    case '@file':
      return has(types, 'file_id') ? 'anthropic.audit.file_id' : 'anthropic.audit.claude_file_id';
    case '@role':
      return has(types, 'role_id') ? 'anthropic.audit.role_id' : 'anthropic.audit.current_role';
    case '@key':
      return has(types, 'admin_api_key_id')
        ? 'anthropic.audit.admin_api_key_id'
        : has(types, 'api_key_id')
          ? 'anthropic.audit.api_key_id'
          : 'anthropic.audit.actor.api_key_id';
    default:
      return counts;
  }
};

/** Ids that tell one thing from another of its kind, for "the same key", "the same extension". */
export const ID_FIELDS: readonly string[] = [
  'admin_api_key_id',
  'api_key_id',
  'service_key_id',
  'extension_id',
  'skill_id',
  'plugin_id',
  'mcp_server_id',
  'claude_chat_id',
  'claude_project_id',
  'claude_artifact_id',
  'role_id',
  'group_id',
  'workspace_id',
  'connection_id',
  'external_key_id',
  'tunnel_id',
  'agent_id',
  'deployment_id',
  'service_account_id',
  'oauth_app_id',
  'federation_rule_id',
  'federation_issuer_id',
  'command_id',
  'marketplace_id',
  'invite_id',
  'credential_id',
  'link_id',
  'spend_limit_id',
  'signing_key_id',
  'runner_pool_id',
  'trusted_device_id',
  'share_id',
  'claude_file_id',
  'memory_store_id',
  'design_project_id',
  'claude_chat_snapshot_id',
  'webhook_id',
  'token_id',
  'mcp_server_name',
  'domain',
  'resync_uuid',
];

/** Ids named after what the activities are about, the most exact first: a certificate's before its tunnel's. */
const ownIds = (types: readonly string[]): string[] => {
  const [type = ''] = types;
  const words = type.split('_');
  return Object.keys(byName.get(type)?.fields ?? {})
    .filter((name) => /_id$/u.test(name) && allHave(types, name))
    .map((name) => {
      const parts = name.split('_').slice(0, -1);
      return {
        name,
        place: parts.every((part) => words.includes(part)) ? words.lastIndexOf(parts[parts.length - 1] ?? '') : -1,
        parts: parts.length,
      };
    })
    .filter(({ place }) => place >= 0)
    .sort((left, right) => right.place - left.place || right.parts - left.parts)
    .map(({ name }) => name);
};

/** The id that both sets of activities carry, as a field, if they are about the same kind of thing. */
export const commonId = (one: readonly string[], other: readonly string[]): string | undefined => {
  const own = ownIds(one).find((name) => allHave(other, name));
  // A device says where somebody was, not what it was done to.
  const device = [...one, ...other].some((type) => type.includes('trusted_device'));
  const field =
    own ??
    ID_FIELDS.find((name) => allHave(one, name) && allHave(other, name) && (device || name !== 'trusted_device_id'));
  return field === undefined ? undefined : `anthropic.audit.${field}`;
};

const NAME_FIELDS = Object.freeze([
  'mcp_server_name',
  'skill_name',
  'plugin_name',
  'group_name',
  'role_name',
  'command_name',
  'service_name',
  'tool_name',
  'domain',
  'display_name',
  'title',
]);

/** The field with the name that both sets of activities carry. */
export const commonNameOf = (one: readonly string[], other: readonly string[]): string | undefined => {
  const field = NAME_FIELDS.find((name) => allHave(one, name) && allHave(other, name));
  return field === undefined ? undefined : `anthropic.audit.${field}`;
};

/** Activities without an organization: sign-ins, sign-outs and Compliance API calls. */
export const lacksOrganization = (types: readonly string[]): boolean =>
  types.some((type) =>
    /login|logged_out|second_factor_magic|^compliance_api_accessed$|^phone_code|^session_revoked$|^age_verified/u.test(
      type,
    ),
  );

/** Whom a failed or anonymous step belongs to is only known by address; everything else by person. */
export const defaultEntity = (types: readonly string[]): string[] => {
  if (types.length > 0 && types.every((type) => /^compliance_api_accessed$/u.test(type)))
    return ['anthropic.audit.actor.api_key_id'];
  if (types.length > 0 && types.every((type) => /^(?:phone_code_sent|anonymous_mobile_login_attempted)$/u.test(type)))
    return ['source.ip'];
  if (types.length > 0 && types.every((type) => /^org_directory_resync/u.test(type))) return ['organization.id'];
  return ['user.email'];
};
