import type { Condition } from '../../intent';
import { ACTIVITY_TYPES } from '../../../catalogue';
import { typesOf } from '../activities/conditions';
import { ID_FIELDS } from './entities';
import type { EventReading } from '../reading/event_reading';

const byName = new Map(ACTIVITY_TYPES.map((entry) => [entry.type, entry]));
const TARGET_EMAIL = ['invited_email', 'deleted_user_email', 'user_email', 'invitee_email'];

/** Do all of the activities carry the address of the person that they are done to? */
export const haveTargetEmail = (types: readonly string[]): boolean =>
  types.length > 0 &&
  types.every((type) => TARGET_EMAIL.some((field) => byName.get(type)?.fields[field] !== undefined));

/** Types whose own purpose is somebody else: an address "outside" is that of the other person. */
const OUTWARD = /^(?:org_user_invite|end_user_invite|pending_share|claude_artifact_invite)/u;

/** The field of telemetry that says the same as a field of the audit feed. */
export const toRuntimeField = (field: string): string => RUNTIME_LISTS[field] ?? field;

const RUNTIME_LISTS: Readonly<Record<string, string>> = {
  'anthropic.audit.mcp_server_name': 'runtime.mcp_server',
  'anthropic.audit.skill_name': 'runtime.skill',
  'anthropic.audit.plugin_name': 'runtime.plugin',
  'anthropic.audit.decision': 'runtime.decision',
  'anthropic.audit.tool_name': 'runtime.tool',
  'anthropic.audit.model': 'runtime.model',
  'anthropic.audit.status': 'runtime.status',
  'anthropic.audit.command_name': 'runtime.command_name',
  'anthropic.audit.session_id': 'runtime.session_id',
  'url.original': 'runtime.url',
  'file.name': 'runtime.file_path',
};

const move = (condition: Condition, place: (field: string, kind: Condition['kind']) => string): Condition => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => move(part, place)) };
    case 'not':
      return { ...condition, of: move(condition.of, place) };
    case 'listed':
    case 'email_domain':
    case 'equals':
    case 'text':
    case 'compare':
    case 'exists':
      return { ...condition, field: place(condition.field, condition.kind) };
    default:
      return condition;
  }
};

const NAME_FIELDS = [
  'mcp_server_name',
  'skill_name',
  'plugin_name',
  'group_name',
  'role_name',
  'command_name',
  'service_name',
  'tool_name',
  'token_name',
  'key_name',
  'api_key_name',
  'display_name',
  'mcp_directory_server_name',
  'title',
  'label',
  'repo_name',
];

const FIELD_ALTERNATIVES: Readonly<Record<string, readonly string[]>> = {
  'anthropic.audit.limit_usd': ['new_limit_usd', 'amount'],
  'anthropic.audit.role': ['current_role', 'invited_role'],
};

/** Fields that a named one may stand for when the activities lack it. */
const fitField = (field: string, types: readonly string[]): string => {
  const entries = types.map((type) => byName.get(type));
  if (field === '@address')
    return types.length > 0 && types.every((type) => OUTWARD.test(type)) ? 'user.target.email' : 'user.email';
  if (entries.length === 0)
    return field === '@name' ? 'anthropic.audit.display_name' : field === '@id' ? 'event.id' : field;
  const name = field.replace('anthropic.audit.', '');
  const has = (candidate: string): boolean => entries.some((entry) => entry?.fields[candidate] !== undefined);
  if (field === '@name') {
    const known = NAME_FIELDS.find(has);
    if (known === undefined && has('filename')) return 'file.name';
    return known === undefined ? 'user.name' : `anthropic.audit.${known}`;
  }
  if (field === '@id') {
    const known = ID_FIELDS.find(has);
    return known === undefined ? 'event.id' : `anthropic.audit.${known}`;
  }
  // "fails for tom@…": nobody else is involved in it
  const targets = [
    ...TARGET_EMAIL,
    'user_id',
    'deleted_user_id',
    'requester_user_id',
    'principal_id',
    'target_id',
    'account_id',
  ].some(has);
  if (field === 'user.target.email' && !targets) return 'user.email';
  if (field === 'anthropic.audit.role' && types.every((type) => type.startsWith('role_assignment_')))
    return 'user.target.roles';
  if (has(name)) return field;
  if (field === 'url.path' && !types.includes('compliance_api_accessed')) {
    if (has('url')) return 'url.original';
    if (has('webhook_url')) return 'anthropic.audit.webhook_url';
  }
  const other = FIELD_ALTERNATIVES[field]?.find(has);
  return other === undefined ? field : `anthropic.audit.${other}`;
};

/**
 * Puts conditions on the fields that the activities have: an address "outside" is the invited one of an invitation, a
 * server's name stands elsewhere in telemetry.
 */
export const placeConditions = (conditions: readonly Condition[], reading: EventReading): Condition[] => {
  const types = reading.activities === undefined ? [] : typesOf(reading.activities);
  const outward = types.length > 0 && types.every((type) => OUTWARD.test(type)) && haveTargetEmail(types);
  return conditions.map((condition) =>
    move(condition, (field, kind) => {
      if (reading.source === 'runtime') return RUNTIME_LISTS[field] ?? field;
      const aboutAddress = field === 'user.email' && (kind === 'email_domain' || kind === 'listed');
      if (aboutAddress && outward) return 'user.target.email';
      return fitField(field, types);
    }),
  );
};
