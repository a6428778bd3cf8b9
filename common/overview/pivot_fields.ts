/** Pivot by which whoever acted is found: no field of its own, see `ACTOR_LABEL_FIELDS`. */
export const ACTOR_PIVOT = 'actor';

/** Pivots by which an MCP server and a skill are found, by the first of some fields that an event has. */
export const MCP_SERVER_PIVOT = 'mcp_server';
export const SKILL_PIVOT = 'skill';

const vendor = (...names: string[]): string[] => names.map((name) => `anthropic.audit.${name}`);

/** Whoever an event is about or came from, and what it touched; all but `event.category` hold one value an event. */
const FIELDS = [
  'event.action',
  'event.category',
  'event.outcome',
  'event.id',
  'user.email',
  'user.id',
  'user.target.email',
  'user.target.id',
  'group.id',
  'group.name',
  'organization.id',
  'organization.name',
  'source.ip',
  'source.geo.country_name',
  'source.geo.city_name',
  'user_agent.original',
  'file.name',
  ...vendor(
    'actor.type',
    'actor.api_key_id',
    'actor.admin_api_key_id',
    'actor.service_account_id',
    'actor.external_client_id',
    'actor.directory_id',
    'actor.service',
    'actor.subject',
    'api_key_id',
    'admin_api_key_id',
    'service_key_id',
    'claude_project_id',
    'claude_chat_id',
    'claude_artifact_id',
    'claude_file_id',
    'cowork_session_id',
    'session_id',
    'mcp_server_id',
    'mcp_server_name',
    'mcp_directory_server_id',
    'mcp_directory_server_name',
    'skill_id',
    'skill_name',
    'plugin_id',
    'plugin_name',
    'tool_name',
    'workspace_id',
    'domain',
    'display_name',
    'role',
    'role_id',
    'role_name',
    'auth_method',
  ),
];

/** Pivots that are no field of their own. */
const DERIVED_PIVOTS: readonly string[] = [ACTOR_PIVOT, MCP_SERVER_PIVOT, SKILL_PIVOT];

/** What pages can be narrowed to or away from: fields, and what is derived of several. */
export const PIVOT_FIELDS: ReadonlySet<string> = new Set([...DERIVED_PIVOTS, ...FIELDS]);

/** The fields among them. */
export const PIVOTED_FIELDS: readonly string[] = FIELDS;

/** One value of one of `PIVOT_FIELDS`, wanted or not wanted. */
export interface Pivot {
  field: string;
  value: string;
  isExcluded: boolean;
}
