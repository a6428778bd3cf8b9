/** Fields that say who or what an incident is about, as the page "Investigate" takes them. */
const INVESTIGATED_FIELDS: ReadonlySet<string> = new Set([
  'user.email',
  'user.id',
  'user.target.email',
  'user.target.id',
  'source.ip',
  'anthropic.audit.actor.api_key_id',
  'anthropic.audit.actor.admin_api_key_id',
  'anthropic.audit.actor.service_account_id',
  'anthropic.audit.api_key_id',
  'anthropic.audit.admin_api_key_id',
  'anthropic.audit.claude_project_id',
  'anthropic.audit.session_id',
  'anthropic.audit.cowork_session_id',
  'anthropic.audit.mcp_server_id',
  'anthropic.audit.mcp_server_name',
  'anthropic.audit.mcp_directory_server_id',
  'anthropic.audit.mcp_directory_server_name',
]);

/** Query of the address of "Investigate" for a value; undefined where it is nothing to follow. */
export const investigateSearch = (field: string, value: string): string | undefined =>
  INVESTIGATED_FIELDS.has(field) && value !== '' ? `?${new URLSearchParams({ field, value }).toString()}` : undefined;
